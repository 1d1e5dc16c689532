using System.IO;

namespace HeadingGenerator;

/// <summary>Writes a report as an HTML page.</summary>
internal sealed class HtmlReportWriter(TextWriter output) : ReportWriter(output)
{
    private const int DeepestHeading = 6;

    private int _openSections;

    protected override void WriteStart(ReportOutline report)
    {
        WriteLine("<!DOCTYPE html>");
        WriteLine("<html lang=\"zh-Hans\">");
        WriteLine("<head>");
        WriteLine("<meta charset=\"utf-8\">");
        WriteLine("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        WriteLine("<title>" + HtmlText.Escape(ReportLines.Join(report.Title)) + "</title>");
        WriteLine("<style>");
        WriteLine(HtmlStyle.Sheet);
        WriteLine("</style>");
        WriteLine("</head>");
        WriteLine("<body>");
        WriteLine("<main>");
    }

    protected override void WriteBorder(ReportRegion left, ReportRegion entered)
    {
        CloseSections(0);
        WriteTag(left, "</", ">");
        WriteTag(entered, "<", entered switch
        {
            ReportRegion.Signature => " class=\"signature\">",
            ReportRegion.Annex => " class=\"annex\">",
            _ => ">",
        });
    }

    protected override void WriteItem(in ReportItem item)
    {
        switch (item.Kind)
        {
            case ReportItemKind.Title:
                WriteLine("<h1>" + HtmlText.Escape(ReportLines.Join(item.Text)) + "</h1>");
                break;
            case ReportItemKind.Heading:
                OpenSection(item.Level);
                WriteLine(HeadingOf(item));
                break;
            case ReportItemKind.RunInHeading:
                OpenSection(item.Level);
                WriteLine(item.Text.Length == 0
                    ? HeadingOf(item)
                    : "<div class=\"run-in\">" + HeadingOf(item) + "<p>" + HtmlText.Escape(item.Text) + "</p></div>");
                break;
            case ReportItemKind.Paragraph:
                CloseSections(item.Level);
                WriteLine("<p>" + HtmlText.Escape(item.Text) + "</p>");
                break;
            case ReportItemKind.AnnexTitle:
                CloseSections(0);
                WriteLine("<h2 class=\"annex-title\">" + HtmlText.Escape(item.Text) + "</h2>");
                break;
            case ReportItemKind.AnnexLabel when item.IsAnnexed:
                CloseSections(0);
                WriteParagraph("grade annex-label", HtmlText.Escape(item.Text));
                break;
            case ReportItemKind.Attachment:
                WriteParagraph("attachment", "<span>" + item.Lead + "</span>" + HtmlText.Escape(item.Text));
                break;
            case ReportItemKind.PrintLine:
                WriteParagraph("print-line", "<span>" + HtmlText.Escape(item.Lead) + "</span><span>" + item.Text + "</span>");
                break;
            default:
                WriteParagraph(ClassOf(item.Kind), HtmlText.Escape(item.Lead + item.Text));
                break;
        }
    }

    protected override void WriteEnd()
    {
        WriteLine("</main>");
        WriteLine("</body>");
        WriteLine("</html>");
    }

    // HTML has six levels of headings; deeper ones tell theirs to assistive technology.
    private static string HeadingOf(in ReportItem item)
    {
        int depth = item.Level + 1;
        string tag = depth <= DeepestHeading ? $"h{depth}" : "h6";
        string attribute = depth <= DeepestHeading ? string.Empty : $" aria-level=\"{depth}\"";
        return $"<{tag}{attribute}>{HtmlText.Escape(item.Lead + item.Mark)}</{tag}>";
    }

    private static string ClassOf(ReportItemKind kind) => kind switch
    {
        ReportItemKind.CopyNumber => "copy-number",
        ReportItemKind.AnnexLabel or ReportItemKind.Classification or ReportItemKind.Urgency => "grade",
        ReportItemKind.RedHead => "red-head",
        ReportItemKind.ReferenceNumber => "reference",
        ReportItemKind.Signers => "signers",
        ReportItemKind.Author => "author",
        ReportItemKind.Addressee => "addressee",
        ReportItemKind.Attendance => "attendance",
        ReportItemKind.Issuer => "issuer",
        ReportItemKind.Date => "date",
        ReportItemKind.Note => "note",
        _ => "copies",
    };

    private void WriteParagraph(string name, string content) => WriteLine($"<p class=\"{name}\">{content}</p>");

    /// <summary>The element around a region, if it has one.</summary>
    private void WriteTag(ReportRegion region, string start, string end)
    {
        string? name = region switch
        {
            ReportRegion.Head => "header",
            ReportRegion.Attachments or ReportRegion.Attendance or ReportRegion.Signature or ReportRegion.Annex => "div",
            ReportRegion.Imprint => "footer",
            _ => null,
        };
        if (name is not null)
        {
            WriteLine(start + name + end);
        }
    }

    private void OpenSection(int level)
    {
        CloseSections(level - 1);
        _openSections++;
        WriteLine("<section>");
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
