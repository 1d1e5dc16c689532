using HeadingGenerator.OpenXml;

namespace HeadingGenerator.Samples.ReportGenerator;

/// <summary>Writes reports into files; the ending of the name chooses the format.</summary>
internal static class ReportFile
{
    private const string Word = ".docx";

    private static readonly Dictionary<string, Action<ReportOutline, TextWriter>> _textFormats = new(
        StringComparer.OrdinalIgnoreCase)
    {
        [".md"] = (report, writer) => report.WriteMarkdown(writer),
        [".html"] = (report, writer) => report.WriteHtml(writer),
        [".htm"] = (report, writer) => report.WriteHtml(writer),
        [".txt"] = (report, writer) => report.WriteText(writer),
    };

    /// <summary>Whether the ending of the name is that of a format.</summary>
    public static bool HasFormat(string file) => IsWord(file) || _textFormats.ContainsKey(Path.GetExtension(file));

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
                SaveAsText(report, path, _textFormats[Path.GetExtension(file)]);
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

    // Written out before the file is opened: a report that cannot be written leaves the file that was there.
    private static void SaveAsText(ReportOutline report, string path, Action<ReportOutline, TextWriter> write)
    {
        using var text = new StringWriter();
        write(report, text);
        File.WriteAllText(path, text.ToString());
    }
}
