using System.IO;

namespace HeadingGenerator;

/// <summary>Writes a report as plain text.</summary>
internal sealed class PlainTextReportWriter(TextWriter output) : ReportWriter(output)
{
    protected override void WriteStart(string title) => Output.Write(title + "\n\n");

    protected override void WriteHeading(int level, string heading) => WriteParagraph(heading);

    protected override void WriteRunIn(int level, string heading, string closingMarks, string text) =>
        WriteParagraph(heading + closingMarks + text);

    protected override void WriteParagraph(string text)
    {
        Output.Write(text);
        Output.Write('\n');
    }
}
