using HeadingGenerator;
using HeadingGenerator.OpenXml;

internal static class WordFile
{
    public static void Save(ReportOutline report, string path) =>
        report.SaveAsWord(path, new WordReportOptions
        {
            Issuer = "示范市委办公室",
            Date = new DateTime(2025, 12, 31),
            IncludeTableOfContents = true,
        });
}
