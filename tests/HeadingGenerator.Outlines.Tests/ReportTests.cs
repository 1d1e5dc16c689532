namespace HeadingGenerator.Outlines.Tests;

/// <summary>An outline becomes a report with everything in its place, written as it was.</summary>
public class ReportTests
{
    private const string Work = """
        示范市档案工作总结

        今年以来，档案工作稳步推进。
        一、夯实基础
        全年做了两件事。
        （一）摸清家底。完成盘点。
        逐卷核对。
        1.分级建账。逐条登记。
        2.动态更新。同步更新。
        （二）统一标准。
        二、下一步打算
        一是抓学习。每周学习。
        二是抓作风。每月检查。

        """;

    [Fact]
    public void The_text_of_the_report_is_the_text_that_was_read() =>
        Assert.Equal(Work, Outline.Read(Work).ToReport().ToString());

    [Theory]
    [InlineData("第一章　总则\n第一条　为了规范管理，制定本条例。\n第二条　本条例适用于全市。\n第二章　规划\n第三条　编制规划。\n")]
    [InlineData("一、总体要求。坚持统一管理。\n二、重点任务。逐项落实。\n")]
    [InlineData("1.安排：周一开会。\n2.地点：三楼。\n3.人员：全体。\n")]
    [InlineData("上篇　认识孩子\n一、习惯\n二、兴趣\n下篇　陪伴孩子\n一、倾听\n二、鼓励\n")]
    [InlineData("案例一　有偿补课\n全文通报。\n案例二　收受礼金\n全文通报。\n")]
    [InlineData("一　现实表现\n办事拖沓。\n二　主要原因\n考核不严。\n")]
    [InlineData("第一是健全制度。\n第二是压实责任。\n第三是跟踪问效。\n")]
    [InlineData("第一条　本条例适用于全市。\n所称档案，是指各种记录。\n第二条　本条例自公布之日起施行。\n")]
    [InlineData("一、抓学习\n二、抓作风\n三、抓落实\n")]
    public void Headings_stay_on_their_lines_with_their_marks(string text) =>
        Assert.Equal(text, Outline.Read(text).ToReport().ToString().TrimStart('\n'));

    [Fact]
    public void A_bullet_without_words_is_written_as_it_stands()
    {
        using var markdown = new StringWriter();
        Outline.Read("- 。").ToReport().WriteMarkdown(markdown);

        Assert.Equal("- 。\n", markdown.ToString());
    }

    [Fact]
    public void What_is_written_reads_as_before()
    {
        Outline outline = Outline.Read(Work);
        string again = outline.ToReport().ToString();

        Assert.Equal(Draw(outline), Draw(Outline.Read(again)));
    }

    [Fact]
    public void The_report_can_be_edited_and_numbered_anew()
    {
        ReportOutline report = Outline.Read(Work).ToReport();
        report.Numbering = NumberingScheme.Official;
        report.Content.Remove(report.Content.Sections[0]);

        Assert.Equal(
            "示范市档案工作总结\n\n今年以来，档案工作稳步推进。\n一、下一步打算\n（一）抓学习。每周学习。\n（二）抓作风。每月检查。\n",
            report.ToString());
    }

    [Fact]
    public void Marks_of_Markdown_are_no_numbers()
    {
        ReportOutline report = Outline.Read("# 总结\n\n## 抓学习\n\n每周学习。\n\n## 抓作风\n\n每月检查。\n").ToReport();

        Assert.DoesNotContain("#", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_shows_no_marks_of_bold_words_quotations_and_headings()
    {
        const string text =
            "# 总结\n\n## 一、学`ls` ##\n**每周**学*原著*，用 `git`，见<b>[附件](a.md)</b>，2*3*4。\n\n> 说明：仅供参考。\n\n```\n**a**\n```\n";
        Assert.Equal(
            "总结\n\n一、学ls\n每周学原著，用 git，见[附件](a.md)，2*3*4。\n说明：仅供参考。\n```\n**a**\n```\n", Outline.Read(text).ToReport().ToString());
    }

    [Fact]
    public void The_words_of_an_article_are_its_text()
    {
        const string text =
            "办法\n第一条 目的\n为了管理，制定本办法。\n第二条 本办法适用于全馆。分馆除外。\n第三条 馆员应当：\n（一）登记；\n（二）归档。\n";
        ReportOutline report = Outline.Read(text).ToReport();

        Assert.Equal(["目的", "", ""], report.Content.Sections.Select(section => section.Title));
        Assert.Equal("本办法适用于全馆。分馆除外。", report.Content.Sections[1].Content[0].ToString());
        Assert.Equal(
            "办法\n\n第一条　目的\n为了管理，制定本办法。\n第二条　本办法适用于全馆。分馆除外。\n第三条　馆员应当：\n（一）登记；\n（二）归档。\n", report.ToString());
    }

    [Fact]
    public void Asterisks_that_hide_a_name_stay_in_a_report()
    {
        const string text = "一、慰问\n走访李**和王**。\n二、帮扶\n结对二户。\n";
        Assert.Equal(text, Outline.Read(text).ToReport().ToString());
    }

    [Fact]
    public void A_text_without_title_is_a_report_without_title() =>
        Assert.Equal("", Outline.Read("一、甲\n二、乙\n").ToReport().Title);

    private static string Draw(Outline outline) =>
        outline.Title
            + string.Concat(
                outline.Descendants().Select(
                    heading => $"\n{heading.Level} {heading.Marker}{heading.Title}: {heading.Body}"));
}
