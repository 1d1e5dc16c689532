using System.Globalization;
using System.Text;
using HeadingGenerator.OpenXml;
using HeadingGenerator.Samples.ReportStudio.Models;
using HeadingGenerator.Samples.ReportStudio.Paper;

namespace HeadingGenerator.Samples.ReportStudio.Reports;

/// <summary>A report as a file to take home.</summary>
/// <param name="Content">The bytes: whole, so that a failure is told instead of half a file sent.</param>
internal sealed record ReportFile(byte[] Content, string ContentType, string Name);

/// <summary>Writes reports as files.</summary>
internal static class ReportFiles
{
    private const int LongestName = 60;
    private const string ForbiddenInNames = "<>:\"/\\|?*";

    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Word by GB/T 9704-2012, or after the template of the request.</summary>
    public static ReportFile Word(ReportOutline report, ReportRequest request) => new(
        WordOf(report, request), "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        NameOf(report.Title, ".docx"));

    /// <summary>The bytes of the Word document; those of the template, filled, if there is one.</summary>
    public static byte[] WordOf(ReportOutline report, ReportRequest request)
    {
        if (request.Template is { } template)
        {
            return TemplateFilling.Fill(template, report);
        }

        using var stream = new MemoryStream();
        report.WriteWord(
            stream, new WordReportOptions { Format = request.Format, IncludeTableOfContents = request.Contents });
        return stream.ToArray();
    }

    /// <summary>CommonMark.</summary>
    public static ReportFile Markdown(ReportOutline report, ReportRequest request) =>
        Text(report.WriteMarkdown, "text/markdown; charset=utf-8", NameOf(report.Title, ".md"));

    /// <summary>A page that needs no other file.</summary>
    public static ReportFile Html(ReportOutline report, ReportRequest request) =>
        Text(report.WriteHtml, "text/html; charset=utf-8", NameOf(report.Title, ".html"));

    /// <summary>What is pasted into Word looks as the document does.</summary>
    public static ReportFile Rich(ReportOutline report, ReportRequest request) => new(
        _utf8.GetBytes(RichText.Of(PaperReader.Read(WordOf(report, request)))), "text/html; charset=utf-8",
        NameOf(report.Title, ".html"));

    /// <summary>Plain text, a line for each paragraph.</summary>
    public static ReportFile PlainText(ReportOutline report, ReportRequest request) =>
        Text(report.WriteText, "text/plain; charset=utf-8", NameOf(report.Title, ".txt"));

    private static ReportFile Text(Action<TextWriter> write, string contentType, string name)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        write(writer);
        return new ReportFile(_utf8.GetBytes(writer.ToString()), contentType, name);
    }

    /// <summary>The title as a name that every file system takes.</summary>
    private static string NameOf(string title, string extension)
    {
        var name = new StringBuilder();
        foreach (Rune rune in title.EnumerateRunes())
        {
            // Format characters could turn the name around: report[RLO]xcod.exe.
            bool isSafe = Rune.GetUnicodeCategory(rune) is not (
                UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse);
            if (isSafe && rune != Rune.ReplacementChar && name.Length < LongestName)
            {
                name.Append(rune.IsBmp && ForbiddenInNames.Contains((char)rune.Value) ? "_" : rune.ToString());
            }
        }

        string trimmed = name.ToString().Trim(' ', '.');
        return (trimmed.Length == 0 ? Messages.ReportName : trimmed) + extension;
    }
}
