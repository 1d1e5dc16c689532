namespace HeadingGenerator.Tests.Reports;

public class MarkdownTests
{
    [Fact]
    public void Headings_are_headings_and_points_are_bold() =>
        Assert.Equal(
            """
            # 工作总结

            ## 一、机关党建突出一个“严”字

            **一是政治思想严**。强化“十个严禁”纪律要求。

            **二是作风纪律严**。严格按照《准则》、《条例》各项规定，ＡＢＣ纪律。

            **三是抓早抓小**！

            ## 二、健全机制

            总的要求。

            ### 一是责任机制

            责任到人。

            **书记责任**。负总责。

            **委员责任**。

            **二是考核机制**。

            ## 三、下一步打算

            第一段。

            第二段。

            **一是怎么干**？大家干。

            再干。

            """,
            Rendering.Render(Rendering.Sample(NumberingScheme.RunIn).WriteMarkdown));

    [Theory]
    [InlineData("# x", @"\# x")]
    [InlineData("x #", @"x \#")]
    [InlineData("*a*", @"\*a\*")]
    [InlineData("__a__", @"\_\_a\_\_")]
    [InlineData("1. a", @"1\. a", "1. a")]
    [InlineData("12) a", @"12\) a", "12) a")]
    [InlineData("3.", @"3\.", "3.")]
    [InlineData("1.5亿元", "1.5亿元")]
    [InlineData("2025年", "2025年")]
    [InlineData("- a", @"\- a", "- a")]
    [InlineData("---", @"\---", "---")]
    [InlineData("+ a", @"\+ a", "+ a")]
    [InlineData("===", @"\===", "===")]
    [InlineData("> a", @"\> a")]
    [InlineData("<script>alert(1)</script>", @"\<script\>alert(1)\</script\>")]
    [InlineData("a | b", @"a \| b")]
    [InlineData(@"a\", @"a\\")]
    [InlineData(@"\*", @"\\\*")]
    [InlineData("`a`", @"\`a\`")]
    [InlineData("~~~", @"\~\~\~")]
    [InlineData("![a](b)", @"!\[a\](b)")]
    [InlineData("&lt;b&gt;a", @"\&lt;b\&gt;a")]
    [InlineData("$a$", @"\$a\$")]
    [InlineData("### a ##", @"\#\#\# a \#\#")]
    [InlineData("_a_ b_", @"\_a\_ b\_")]
    [InlineData("，_重点_，", @"，\_重点\_，")]
    [InlineData("&#38; &copy", @"\&#38; &copy")]
    [InlineData("    代码", "代码")]
    [InlineData("党建+", "党建+")]
    [InlineData("C#与A&B", "C#与A&B")]
    [InlineData("snake_case_and_more", "snake_case_and_more")]
    [InlineData("见https://example.org/a_b/?c=1&d=2#e", "见https://example.org/a_b/?c=1&d=2#e")]
    public void Text_never_becomes_markup(string text, string escaped, string? inLine = null)
    {
        var report = new ReportOutline(text) { Numbering = NumberingScheme.None };
        report.Content.AddSection(text, text).Content.AddSection(text, text);

        Assert.Equal(
            $"# {inLine ?? escaped}\n\n## {inLine ?? escaped}\n\n{escaped}\n\n**{inLine ?? escaped}**。{inLine ?? escaped}\n",
            Rendering.Render(report.WriteMarkdown));
    }

    [Fact]
    public void Lines_of_a_text_are_paragraphs_of_their_own()
    {
        var report = new ReportOutline("总结") { Numbering = NumberingScheme.None };
        report.Content.AddSection("甲\n# 乙", "丙\n# 丁\r- 戊\u2028> 己");

        Assert.Equal(
            "# 总结\n\n## 甲# 乙\n\n丙\n\n\\# 丁\n\n\\- 戊\n\n\\> 己\n",
            Rendering.Render(report.WriteMarkdown));
    }

    // ** between a punctuation mark and a letter does not close in CommonMark, so that no mark may stand inside.
    [Theory]
    [InlineData("干什么？！", "**干什么**？！正文")]
    [InlineData("干 。", "**干** 。正文")]
    [InlineData("“干”", "**“干”**。正文")]
    [InlineData("……", "……正文")]
    public void Bold_ends_before_the_closing_marks(string title, string expected)
    {
        var report = new ReportOutline("总结") { Numbering = NumberingScheme.None };
        report.Content.AddSection("甲").Content.AddSection(title, "正文");

        Assert.EndsWith($"\n\n{expected}\n", Rendering.Render(report.WriteMarkdown), StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_below_the_sixth_level_are_bold()
    {
        var report = new ReportOutline("总结") { Numbering = NumberingScheme.None };
        ReportSection section = report.Content.AddSection("1");
        for (int level = 2; level <= 7; level++)
        {
            section = section.Content.AddSection($"标题{level}");
        }

        string markdown = Rendering.Render(report.WriteMarkdown);
        Assert.Contains("\n###### 标题5\n\n**标题6**\n\n**标题7**。\n", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Bullets_are_items_of_nested_lists()
    {
        var report = new ReportOutline("要点") { Numbering = NumberingScheme.AsWritten };
        var outer = new ReportSection("抓学习", "每周学习。\n每月交流。") { WrittenMarker = "-" };
        outer.Content.Add(new ReportSection("建台账") { WrittenMarker = "•" });
        report.Content.Add(outer);
        report.Content.Add("以上要点。");

        Assert.Equal(
            "# 要点\n\n- **抓学习**\n\n  每周学习。\n\n  每月交流。\n\n  - **建台账**。\n\n以上要点。\n",
            Rendering.Render(report.WriteMarkdown));
        Assert.Equal(
            "要点\n\n- 抓学习\n  每周学习。\n  每月交流。\n  •建台账。\n以上要点。\n",
            report.ToString().Replace("• ", "•", StringComparison.Ordinal));
    }
}
