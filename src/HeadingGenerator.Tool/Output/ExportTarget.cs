using System.Text;
using HeadingGenerator.OpenXml;
using HeadingGenerator.Outlines;

namespace HeadingGenerator.Tool.Output;

/// <summary>A format that outlines are exported to, known by its name or by the ending of the file.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Endings">The endings of its files; the first is the usual one.</param>
/// <param name="IsText">Whether it can stand on a terminal.</param>
/// <param name="Write">Writes an outline.</param>
internal sealed record ExportTarget(string Name, string[] Endings, bool IsText, Action<Stream, Outline> Write)
{
    /// <summary>Every format; the first is the default.</summary>
    public static IReadOnlyList<ExportTarget> All { get; } =
    [
        Text("markdown", [".md", ".markdown"], static (writer, outline) => outline.ToReport().WriteMarkdown(writer)),
        Text("html", [".html", ".htm"], static (writer, outline) => outline.ToReport().WriteHtml(writer)),
        Text("json", [".json"], static (writer, outline) => JsonOutput.Write(writer, OutlineJson.Of(outline))),
        Text("text", [".txt"], static (writer, outline) => outline.WriteTo(writer)),
        new("word", [".docx"], IsText: false, static (stream, outline) => outline.ToReport().WriteWord(stream)),
    ];

    /// <summary>The format of that name.</summary>
    public static ExportTarget? ByName(string name) =>
        All.FirstOrDefault(target => target.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The format that a file is of by its ending.</summary>
    public static ExportTarget? ByEnding(string path) =>
        All.FirstOrDefault(
            target => target.Endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase));

    private static ExportTarget Text(string name, string[] endings, Action<TextWriter, Outline> write) =>
        new(name, endings, IsText: true, (stream, outline) =>
        {
            using var writer =
                new StreamWriter(stream, new UTF8Encoding(false), bufferSize: -1, leaveOpen: true) { NewLine = "\n" };
            write(writer, outline);
        });
}
