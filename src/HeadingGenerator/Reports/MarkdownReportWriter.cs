using System.IO;

namespace HeadingGenerator;

/// <summary>Writes a report as CommonMark.</summary>
internal sealed class MarkdownReportWriter(TextWriter output) : ReportWriter(output)
{
    private const int DeepestHeading = 6;

    // Before every block but the first: a blank line separates blocks, and none stands at the end.
    private string _separator = string.Empty;

    protected override void WriteStart(string title) => WriteHeading(0, title);

    protected override void WriteHeading(int level, string heading)
    {
        if (level < DeepestHeading)
        {
            WriteBlock(new string('#', level + 1) + " " + MarkdownText.Escape(heading));
        }
        else
        {
            WriteBlock(MarkdownText.Strong(heading));
        }
    }

    // The marks stand outside: ** behind 。 and before a letter does not close (CommonMark 0.31 §6.2, right-flanking).
    protected override void WriteRunIn(int level, string heading, string closingMarks, string text) =>
        WriteBlock(heading.Length == 0
            ? MarkdownText.Escape(closingMarks + text)
            : MarkdownText.Strong(heading) + closingMarks + MarkdownText.Escape(text));

    protected override void WriteParagraph(string text) => WriteBlock(MarkdownText.Escape(text));

    private void WriteBlock(string block)
    {
        Output.Write(_separator);
        Output.Write(block);
        Output.Write('\n');
        _separator = "\n";
    }
}
