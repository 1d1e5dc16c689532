namespace HeadingGenerator;

/// <summary>Writes a report as CommonMark.</summary>
internal sealed class MarkdownReportWriter(TextWriter output) : ReportWriter(output)
{
    private const int DeepestHeading = 6;

    // Before every block but the first: a blank line separates blocks, and none stands at the end.
    private string _separator = string.Empty;

    protected override void WriteBorder(ReportRegion left, ReportRegion entered)
    {
        if (left == ReportRegion.Attachments)
        {
            Output.Write('\n');
        }
    }

    protected override void WriteItem(in ReportItem item)
    {
        switch (item.Kind)
        {
            case ReportItemKind.Title:
                WriteHeading(0, PlainTextReportWriter.LineOf(item));
                break;
            case ReportItemKind.Heading when item.Bullet.Length == 0 && item.Mark.Length == 0:
                WriteHeading(item.Level, item.Lead);
                break;
            case ReportItemKind.Heading:
            case ReportItemKind.RunInHeading:
                WriteRunIn(item);
                break;
            case ReportItemKind.Attachment:
                WriteAttachment(item);
                break;
            default:
                WriteBlock(MarkdownText.Escape(PlainTextReportWriter.LineOf(item)));
                break;
        }
    }

    private void WriteHeading(int level, string heading) => WriteBlock(level < DeepestHeading
        ? new string('#', level + 1) + " " + MarkdownText.EscapeInline(heading)
        : MarkdownText.Strong(heading));

    // Marks stand outside: ** after 。 and before a letter does not close (CommonMark 0.31 §6.2, right-flanking).
    private void WriteRunIn(in ReportItem item)
    {
        string bullet = item.Bullet.Length > 0 ? "- " : string.Empty;
        string heading = item.Lead.Substring(item.Bullet.Length);
        int end = heading.Length;
        while (end > 0 && (Characters.IsHeadingEnd(heading[end - 1]) || char.IsWhiteSpace(heading[end - 1])))
        {
            end--;
        }

        // An article is its marker and its text, with a space between them: nothing of it is a title.
        bool isMarkerAlone = item.Mark.Length > 0 && string.IsNullOrWhiteSpace(item.Mark);
        if (end == 0 || isMarkerAlone)
        {
            WriteBlock(bullet + MarkdownText.Escape(heading + item.Mark + item.Text));
            return;
        }

        StartBlock();
        Output.Write(bullet);
        Output.Write(MarkdownText.StrongMark);
        Output.Write(MarkdownText.EscapeInline(heading.Substring(0, end)));
        Output.Write(MarkdownText.StrongMark);
        Output.Write(MarkdownText.EscapeInline(heading.Substring(end)));
        Output.Write(MarkdownText.EscapeInline(item.Mark));
        Output.Write(MarkdownText.EscapeInline(item.Text));
        EndBlock();
    }

    // The lines are one block: two spaces end a line of it (CommonMark 0.31 §6.7).
    private void WriteAttachment(in ReportItem item)
    {
        string line = MarkdownText.Escape(PlainTextReportWriter.LineOf(item));
        if (PlainTextReportWriter.IsFirstAttachment(item))
        {
            Output.Write(_separator + line);
            _separator = "\n";
        }
        else
        {
            Output.Write("  \n" + line);
        }
    }

    private void WriteBlock(string block)
    {
        StartBlock();
        Output.Write(block);
        EndBlock();
    }

    private void StartBlock()
    {
        Output.Write(_separator);
        Output.Write(Indent);
    }

    private void EndBlock()
    {
        Output.Write('\n');
        _separator = "\n";
    }
}
