using System.Globalization;

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
            case ReportItemKind.RunInHeading when item.Text.Length == 0:
                OpenSection(item.Level);
                WriteHeading(item);
                WriteLine(string.Empty);
                break;
            case ReportItemKind.RunInHeading:
                OpenSection(item.Level);
                Output.Write("<div class=\"run-in\">");
                WriteHeading(item);
                Output.Write("<p>");
                Output.Write(HtmlText.Escape(item.Text));
                WriteLine("</p></div>");
                break;
            case ReportItemKind.Paragraph:
                CloseSections(item.Level);
                Output.Write("<p>");
                Output.Write(HtmlText.Escape(item.Text));
                WriteLine("</p>");
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
                WriteParagraph(
                    "print-line", "<span>" + HtmlText.Escape(item.Lead) + "</span><span>" + item.Text + "</span>");
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

    // HTML has six levels of headings; deeper ones tell theirs to assistive technology.
    private void WriteHeading(in ReportItem item)
    {
        int depth = item.Level + 1;
        char tag = (char)('0' + (depth <= DeepestHeading ? depth : DeepestHeading));
        Output.Write("<h");
        Output.Write(tag);
        if (depth > DeepestHeading)
        {
            Output.Write(" aria-level=\"" + depth.ToString(CultureInfo.InvariantCulture) + "\"");
        }

        Output.Write('>');
        Output.Write(HtmlText.Escape(item.Lead));
        Output.Write(HtmlText.Escape(item.Mark));
        Output.Write("</h");
        Output.Write(tag);
        Output.Write('>');
    }

    private void WriteParagraph(string name, string content) => WriteLine($"<p class=\"{name}\">{content}</p>");

    /// <summary>The element around a region, if it has one.</summary>
    private void WriteTag(ReportRegion region, string start, string end)
    {
        string? name = region switch
        {
            ReportRegion.Head => "header",
            ReportRegion.Attachments or ReportRegion.Attendance or ReportRegion.Signature or ReportRegion.Annex =>
                "div",
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
