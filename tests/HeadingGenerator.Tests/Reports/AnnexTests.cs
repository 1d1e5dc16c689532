using System.Text.Json;

namespace HeadingGenerator.Tests.Reports;

/// <summary>附件 after a document, and how it is sealed.</summary>
public class AnnexTests
{
    [Fact]
    public void Every_annex_numbers_its_sections_by_itself()
    {
        ReportOutline report = Report();

        Assert.Equal(
            """
            题

            附件1
            分工表
            一、甲
            二、乙
            附件2
            进度表
            一、丙

            """,
            report.ToString());
        Assert.Equal(["一、", "二、", "一、"], report.Annex.Sections.Select(section => section.Marker));
        Assert.Equal([1, 2, 1], report.Annex.Sections.Select(section => section.Position));
    }

    [Fact]
    public void A_line_that_becomes_a_label_starts_the_numbers_anew()
    {
        ReportOutline report = Report();
        var label = (ReportParagraph)report.Annex.First(block => block.ToString() == "附件2");

        label.Text = "说明";
        Assert.Equal([1, 2, 3], report.Annex.Sections.Select(section => section.Position));
        label.Text = "附件二：";
        Assert.Equal([1, 2, 1], report.Annex.Sections.Select(section => section.Position));
        report.Annex.Remove(label);
        Assert.Equal([1, 2, 3], report.Annex.Sections.Select(section => section.Position));
    }

    [Fact]
    public void Labels_count_in_the_annex_alone()
    {
        var report = new ReportOutline("题");
        report.Content.AddSection("甲");
        report.Content.Add("附件1");
        report.Content.AddSection("乙");

        Assert.Equal([1, 2], report.Content.Sections.Select(section => section.Position));
    }

    [Fact]
    public void A_page_shows_label_and_title()
    {
        string html = Rendering.Render(Report().WriteHtml);

        Assert.Contains(
            "<p class=\"grade annex-label\">附件2</p>\n<h2 class=\"annex-title\">进度表</h2>\n<section>\n<h2>一、丙</h2>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_seal_comes_back_from_a_draft()
    {
        var report = new ReportOutline("题");
        report.Parts.Seal = ReportSeal.Office;

        Assert.Equal(
            """{"title":"题","parts":{"seal":"Office"}}""",
            report.ToJson().Replace("\"numbering\":\"Official\",", "").Replace(",\"content\":[]", ""));
        Assert.Equal(ReportSeal.Office, ReportOutline.FromJson(report.ToJson()).Parts.Seal);
        Assert.Throws<ArgumentOutOfRangeException>("value", () => report.Parts.Seal = (ReportSeal)3);
        Assert.Throws<JsonException>(() => ReportOutline.FromJson("""{"title":"题","parts":{"seal":"Wax"}}"""));
    }

    [Fact]
    public void Dates_are_days()
    {
        var report = new ReportOutline("题");
        report.Parts.Date = new DateTime(2026, 1, 5, 17, 30, 0);
        report.Parts.PrintedOn = new DateTime(2026, 1, 6);

        Assert.Equal("2026年1月5日", report.Parts.DateText);
        Assert.Equal(new DateTime(2026, 1, 6), report.Parts.PrintedOn);
    }

    [Fact]
    public void Addressees_at_the_end_stand_above_copies()
    {
        var report = new ReportOutline("题");
        report.Parts.Copies.Add("市财政局");
        report.Parts.Copies.Add("主送：各县（区）档案局");

        Assert.Equal("题\n\n主送：各县（区）档案局\n抄送：市财政局。\n", report.ToString());
    }

    private static ReportOutline Report()
    {
        var report = new ReportOutline("题");
        report.Annex.Add("附件1");
        report.Annex.Add("分工表");
        report.Annex.AddSection("甲");
        report.Annex.AddSection("乙");
        report.Annex.Add("附件2");
        report.Annex.Add("进度表");
        report.Annex.AddSection("丙");
        return report;
    }
}
