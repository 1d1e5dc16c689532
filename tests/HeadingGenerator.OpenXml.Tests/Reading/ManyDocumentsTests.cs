using System.Text;
using static HeadingGenerator.OpenXml.Tests.Reading.WordFixture;

namespace HeadingGenerator.OpenXml.Tests.Reading;

/// <summary>
/// Fifty documents of numbered items, tracked changes, tables and text boxes in any order are read as a person sees
/// them.
/// </summary>
public class ManyDocumentsTests
{
    private static readonly string[] _numbers = [
        "", .. "一二三四五六七八九十".Select(c => c.ToString()), .. "一二三四五六七八九".Select(c => "十" + c), "二十"
    ];

    // Of each form, the levels of a list as the file has them, and what a person sees for the numbers of the levels
    // down to one.
    private static readonly (string[] Levels, Func<int[], string>[] Seen)[] _forms =
    [
        (
            [
                Level("chineseCounting", "%1、"), Level("chineseCountingThousand", "（%2）"), Level("decimal", "%3．"),
                Level("decimal", "（%4）")
            ],
            [n => _numbers[n[0]] + "、", n => $"（{_numbers[n[1]]}）", n => $"{n[2]}．", n => $"（{n[3]}）"]),
        (
            [
                Level("japaneseCounting", "第%1章", before: "<w:suff w:val=\"space\"/>"),
                Level("chineseCounting", "第%2条", before: "<w:lvlRestart w:val=\"0\"/>"),
                Level("chineseCounting", "（%3）")
            ],
            [n => $"第{_numbers[n[0]]}章 ", n => $"第{_numbers[n[1]]}条 ", n => $"（{_numbers[n[2]]}）"]),
        (
            [Level("decimal", "%1"), Level("decimal", "%1.%2"), Level("decimal", "%1.%2.%3")],
            [n => $"{n[0]} ", n => $"{n[0]}.{n[1]} ", n => $"{n[0]}.{n[1]}.{n[2]} "]),
        (
            [
                Level("chineseCounting", "%1、"), Level("decimal", "%1.%2", before: "<w:isLgl/>"),
                Level("decimalEnclosedCircleChinese", "%3")
            ],
            [n => _numbers[n[0]] + "、", n => $"{n[0]}.{n[1]} ", n => ((char)('①' + n[2] - 1)).ToString()]),
        (
            [
                Level("upperLetter", "%1."), Level("lowerLetter", "%2)"),
                Level(
                    "bullet", "\uF06C", after: "<w:rPr><w:rFonts w:ascii=\"Wingdings\" w:hAnsi=\"Wingdings\"/></w:rPr>")
            ],
            [n => (char)('A' + n[0] - 1) + ". ", n => (char)('a' + n[1] - 1) + ") ", _ => "● "]),
        (
            [
                Level("ideographTraditional", "%1、"),
                Level("decimalFullWidth", "%2．", before: "<w:suff w:val=\"nothing\"/>"),
                Level("decimalEnclosedCircle", "%3")
            ],
            [
                n => "甲乙丙丁戊己庚辛壬癸"[(n[0] - 1)..n[0]] + "、",
                n => new string([
                    .. n[1]
                        .ToString(System.Globalization.CultureInfo.InvariantCulture)
                        .Select(c => (char)(c - '0' + '０'))
                ])
                    + "．", n => ((char)('①' + n[2] - 1)).ToString()
            ]),
    ];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 50)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_document_is_read_as_a_person_sees_it(int seed)
    {
        var random = new Random(seed);
        (string[] levels, Func<int[], string>[] seen) = _forms[seed % _forms.Length];
        var body = new StringBuilder();
        var expected = new List<string>();
        int[] numbers = new int[levels.Length];
        int level = -1;
        for (int i = 0; i < 25; i++)
        {
            string words = $"第{seed}篇段落{i}";
            int kind = random.Next(8);
            if (kind > 3)
            {
                AddOther(kind, words, body, expected);
                continue;
            }

            level = numbers[0] == 9
                ? Math.Min(level + 1, levels.Length - 1)
                : random.Next(Math.Min(level + 2, levels.Length));
            level = numbers[0] == 9 && level == 0 ? 1 : level;
            numbers[level]++;
            for (int below = level + 1; below < levels.Length; below++)
            {
                numbers[below] = levels[below].Contains("lvlRestart", StringComparison.Ordinal) ? numbers[below] : 0;
            }

            body.Append(Item(words, 1, level));
            expected.Add(seen[level](numbers) + words);
        }

        var document = new WordFixture { Body = body.ToString(), Numbering = List(1, levels) };

        Assert.Equal(expected, document.Read().Text.Split('\n'));
    }

    private static void AddOther(int kind, string words, StringBuilder body, List<string> expected)
    {
        const string Deleted = "<w:del w:id=\"1\" w:author=\"甲\"><w:r><w:delText>旧</w:delText></w:r></w:del>";
        const string Numbered = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del w:id=\"2\" w:author=\"甲\"/></w:rPr>";
        switch (kind)
        {
            case 4:
                body.Append(P(R("改") + Deleted + $"<w:ins w:id=\"3\" w:author=\"甲\">{R("了")}</w:ins>" + R(words)));
                expected.Add("改了" + words);
                break;
            case 5:
                body.Append(P(Deleted, Numbered)).Append(P(words));
                expected.Add(words);
                break;
            case 6:
                body.Append(
                    $"<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>{P(words)}</w:tc><w:tc>{P("右")}</w:tc></w:tr></w:tbl>");
                expected.Add(words + "\t右");
                break;
            default:
                string box = $"<w:txbxContent>{P("框")}</w:txbxContent>";
                body.Append(
                    P(
                        $"<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>{box}</w:drawing></mc:Choice><mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
                            + R(words)));
                expected.AddRange([words, "框"]);
                break;
        }
    }
}
