using System;
using System.Collections.Generic;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using HeadingGenerator.OpenXml.Layout;

namespace HeadingGenerator.OpenXml.Parts;

/// <summary>The title and the parts of an official document, each at its place (GB/T 9704-2012 §7.2 to §7.4).</summary>
internal sealed class PartWriter(OpenXmlWriter writer, ReportParts parts, WordReportOptions options, PageGrid grid)
{
    private const string Space = "\u3000";

    // 分隔线之上 4 mm (§7.2.7), in points; 1.5 pt thick, in eighths.
    private const uint RedRuleDistance = 11;
    private const uint RedRuleWidth = 12;
    private const string Red = "FF0000";

    private readonly Signature _signature = new(parts, grid);
    private readonly List<ReportItem> _imprint = [];
    private int _cornerLines;
    private bool _hasRedHead;

    public static ParagraphProperties Properties(string style) => new(new ParagraphStyleId { Val = style });

    /// <summary>Writes a part.</summary>
    /// <param name="item">The part.</param>
    /// <param name="previous">The item before it; of no kind if there is none.</param>
    /// <param name="next">The item after it; of no kind if there is none.</param>
    public void Write(in ReportItem item, in ReportItem previous, in ReportItem next)
    {
        switch (item.Kind)
        {
            case ReportItemKind.CopyNumber:
                _cornerLines++;
                Write(Properties(StyleNames.CopyNumber), Runs.Text(item.Text));
                break;
            case ReportItemKind.AnnexLabel:
            case ReportItemKind.Classification:
            case ReportItemKind.Urgency:
                _cornerLines++;
                Write(Properties(StyleNames.Grade), Runs.Text(item.Text));
                break;
            case ReportItemKind.RedHead:
                WriteRedHead(item, isFirst: previous.Kind != item.Kind, isLast: next.Region != ReportRegion.Head);
                break;
            case ReportItemKind.ReferenceNumber:
                WriteReference(item, next);
                break;
            case ReportItemKind.Signers:
                WriteSigners(item, previous);
                break;
            case ReportItemKind.Title:
                WriteTitle(item, isLast: next.Kind != ReportItemKind.Author);
                break;
            case ReportItemKind.Author:
                Write(WithSpacing(StyleNames.Author, hasLine: next.Kind != item.Kind), Runs.Text(item.Text));
                break;
            case ReportItemKind.Addressee:
                Write(Properties(StyleNames.Addressee), Runs.Text(item.Text));
                break;
            case ReportItemKind.Attachment:
                WriteAttachment(item, isFirst: previous.Kind != item.Kind, next);
                break;
            case ReportItemKind.Attendance:
                Write(WithoutLineAbove(StyleNames.Attachment, previous.Kind == item.Kind), Runs.Text(item.Text));
                break;
            case ReportItemKind.Issuer:
                WriteIssuer(item, isFirst: previous.Kind != item.Kind, isLast: next.Region != ReportRegion.Signature);
                break;
            case ReportItemKind.Date:
                WriteDate(item, isFirst: previous.Kind != ReportItemKind.Issuer);
                break;
            case ReportItemKind.Note:
                Write(Properties(StyleNames.Note), Runs.Text(item.Text));
                break;
            default:
                _imprint.Add(item);
                break;
        }
    }

    /// <summary>Writes what ends the document: 版记, if it has one.</summary>
    public void WriteEnd()
    {
        if (_imprint.Count > 0)
        {
            ImprintTable.Write(writer, _imprint);
        }
    }

    private static string Twips(int value) => value.ToString(CultureInfo.InvariantCulture);

    private void Write(ParagraphProperties properties, params OpenXmlElement[] runs)
    {
        var paragraph = new Paragraph(properties);
        paragraph.Append(runs);
        writer.WriteElement(paragraph);
    }

    // §7.2.4: the upper edge of 发文机关标志 is 35 mm below that of the type area; what stands in the corner is above it.
    private void WriteRedHead(in ReportItem item, bool isFirst, bool isLast)
    {
        _hasRedHead = true;
        ParagraphProperties properties = Properties(StyleNames.RedHead);
        if (isLast)
        {
            properties.Append(RedRule());
        }

        if (isFirst)
        {
            int above = Math.Max(0, OfficialPage.RedHeadTop - (_cornerLines * grid.LinePitch));
            properties.Append(new SpacingBetweenLines { Before = Twips(above) });
        }

        Run run = Runs.Text(item.Text);
        double fitting = (double)OfficialPage.TextWidth / OfficialPage.Twip / item.Text.Length;
        if (fitting < OfficialPage.RedHeadSize)
        {
            string size = Twips(Math.Max((int)(fitting * 2), 2 * (int)options.BodySize));
            run.RunProperties!.Append(new FontSize { Val = size }, new FontSizeComplexScript { Val = size });
        }

        Write(properties, run);
    }

    // §7.2.5, §7.2.6: in the middle; beside the names of those who signed, at the left, one character in.
    private void WriteReference(in ReportItem item, in ReportItem next)
    {
        if (next.Kind == ReportItemKind.Signers)
        {
            return;
        }

        ParagraphProperties properties = HeadLine(StyleNames.Reference);
        properties.Append(new Justification { Val = JustificationValues.Center });
        Write(properties, Runs.Text(item.Text));
    }

    private void WriteSigners(in ReportItem item, in ReportItem previous)
    {
        ParagraphProperties properties = HeadLine(StyleNames.Reference);
        string reference = previous.Kind == ReportItemKind.ReferenceNumber ? previous.Text : string.Empty;
        Write(properties, Runs.Text(Space + reference + "\t" + item.Lead), Runs.Text(item.Text, StyleNames.Signers));
    }

    /// <summary>The last line of 版头: two lines below 发文机关标志, above the red rule (§7.2.5, §7.2.7).</summary>
    private ParagraphProperties HeadLine(string style)
    {
        ParagraphProperties properties = Properties(style);
        if (_hasRedHead)
        {
            properties.Append(RedRule());
        }
        else
        {
            properties.Append(new SpacingBetweenLines { BeforeLines = 0, Before = "0" });
        }

        return properties;
    }

    private static ParagraphBorders RedRule() =>
        new(new BottomBorder { Val = BorderValues.Single, Color = Red, Size = RedRuleWidth, Space = RedRuleDistance });

    // The author decides where a long title breaks: §7.3.1 has it break by sense, and stand two lines below the red rule.
    private void WriteTitle(in ReportItem item, bool isLast)
    {
        ParagraphProperties properties = WithSpacing(StyleNames.Title, hasLine: isLast);
        if (_hasRedHead)
        {
            SpacingBetweenLines spacing = properties.GetFirstChild<SpacingBetweenLines>()
                ?? properties.AppendChild(new SpacingBetweenLines());
            spacing.BeforeLines = 200;
            spacing.Before = Twips(2 * grid.LinePitch);
        }

        Write(properties, Runs.Lines(item.Text.Split('\n')));
    }

    // Number and name: lines that go on start below the name (§7.3.4).
    private void WriteAttachment(in ReportItem item, bool isFirst, in ReportItem next)
    {
        ParagraphProperties properties = Properties(StyleNames.Attachment);
        if (next.Region is ReportRegion.Attachments or ReportRegion.Signature)
        {
            properties.Append(new KeepNext());
        }

        if (!isFirst)
        {
            properties.Append(NoLineAbove());
        }

        int number = grid.WidthOf(item.Lead.Replace(PartItems.AttachmentLabel, string.Empty));
        int left = grid.Characters(2) + grid.WidthOf(PartItems.AttachmentLabel) + number;
        properties.Append(new Indentation { Left = Twips(left), FirstLineChars = 0, Hanging = Twips(grid.WidthOf(item.Lead)) });
        Write(properties, Runs.Text(item.Lead + item.Text));
    }

    private void WriteIssuer(in ReportItem item, bool isFirst, bool isLast)
    {
        ParagraphProperties properties = Properties(StyleNames.Issuer);
        if (isLast)
        {
            properties.Append(new KeepNext { Val = false });
        }

        if (!isFirst)
        {
            properties.Append(NoLineAbove());
        }

        properties.Append(new Indentation { Right = Twips(_signature.IssuerIndent(item.Text)) });
        Write(properties, Runs.Text(item.Text));
    }

    private void WriteDate(in ReportItem item, bool isFirst)
    {
        ParagraphProperties properties = Properties(StyleNames.Date);
        if (isFirst)
        {
            properties.Append(new SpacingBetweenLines { BeforeLines = 100, Before = Twips(grid.LinePitch) });
        }

        properties.Append(new Indentation { Right = Twips(_signature.DateIndent) });
        Write(properties, Runs.Text(item.Text));
    }

    /// <summary>A style whose blank line below is left to the last of several paragraphs.</summary>
    private static ParagraphProperties WithSpacing(string style, bool hasLine)
    {
        ParagraphProperties properties = Properties(style);
        if (!hasLine)
        {
            properties.Append(new SpacingBetweenLines { AfterLines = 0, After = "0" });
        }

        return properties;
    }

    /// <summary>A style whose blank line above is left to the first of several paragraphs.</summary>
    private static ParagraphProperties WithoutLineAbove(string style, bool isNext)
    {
        ParagraphProperties properties = Properties(style);
        if (isNext)
        {
            properties.Append(NoLineAbove());
        }

        return properties;
    }

    private static SpacingBetweenLines NoLineAbove() => new() { BeforeLines = 0, Before = "0" };
}
