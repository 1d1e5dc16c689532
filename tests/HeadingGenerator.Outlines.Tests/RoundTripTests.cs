using HeadingGenerator.Testing;

namespace HeadingGenerator.Outlines.Tests;

/// <summary>A text that becomes a report keeps its order, and what the report writes is read as the text was.</summary>
public sealed class RoundTripTests
{
    /// <summary>
    /// Paragraphs before, between and after headings of three levels, run in and on lines of their own.
    /// </summary>
    private const string Work = """
        示范市档案工作总结

        今年以来，档案工作稳步推进。
        一、夯实基础
        全年做了两件事。
        （一）摸清家底。完成盘点。
        逐卷核对。
        1.分级建账。逐条登记。
        2.动态更新。同步更新。
        （二）统一标准。发布两项标准。
        （三）打通接口。接入九个部门。
        三件事环环相扣，缺一不可。
        二、改进服务
        聚焦民心党建，让阵地建设强起来。定期召开会议，听取意见。
        聚焦信息党建，让学习沟通快起来。推行积分制度，按月公布。
        三、下一步打算
        同时也要看到，人手仍然不足：
        ——经费仍然偏紧。缺口一成。
        ——设备仍然偏旧。三成超期。
        以上总结，请批评指正。
        """;

    /// <summary>
    /// A series that starts again after a paragraph, and one of another kind after points that are bold.
    /// </summary>
    private const string Restart = """
        示范市规划工作汇报

        一、主要考虑
        （一）总体要求。把握三点。一是坚守遵循。贯彻新的理念。二是紧扣要求。推动各项发展。三是突出特色。走出自己的路子。
        （二）重点任务。提出三项任务。一是突出质量。健全创新体系。二是强化定位。打造内陆高地。三是体现为民。办好民生实事。
        规划审查通过后，全市将全力组织实施。一是细化方案。抓好任务分解。二是重点突破。聚焦重点领域。三是谋好抓手。创新思路举措。
        二、五年成效
        五年来，大事喜事很多。一是成功举办首届档案博览会。二是成功承办全省档案工作现场会。三是成功创建全国示范馆。
        五年来，档案工作持续进步：
        ——质效不断提高。馆藏增长三成。
        ——动能显著增强。数字化率过半。
        ——改革纵深推进。接口全部打通。
        """;

    public static TheoryData<string> Texts => [OwnTexts.Notice, Work, Restart, Repository.Seed];

    [Theory]
    [MemberData(nameof(Texts))]
    public void What_a_report_writes_is_read_as_the_text_was(string text) => Assert.Empty(Differences(text));

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_format_keeps_the_order_of_the_text(string text) => Assert.Empty(Misplaced(text));

    /// <remarks>
    /// To which heading a paragraph after a series belongs is told by how many lines its siblings have, which a report
    /// may change where points ran on inside a paragraph; its place does not change.
    /// </remarks>
    [Trait("Category", "Large")]
    [SharedFact]
    public void Real_documents_keep_their_order_and_are_read_again_as_they_were()
    {
        string folder = Path.Combine(Repository.Shared!, "bench", "shown", "texts");

        string[] faults =
        [
            .. Directory.GetFiles(folder, "*.txt", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .SelectMany(file =>
                Differences(File.ReadAllText(file), ofParagraphs: false)
                    .Concat(Misplaced(File.ReadAllText(file)))
                    .Select(fault => $"{Path.GetFileName(file)}: {fault}")),
        ];

        Assert.Empty(faults);
    }

    /// <summary>The first line that is read in another way from what the report writes.</summary>
    private static IEnumerable<string> Differences(string text, bool ofParagraphs = true)
    {
        Outline outline = Outline.Read(text);
        ReportOutline report = outline.ToReport();
        string[] expected = Draw(outline, ofParagraphs);
        foreach (string written in new[] { report.ToString(), Write(report.WriteMarkdown) })
        {
            string[] read = Draw(Outline.Read(written), ofParagraphs);
            int line = expected.Zip(read).TakeWhile(static pair => pair.First == pair.Second).Count();
            if (line < Math.Max(expected.Length, read.Length))
            {
                yield return $"{expected.ElementAtOrDefault(line)} became {read.ElementAtOrDefault(line)}";
            }
        }
    }

    /// <summary>The first title or paragraph that does not follow the one before it.</summary>
    private static IEnumerable<string> Misplaced(string text)
    {
        Outline outline = Outline.Read(text);
        ReportOutline report = outline.ToReport();
        foreach (string written in new[] { report.ToString(), Write(report.WriteMarkdown), Write(report.WriteHtml) })
        {
            string plain = Visible(
                System.Net.WebUtility.HtmlDecode(written).Replace("\\", string.Empty, StringComparison.Ordinal));
            int position = 0;
            foreach (string words in Words(outline.Content).Select(Visible).Where(static words => words.Length > 0))
            {
                int found = plain.IndexOf(words, position, StringComparison.Ordinal);
                if (found < 0)
                {
                    yield return words;
                    break;
                }

                position = found + words.Length;
            }
        }
    }

    private static IEnumerable<string> Words(IEnumerable<OutlineBlock> content)
    {
        foreach (OutlineBlock block in content)
        {
            if (block is OutlineHeading heading)
            {
                yield return heading.Title;
                foreach (string words in Words(heading.Content))
                {
                    yield return words;
                }
            }
            else
            {
                yield return block.ToString()!.Replace("\\", string.Empty, StringComparison.Ordinal);
            }
        }
    }

    private static string Visible(string text) =>
        string.Concat(text.Where(static c => !char.IsWhiteSpace(c) && c is not ('*' or '#')));

    private static string Write(Action<TextWriter> write)
    {
        using var writer = new StringWriter();
        write(writer);
        return writer.ToString();
    }

    private static string[] Draw(Outline outline, bool ofParagraphs)
    {
        var lines = new List<string> { "=" + outline.Title };
        lines.AddRange(outline.Parts.All.Select(static part => $"@{part.Kind} {part.Text}"));
        Draw(lines, outline.Content, 0, ofParagraphs);
        return [
            .. lines.Select(static line => string.Concat(line.Where(static c => c is not (' ' or '\u3000' or '\n'))))
        ];
    }

    private static void Draw(List<string> lines, IEnumerable<OutlineBlock> content, int level, bool ofParagraphs)
    {
        foreach (OutlineBlock block in content)
        {
            if (block is OutlineHeading heading)
            {
                lines.Add($"{level}|{heading.Marker}|{heading.Title}");
                Draw(lines, heading.Content, level + 1, ofParagraphs);
            }
            else
            {
                lines.Add($"{(ofParagraphs ? level : 0)}|-{block}");
            }
        }
    }
}
