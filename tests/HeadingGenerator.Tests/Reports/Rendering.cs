using System.Globalization;
using HeadingGenerator.Tests.Catalogs;

namespace HeadingGenerator.Tests.Reports;

/// <summary>Writes reports to strings.</summary>
internal static class Rendering
{
    /// <summary>A report with run-in points, headings on three levels, and a body of several paragraphs.</summary>
    public static ReportOutline Sample(NumberingScheme numbering)
    {
        var report = new ReportOutline("工作总结") { Numbering = numbering };
        report.Content.AddSection(Themes.突出严字);
        report.Content.AddSection(Themes.健全机制);
        report.Content.AddSection("下一步打算", "第一段。\n\n  第二段。\r\n").Content.AddSection("怎么干？", "大家干。\n再干。");
        return report;
    }

    /// <summary>What is written to a writer whose own line end must not show.</summary>
    public static string Render(Action<TextWriter> write)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\r\n" };
        write(writer);
        return writer.ToString();
    }
}
