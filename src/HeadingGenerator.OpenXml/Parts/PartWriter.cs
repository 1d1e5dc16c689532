using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using HeadingGenerator.OpenXml.Layout;

namespace HeadingGenerator.OpenXml.Parts;

/// <summary>The title and the parts of an official document, each at its place (GB/T 9704-2012 §7.2 to §7.4).</summary>
internal sealed class PartWriter(Paper paper, ReportParts parts, WordReportOptions options, PageGrid grid)
{
    private const char Colon = '：';

    private readonly HeadWriter _head = new(paper, parts, options, grid);
    private readonly List<ReportItem> _signature = [];
    private readonly List<ReportItem> _imprint = [];
    private bool _isHeadWritten;

    /// <summary>版记, known when the text is written.</summary>
    public IReadOnlyList<ReportItem> Imprint => _imprint;

    /// <summary>Ends what stands together before an item of another region: 版头, 署名 and 日期.</summary>
    public void Leave(in ReportItem next)
    {
        if (next.Region != ReportRegion.Head && !_isHeadWritten && !_head.TakesTitle(next))
        {
            _isHeadWritten = true;
            _head.Write();
        }

        if (next.Region != ReportRegion.Signature && _signature.Count > 0)
        {
            bool signsAlways = options.Format == OfficialFormat.Order && parts.Seal == ReportSeal.None;
            new SignatureWriter(paper, grid).Write(_signature, signsAlways ? ReportSeal.Signature : parts.Seal);
            _signature.Clear();
        }
    }

    /// <summary>Writes a part.</summary>
    /// <param name="item">The part.</param>
    /// <param name="previous">The item before it; of no kind if there is none.</param>
    /// <param name="next">The item after it; of no kind if there is none.</param>
    public void Write(in ReportItem item, in ReportItem previous, in ReportItem next)
    {
        switch (item.Kind)
        {
            case ReportItemKind.AnnexLabel when item.IsAnnexed:
                WriteAnnexLabel(item, next);
                break;
            case ReportItemKind.AnnexTitle:
                Write(Title(StyleNames.Title, linesAbove: 1, hasLine: true), Runs.Lines(LinesOf(item.Text)));
                break;
            case ReportItemKind.Title when !_isHeadWritten:
                break;
            case ReportItemKind.Title:
                WriteTitle(item, isLast: next.Kind != ReportItemKind.Author);
                break;
            case ReportItemKind.Author:
                Write(Title(StyleNames.Author, 0, hasLine: next.Kind != item.Kind), Runs.Text(item.Text));
                break;
            case ReportItemKind.Addressee:
                WriteAddressee(item);
                break;
            case ReportItemKind.Attachment:
                WriteAttachment(item, isFirst: previous.Kind != item.Kind, next);
                break;
            case ReportItemKind.Attendance:
                WriteAttendance(item, isFirst: previous.Kind != item.Kind);
                break;
            case ReportItemKind.Issuer:
            case ReportItemKind.Date:
                _signature.Add(item);
                break;
            case ReportItemKind.Note:
                Write(Blocks.Of(StyleNames.Note), Runs.Text(item.Text));
                break;
            case ReportItemKind.Copies:
            case ReportItemKind.PrintLine:
                _imprint.Add(item);
                break;
            default:
                _head.Add(item);
                break;
        }
    }

    private void Write(ParagraphProperties properties, params OpenXmlElement[] runs) =>
        paper.Write(Blocks.Paragraph(properties, runs));

    // §7.3.7: 附件 has pages of its own, its label is their first line and its title the third.
    private void WriteAnnexLabel(in ReportItem item, in ReportItem next)
    {
        ParagraphProperties properties = Blocks.Of(StyleNames.Grade);
        properties.Append(new KeepNext(), new PageBreakBefore());
        if (next.Kind != ReportItemKind.AnnexTitle)
        {
            properties.Append(new SpacingBetweenLines { AfterLines = 100, After = Blocks.Twips(grid.LinePitch) });
        }

        Write(properties, Runs.Text(item.Text));
    }

    // §7.3.1: two lines below the red rule, broken by sense.
    private void WriteTitle(in ReportItem item, bool isLast)
    {
        int above = _head.IsWritten ? 2 : _head.IsAnnex ? 1 : 0;
        Write(Title(StyleNames.Title, above, hasLine: isLast), Runs.Lines(LinesOf(item.Text)));
    }

    private string[] LinesOf(string title)
    {
        string[] lines = title.Split('\n');
        return lines.Length == 1 ? TitleLines.Of(title, grid, options.TitleSize) : lines;
    }

    // §7.3.2: one that leaves the first page no text is named at the end of the document.
    private void WriteAddressee(in ReportItem item)
    {
        Paragraph paragraph = Blocks.Paragraph(Blocks.Of(StyleNames.Addressee), Runs.Text(item.Text));
        if (paper.Flow is { Page: 1 } flow && flow.Room - flow.HeightOf(paragraph) < grid.LinePitch)
        {
            string text = item.Text.TrimEnd(Colon, ':') + "。";
            _imprint.Insert(0, new(ReportItemKind.Copies, text, PartItems.AddresseeLabel));
            return;
        }

        paper.Write(paragraph);
    }

    // Number and name: lines that go on start below the name (§7.3.4).
    private void WriteAttachment(in ReportItem item, bool isFirst, in ReportItem next)
    {
        ParagraphProperties properties = Blocks.Of(StyleNames.Attachment);
        if (next.Region is ReportRegion.Attachments or ReportRegion.Signature)
        {
            properties.Append(new KeepNext());
        }

        int number = grid.WidthOf(item.Lead.Replace(PartItems.AttachmentLabel, string.Empty));
        int left = grid.Characters(2) + grid.WidthOf(PartItems.AttachmentLabel) + number;
        AppendHanging(properties, isFirst, left, grid.WidthOf(item.Lead));
        Write(properties, Runs.Text(item.Lead + item.Text));
    }

    // §10.3: 出席 in 黑体; lines that go on start after the colon.
    private void WriteAttendance(in ReportItem item, bool isFirst)
    {
        int colon = item.Text.IndexOf(Colon);
        string label = colon > 0 ? item.Text.Substring(0, colon + 1) : string.Empty;
        ParagraphProperties properties = Blocks.Of(StyleNames.Attachment);
        AppendHanging(properties, isFirst, grid.Characters(2) + grid.WidthOf(label), grid.WidthOf(label));
        OpenXmlElement names = Runs.Text(item.Text.Substring(label.Length));
        Write(properties, label.Length > 0 ? [Runs.Text(label, StyleNames.Label), names] : [names]);
    }

    // Zero characters end the indent that is inherited.
    private void AppendHanging(ParagraphProperties properties, bool isFirst, int left, int hanging)
    {
        if (!isFirst)
        {
            properties.Append(Blocks.LinesAbove(0, grid));
        }

        properties.Append(
            new Indentation { Left = Blocks.Twips(left), FirstLineChars = 0, Hanging = Blocks.Twips(hanging) });
    }

    /// <summary>A title, or one of several lines below each other: the last has a blank line below it.</summary>
    private ParagraphProperties Title(string style, int linesAbove, bool hasLine)
    {
        ParagraphProperties properties = Blocks.Of(style);
        SpacingBetweenLines? spacing = linesAbove > 0 ? Blocks.LinesAbove(linesAbove, grid) : null;
        if (!hasLine)
        {
            spacing ??= new SpacingBetweenLines();
            spacing.AfterLines = 0;
            spacing.After = "0";
        }

        if (spacing is not null)
        {
            properties.Append(spacing);
        }

        return properties;
    }
}
