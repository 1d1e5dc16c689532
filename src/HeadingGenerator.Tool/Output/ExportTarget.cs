using System.Text;
using HeadingGenerator.OpenXml;
using HeadingGenerator.Outlines;

namespace HeadingGenerator.Tool.Output;

/// <summary>A format that outlines are exported to, known by its name or by the ending of the file.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Endings">The endings of its files; the first is the usual one.</param>
/// <param name="IsText">Whether it can stand on a terminal.</param>
/// <param name="Write">Writes an outline.</param>
internal sealed record ExportTarget(
    string Name, string[] Endings, bool IsText, Action<Stream, Outline, DocumentSettings> Write)
{
    /// <summary>Every format; the first is the default.</summary>
    public static IReadOnlyList<ExportTarget> All { get; } =
    [
        Text(
            "markdown", [".md", ".markdown"],
            static (writer, outline, settings) => ReportOf(outline, settings).WriteMarkdown(writer)),
        Text(
            "html", [".html", ".htm"],
            static (writer, outline, settings) => ReportOf(outline, settings).WriteHtml(writer)),
        Text("json", [".json"], static (writer, outline, _) => JsonOutput.Write(writer, OutlineJson.Of(outline))),
        Text("text", [".txt"], WriteText),
        new("word", [".docx"], IsText: false, WriteWord),
    ];

    /// <summary>The format of that name.</summary>
    public static ExportTarget? ByName(string name) =>
        All.FirstOrDefault(target => target.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The format that a file is of by its ending.</summary>
    public static ExportTarget? ByEnding(string path) =>
        All.FirstOrDefault(
            target => target.Endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether the parts of a document are written in this format.</summary>
    public bool HasParts => Name != "json";

    private static ReportOutline ReportOf(Outline outline, DocumentSettings settings)
    {
        ReportOutline report = outline.ToReport();
        settings.Complete(report);
        return report;
    }

    // A text is written as it was unless parts are added to it.
    private static void WriteText(TextWriter writer, Outline outline, DocumentSettings settings)
    {
        if (settings.HasParts)
        {
            ReportOf(outline, settings).WriteText(writer);
        }
        else
        {
            outline.WriteTo(writer);
        }
    }

    private static void WriteWord(Stream stream, Outline outline, DocumentSettings settings)
    {
        ReportOutline report = ReportOf(outline, settings);
        if (settings.Template is { } template)
        {
            using var input = new MemoryStream(template);
            WordTemplate.Fill(
                input, stream, WordTemplateValues.Of(report), new WordTemplateOptions { AllowUnused = true });
        }
        else
        {
            report.WriteWord(stream, settings.Word);
        }
    }

    private static ExportTarget Text(
        string name, string[] endings, Action<TextWriter, Outline, DocumentSettings> write) =>
        new(name, endings, IsText: true, (stream, outline, settings) =>
        {
            using var writer =
                new StreamWriter(stream, new UTF8Encoding(false), bufferSize: -1, leaveOpen: true) { NewLine = "\n" };
            write(writer, outline, settings);
        });
}
