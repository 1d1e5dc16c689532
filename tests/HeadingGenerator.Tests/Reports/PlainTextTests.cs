namespace HeadingGenerator.Tests.Reports;

public class PlainTextTests
{
    [Fact]
    public void Headings_stand_alone_and_points_are_run_in() =>
        Assert.Equal(
            """
            工作总结

            一、机关党建突出一个“严”字
            （一）政治思想严。强化“十个严禁”纪律要求。
            （二）作风纪律严。严格按照《准则》、《条例》各项规定，ＡＢＣ纪律。
            （三）抓早抓小！
            二、健全机制
            总的要求。
            （一）责任机制
            责任到人。
            1.书记责任。负总责。
            2.委员责任。
            （二）考核机制。
            三、下一步打算
            第一段。
            第二段。
            （一）怎么干？大家干。
            再干。

            """,
            Rendering.Render(Rendering.Sample(NumberingScheme.Official).WriteText));

    [Fact]
    public void The_run_in_scheme_reads_like_the_catalog()
    {
        var report = new ReportOutline("总结") { Numbering = NumberingScheme.RunIn };
        report.Content.AddSection(Catalogs.Themes.突出严字.政治思想严);
        report.Content.AddSection(Catalogs.Themes.突出融字);

        Assert.Equal(
            """
            总结

            一、政治思想严
            强化“十个严禁”纪律要求。
            二、机关党建突出一个“融”字
            坚持融入中心抓党建。
            一是抓党建与脱贫攻坚相融合。
            二是抓党建与决策部署相融合。
            以上要求，抓好落实。

            """,
            report.ToString());
    }

    [Fact]
    public void A_report_without_sections_is_its_title() =>
        Assert.Equal("总结\n\n", new ReportOutline("总结").ToString());

    [Fact]
    public void A_heading_stays_on_one_line()
    {
        var report = new ReportOutline("两行\r\n标题") { Numbering = NumberingScheme.None };
        report.Content.AddSection("甲\u2028乙\n").Content.AddSection("丙\n丁", "\n");
        report.Content.AddSection("Native\nAOT\n发布");

        Assert.Equal("两行标题\n\n甲乙\n丙丁。\nNative AOT发布\n", report.ToString());
    }

    [Fact]
    public void A_very_deep_report_is_written_without_a_deep_stack()
    {
        var report = new ReportOutline("深");
        ReportSection section = report.Content.AddSection("1");
        for (int i = 0; i < 20_000; i++)
        {
            section = section.Content.AddSection("x");
        }

        Assert.Equal(20_003, report.ToString().Split('\n').Length - 1);
        Assert.NotEmpty(Rendering.Render(report.WriteMarkdown));
        Assert.NotEmpty(Rendering.Render(report.WriteHtml));
    }
}
