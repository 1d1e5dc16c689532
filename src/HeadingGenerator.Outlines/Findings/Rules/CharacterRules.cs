using System.Text.RegularExpressions;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>The rules that are asked at certain characters. One pass over the text serves all of them.</summary>
internal static class CharacterRules
{
    private const string Han = Chinese.Ideographs;
    private const string Digit = "[0-9０-９]";
    private const string Year = "(?<year>[12１２]" + Digit + "{3})";
    private const string Marks = "，、；：。";
    private const string Crosses = "XxＸｘ×";
    private const string Cross = @"(?<one>[" + Crosses + @"])\k<one>+";

    /// <summary>A word of letters and digits that are no Chinese, or a row of crosses.</summary>
    private const string Latin = @"[-_×\p{L}\p{Nd}-[" + Han + "]]";

    /// <summary>How far the other end of a pair is looked for, so that the time is in proportion to the text.</summary>
    private const string Near = "{0,300}";

    /// <summary>So many items of a list are looked at on either side.</summary>
    private const string Items = "{0,200}";

    private static readonly CharacterRule[] _rows =
    [
        new(FindingRules.HalfWidthMark, ",;:!?.(\"", HalfWidthMarkRule.Look, SlipCount.AllOfPassage)
        {
            HabitOf = HalfWidthMarkRule.HabitOf,
        },
        new(
            FindingRules.StraySpace, " \u00A0\t\u2002\u2003\u2009\u202F", StraySpaceRule.Look, SlipCount.AllOfPassage),
        new(FindingRules.LookAlike, LookAlikes.All, SignRules.LookAtLookAlike, SlipCount.AllOfText)
        {
            ReadsMarkers = true,
        },
        new(FindingRules.BracketWidth, "（(", SignRules.LookAtWidth),

        // HG0311: < > inside 《》, where 〈〉 belong (GB/T 15834-2011 §4.15.3.4).
        Row(
            FindingRules.NestedTitle, "<", null,
            $@"<([^<>》{Han}\r\n]{Near}[{Han}][^<>》\r\n]{Near})>(?<=《[^》\r\n]{Near})(?=[^》\r\n]{Near}》)",
            static match => $"〈{match.Groups[1].Value}〉", details: 0),

        // HG0312: two marks where one belongs: ，， and 、；. More of them are a line to be filled in, 。。。 is no such pair.
        Row(
            FindingRules.DoubledMark, Marks + ",", Marks + ",",
            $@"(?<none>[{Marks}]{{4,}}|。。。)|(?<one>[{Marks}])\k<one>{{1,2}}(?![{Marks}])|[{Marks}]{{2,}}"
                + $"|(?<=[{Han}])(?<one>,),(?=[{Han}])",
            static match => match.Groups["one"] is { Success: true, Value: var one and not "," } ? one : null,
            details: 1),

        // HG0313: 、 between quoted words or book titles that stand side by side (GB/T 15834-2011 §4.5.3.5).
        Row(
            FindingRules.PauseBetweenQuotes, "、", "“《",
            PauseBetween('“', '”') + "|" + PauseBetween('《', '》'),
            static _ => string.Empty, details: 0, SlipCount.AllOfPassage),

        // HG0314: • between the parts of a name or a title, 。。。 for …… (GB/T 15834-2011 §4.11, §4.14).
        Row(
            FindingRules.WrongMark, "•‧∙・", null,
            $"(?<=[{Han}《》“”])[•‧∙・](?=[{Han}《》“”])",
            static _ => "·", count: SlipCount.AllOfPassage),
        Row(FindingRules.WrongMark, "。", "。", "。{3,}", static _ => "……", count: SlipCount.AllOfPassage),

        // HG0501: the year of a reference number in other brackets than 〔〕 (GB/T 9704-2012 §7.2.5): 国办发[2025]3号. In the
        // number of a court case a court follows: （2025）京01民终123号.
        Row(
            FindingRules.ReferenceNumber, "[（(【［", "12１２",
            $"(?<=[{Han}])(?:[[［]{Year}[]］]|[(（]{Year}[)）]|【{Year}】)(?=第?{Digit}+号)",
            static match => $"〔{match.Groups["year"].Value}〕"),
        new(FindingRules.DigitForm, "０１２３４５６７８９" + SignRules.Circles, SignRules.LookAtDigit, SlipCount.AllOfPassage),

        // HG0503: XX or ×× where a name or a number was to be filled in. A telephone number and a word of Latin letters
        // are none; 20XX年 is one. A template is full of them: one finding says that it is one.
        Row(
            FindingRules.Placeholder, Crosses, Crosses,
            $"(?<={Digit}){Cross}(?=年)|(?<!{Latin})(?:(?<=[{Han}：]){Cross}|{Cross}(?=[{Han}]))(?!{Latin})",
            static _ => null, details: 1, SlipCount.AllOfText),
    ];

    /// <summary>The places of the rows that are asked at each character.</summary>
    private static readonly Dictionary<char, int[]> _rowsAt = Enumerable.Range(0, _rows.Length)
        .SelectMany(static row => _rows[row].Triggers, static (row, trigger) => (row, trigger))
        .GroupBy(static pair => pair.trigger, static pair => pair.row)
        .ToDictionary(static rows => rows.Key, static rows => rows.ToArray());

    /// <summary>These characters, and that with which code starts.</summary>
    private static readonly CharacterSet _signs = new("`" + string.Concat(_rowsAt.Keys));

    public static IEnumerable<Finding> Find(Outline outline)
    {
        List<Slip>[] slips = [.. _rows.Select(static _ => new List<Slip>())];
        int[] next = new int[_rows.Length];
        var markers = new RangeCursor(outline.Survey.Markers);
        foreach (Passage passage in outline.Survey.Passages)
        {
            string text = passage.Text;
            for (int i = passage.Start; i < passage.End; i++)
            {
                if (!_signs.Contains(text[i]))
                {
                    continue;
                }

                if (text[i] == '`')
                {
                    i = Emphasis.SkipCode(text, i, passage.End) - 1;
                    continue;
                }

                bool isMarker = markers.Skip(i) > i;
                foreach (int row in _rowsAt[text[i]])
                {
                    if (i >= next[row]
                        && _rows[row].Follows(passage.At(i + 1))
                        && (!isMarker || _rows[row].ReadsMarkers)
                        && _rows[row].Look(passage, i, ref next[row]) is { } slip)
                    {
                        slips[row].Add(slip with { Passage = passage.Start });
                    }
                }
            }
        }

        return _rows
            .Zip(slips, (row, found) => found.Count > 0 ? row.Report(outline.Text, found) : [])
            .SelectMany(static findings => findings);
    }

    /// <summary>A rule that is a <see cref="SlipPattern"/>.</summary>
    private static CharacterRule Row(
        FindingRule rule, string triggers, string? then, string pattern, Func<Match, string?> rewrite, int details = 2,
        SlipCount count = SlipCount.One) =>
        new(rule, triggers, new SlipPattern(pattern, rewrite, details).Look, count) { Then = then };

    /// <summary>
    /// A 、 in a list that holds nothing else: neither 《甲》（试行）、《乙》 nor “甲”、“乙”课程等品牌 or “甲”、“乙”大赛、丙, whose last item
    /// goes on after its quote.
    /// </summary>
    private static string PauseBetween(char opener, char closer)
    {
        string before = $@"{opener}[^{opener}\r\n]{Near}{closer}";
        string after = $@"{opener}[^{closer}\r\n]{Near}{closer}";
        return $"(?<=(?<!、)(?:{before}、){Items}{before})、"
            + $"(?=(?:{after}、){Items}{after}(?![、（(])(?!(?![等和或及与])[{Han}]*[、等]))";
    }
}
