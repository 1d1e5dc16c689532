using HeadingGenerator;
using HeadingGenerator.OpenXml;

internal static class OfficialLetter
{
    public static void Save(string path)
    {
        var report = new ReportOutline("示范市档案局关于商请协助开展馆藏档案数字化工作的函");
        report.Parts.ReferenceNumber = "示档函〔2026〕8号";
        report.Parts.Addressee = "市大数据管理局";
        report.Parts.Attachments.Add("需求清单");
        report.Parts.Issuers.Add("示范市档案局");
        report.Parts.Seal = ReportSeal.Office;
        report.Parts.Date = new DateTime(2026, 2, 10);
        report.Parts.Copies.Add("市财政局");
        report.Content.Add("为推进馆藏档案数字化，商请贵局在以下方面给予协助。");
        report.Content.AddSection("平台支持", "提供政务云存储空间。");
        report.Annex.Add("附件");
        report.Annex.Add("需求清单");
        report.Annex.AddSection("存储空间", "20TB。");
        var options = new WordReportOptions
        {
            Format = OfficialFormat.Letter,
            MissingFont = font => Console.Error.WriteLine($"没有字体：{font}"),
        };
        report.SaveAsWord(path, options);
    }
}
