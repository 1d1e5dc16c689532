using System.Text;
using HeadingGenerator.OpenXml;

namespace HeadingGenerator.Samples.ReportGenerator;

/// <summary>Writes reports into files; the ending of the name chooses the format.</summary>
internal static class ReportFile
{
    private const string Word = ".docx";

    private static readonly Dictionary<string, Action<ReportOutline, TextWriter>> TextFormats = new(StringComparer.OrdinalIgnoreCase)
    {
        [".md"] = (report, writer) => report.WriteMarkdown(writer),
        [".html"] = (report, writer) => report.WriteHtml(writer),
        [".htm"] = (report, writer) => report.WriteHtml(writer),
        [".txt"] = (report, writer) => report.WriteText(writer),
    };

    /// <summary>Whether the ending of the name is that of a format.</summary>
    public static bool HasFormat(string file) => IsWord(file) || TextFormats.ContainsKey(Path.GetExtension(file));

    /// <summary>Writes a report; says where it is, or why it cannot be written.</summary>
    public static bool TryWrite(ReportOutline report, string file, WordReportOptions options)
    {
        try
        {
            string path = Path.GetFullPath(file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            if (IsWord(file))
            {
                report.SaveAsWord(path, options);
            }
            else
            {
                SaveAsText(report, path, TextFormats[Path.GetExtension(file)]);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(Messages.CannotWrite(file, exception.Message));
            return false;
        }

        Console.WriteLine(Messages.Written(file));
        return true;
    }

    private static bool IsWord(string file) => Path.GetExtension(file).Equals(Word, StringComparison.OrdinalIgnoreCase);

    // Until the new file is complete, one that was there stays as it was. SaveAsWord does so by itself.
    private static void SaveAsText(ReportOutline report, string path, Action<ReportOutline, TextWriter> write)
    {
        string draft = Path.Combine(Path.GetDirectoryName(path)!, $".{Guid.NewGuid():N}.tmp");
        try
        {
            using (var writer = new StreamWriter(draft, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
            {
                write(report, writer);
            }

            File.Move(draft, path, overwrite: true);
        }
        finally
        {
            File.Delete(draft);
        }
    }
}
