namespace HeadingGenerator;

/// <summary>Writes a report as plain text.</summary>
internal sealed class PlainTextReportWriter(TextWriter output) : ReportWriter(output)
{
    /// <summary>As wide as 附件：, so that the numbers below each other line up.</summary>
    public const string AttachmentIndent = "\u3000\u3000\u3000";

    private const string Space = "\u3000";

    /// <summary>A line of a report as a reader of plain text expects it.</summary>
    public static string LineOf(in ReportItem item) => item.Kind switch
    {
        ReportItemKind.Title => ReportLines.Join(item.Text),
        ReportItemKind.Attachment =>
            IsFirstAttachment(item) ? item.Lead + item.Text : AttachmentIndent + item.Lead + item.Text,
        ReportItemKind.PrintLine =>
            item.Lead + (item.Lead.Length > 0 && item.Text.Length > 0 ? Space : string.Empty) + item.Text,
        _ => item.Lead + item.Mark + item.Text,
    };

    /// <summary>Whether it is the first of the attachments, which carries their label.</summary>
    public static bool IsFirstAttachment(in ReportItem item) =>
        item.Lead.StartsWith(PartItems.AttachmentLabel, StringComparison.Ordinal);

    protected override void WriteBorder(ReportRegion left, ReportRegion entered)
    {
        // The title is followed by a blank line even if nothing else follows; a note stands directly below the date
        // (§7.3.6).
        bool isInside = left != ReportRegion.None && entered is not (ReportRegion.None or ReportRegion.Notes);
        if (left == ReportRegion.Title || isInside)
        {
            Output.Write('\n');
        }
    }

    protected override void WriteItem(in ReportItem item)
    {
        Output.Write(Indent);
        if (item.Region == ReportRegion.Body)
        {
            Output.Write(item.Lead);
            Output.Write(item.Mark);
            Output.Write(item.Text);
        }
        else
        {
            Output.Write(LineOf(item));
        }

        Output.Write('\n');
    }
}
