using System.IO;

namespace HeadingGenerator;

/// <summary>Writes a report as an HTML page.</summary>
internal sealed class HtmlReportWriter(TextWriter output) : ReportWriter(output)
{
    private const int DeepestHeading = 6;

    private int _openSections;

    protected override void WriteStart(string title)
    {
        string escaped = HtmlText.Escape(title);
        WriteLine("<!DOCTYPE html>");
        WriteLine("<html lang=\"zh-Hans\">");
        WriteLine("<head>");
        WriteLine("<meta charset=\"utf-8\">");
        WriteLine("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        WriteLine("<title>" + escaped + "</title>");
        WriteLine("<style>");
        WriteLine(HtmlStyle.Sheet);
        WriteLine("</style>");
        WriteLine("</head>");
        WriteLine("<body>");
        WriteLine("<main>");
        WriteLine("<h1>" + escaped + "</h1>");
    }

    protected override void WriteHeading(int level, string heading)
    {
        CloseSections(level - 1);
        _openSections++;
        WriteLine("<section>");

        // HTML has six levels of headings; deeper ones tell theirs to assistive technology.
        int depth = level + 1;
        string tag = depth <= DeepestHeading ? $"h{depth}" : "h6";
        string attribute = depth <= DeepestHeading ? string.Empty : $" aria-level=\"{depth}\"";
        WriteLine($"<{tag}{attribute}>{HtmlText.Escape(heading)}</{tag}>");
    }

    protected override void WriteRunIn(int level, string heading, string closingMarks, string text)
    {
        CloseSections(level - 1);
        WriteLine($"<p><strong>{HtmlText.Escape(heading + closingMarks)}</strong>{HtmlText.Escape(text)}</p>");
    }

    protected override void WriteParagraph(string text) => WriteLine("<p>" + HtmlText.Escape(text) + "</p>");

    protected override void WriteEnd()
    {
        CloseSections(0);
        WriteLine("</main>");
        WriteLine("</body>");
        WriteLine("</html>");
    }

    private void CloseSections(int remaining)
    {
        for (; _openSections > remaining; _openSections--)
        {
            WriteLine("</section>");
        }
    }

    private void WriteLine(string line)
    {
        Output.Write(line);
        Output.Write('\n');
    }
}
