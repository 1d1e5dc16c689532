using HeadingGenerator.Tests.Catalogs;

namespace HeadingGenerator.Tests.Reports;

public class ReportOutlineTests
{
    [Fact]
    public void A_theme_is_copied_with_all_its_points()
    {
        var report = new ReportOutline("总结");

        ReportSection theme = report.Content.AddSection(Themes.健全机制);

        Assert.Same(theme, Assert.Single(report.Content.Sections));
        Assert.Equal("健全机制", theme.Title);
        Assert.Equal("总的要求。", theme.Body);
        Assert.Equal(1, theme.Level);
        Assert.Null(theme.Parent);
        Assert.Equal(["责任机制", "考核机制"], theme.Content.Sections.Select(section => section.Title));
        Assert.Equal(["书记责任", "委员责任"], theme.Content.Sections[0].Content.Sections.Select(section => section.Title));
        Assert.Equal(3, theme.Content.Sections[0].Content.Sections[1].Level);
        Assert.Equal(2, theme.Content.Sections[0].Content.Sections[1].Position);
        Assert.Same(theme.Content.Sections[0], theme.Content.Sections[0].Content.Sections[1].Parent);
        Assert.Equal("负总责。", theme.Content.Sections[0].Content.Sections[0].Body);
    }

    [Fact]
    public void Markers_follow_the_numbering()
    {
        var report = new ReportOutline("总结");
        ReportSection theme = report.Content.AddSection(Themes.健全机制);
        ReportSection point = theme.Content.Sections[1];
        ReportSection deep = theme.Content.Sections[0].Content.Sections[1];

        Assert.Equal(["一、", "（二）", "2."], Markers());
        report.Numbering = NumberingScheme.RunIn;
        Assert.Equal(["一、", "二是", ""], Markers());
        report.Numbering = NumberingScheme.AsWritten;
        Assert.Equal(["二、", "（三）", "5."], Markers());
        Assert.Equal("（三）考核机制", point.ToString());
        report.Numbering = NumberingScheme.None;
        Assert.Equal(["", "", ""], Markers());

        string[] Markers() => [theme.Marker, point.Marker, deep.Marker];
    }

    [Fact]
    public void Sections_of_ones_own_nest()
    {
        var report = new ReportOutline("总结") { Numbering = NumberingScheme.AsWritten };
        ReportSection own = report.Content.AddSection("下一步打算");
        ReportSection inner = own.Content.AddSection("深化学习", "办好读书班。");
        own.Content.AddSection(Themes.突出严字.政治思想严);

        Assert.Equal(2, inner.Level);
        Assert.Equal("", inner.Marker);
        Assert.Equal("一是", own.Content.Sections[1].Marker);
        Assert.Equal(2, own.Content.Sections[1].Level);
        Assert.True(inner.IsRunIn);
        Assert.False(own.IsRunIn);

        inner.Content.AddSection("更深一层");
        Assert.False(inner.IsRunIn);
    }

    [Theory]
    [InlineData("深化学习", "。")]
    [InlineData("怎么干？", "")]
    [InlineData("怎么干？\n", "")]
    public void A_full_stop_closes_a_heading_that_its_text_follows(string title, string mark)
    {
        ReportSection section = new ReportOutline("总结").Content.AddSection(title);

        Assert.Equal("", section.ClosingMark);
        Assert.Equal(mark, section.Content.AddSection(title).ClosingMark);
    }

    [Fact]
    public void A_whole_catalog_or_a_choice_can_be_added()
    {
        var report = new ReportOutline("汇编");
        report.Content.AddSections(Themes.Catalog);
        report.Content.AddSections(Themes.All.Where(theme => theme.Pattern is not null));
        report.Content.Sections[0].Content.AddSections(Themes.突出融字.Points);

        Assert.Equal([1, 2, 3, 4, 5, 6, 7], report.Content.Sections.Select(section => section.Position));
        Assert.Equal(5, report.Content.Sections[0].Content.Sections.Count);
    }

    [Fact]
    public void Composed_headings_keep_their_markers_as_written()
    {
        var report = new ReportOutline("总结") { Numbering = NumberingScheme.AsWritten };
        IReadOnlyList<ComposedHeading> composed = Themes.突出融字.ComposeAll("乡村振兴", "基层\n治理", "营商环境");
        ReportSection section = report.Content.AddSection("突出一个“融”字");
        section.Content.AddSections(composed);
        ReportSection last = section.Content.AddSection(composed[0].WithBody("具体做法。"));
        report.Content.AddSections(composed.Take(1));

        Assert.Equal(["一是", "二是", "三是", "一是"], section.Content.Sections.Select(point => point.Marker));
        Assert.Equal("具体做法。", last.Body);
        Assert.Equal(
            "总结\n\n突出一个“融”字\n一是抓党建与乡村振兴相融合。\n二是抓党建与基层治理相融合。\n三是抓党建与营商环境相融合。\n"
            + "一是抓党建与乡村振兴相融合。具体做法。\n一是抓党建与乡村振兴相融合\n",
            report.ToString());
        report.Numbering = NumberingScheme.Official;
        Assert.Equal(["（一）", "（二）", "（三）", "（四）"], section.Content.Sections.Select(point => point.Marker));
    }

    [Fact]
    public void Nothing_is_added_when_something_is_missing()
    {
        var report = new ReportOutline("汇编");

        Assert.Throws<ArgumentNullException>(
            "headings", () => report.Content.AddSections(new Heading[] { Themes.突出严字, null! }));
        Assert.Throws<ArgumentNullException>("headings", () => report.Content.AddSections((IEnumerable<Heading>)null!));
        Assert.Throws<ArgumentNullException>("heading", () => report.Content.AddSection((Heading)null!));
        Assert.Throws<ArgumentNullException>(
            "headings", () => report.Content.AddSections(new[] { Themes.突出融字.ComposeAll("甲")[0], null! }));
        Assert.Throws<ArgumentNullException>(
            "headings", () => report.Content.AddSections((IEnumerable<ComposedHeading>)null!));
        Assert.Throws<ArgumentNullException>("heading", () => report.Content.AddSection((ComposedHeading)null!));
        Assert.Throws<ArgumentException>("title", () => report.Content.AddSection(" "));
        Assert.Throws<ArgumentNullException>("title", () => report.Content.AddSection((string)null!));
        Assert.Throws<ArgumentNullException>("body", () => report.Content.AddSection("标题", null!));
        Assert.Throws<ArgumentNullException>("text", () => report.Content.Add((string)null!));
        Assert.Throws<ArgumentNullException>("item", () => report.Content.Add((ReportBlock)null!));
        Assert.Throws<ArgumentNullException>("title", () => new ReportOutline(null!));
        Assert.Throws<ArgumentNullException>(() => report.Numbering = null!);
        Assert.Throws<ArgumentNullException>("writer", () => report.WriteText(null!));
        Assert.Throws<ArgumentNullException>("writer", () => report.WriteMarkdown(null!));
        Assert.Throws<ArgumentNullException>("writer", () => report.WriteHtml(null!));
        Assert.Empty(report.Content);
    }
}
