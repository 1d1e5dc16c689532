using HeadingGenerator;
using HeadingGenerator.OpenXml;

internal static class WordFile
{
    public static void Save(ReportOutline report, string path)
    {
        report.Parts.Issuers.Add("示范市委办公室");
        report.Parts.Date = new DateTime(2025, 12, 31);
        report.SaveAsWord(path, new WordReportOptions { IncludeTableOfContents = true });
    }
}
