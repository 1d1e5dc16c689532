using HeadingGenerator;
using HeadingGenerator.Catalog;

internal static class SampleReport
{
    public static ReportOutline Create()
    {
        var report = new ReportOutline("2025年机关党建工作情况报告") { Numbering = NumberingScheme.RunIn };
        report.Content.AddSection(Themes.突出先字);
        ReportSection plans = report.Content.AddSection("下一步打算", "突出一个“融”字，抓好两件事。");
        foreach (ComposedHeading heading in Themes.突出融字.ComposeAll("乡村振兴", "基层治理"))
        {
            plans.Content.AddSection(heading.WithBody("完善机制，细化责任。"));
        }

        return report;
    }
}
