using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using HeadingGenerator.OpenXml.Layout;

namespace HeadingGenerator.OpenXml.Parts;

/// <summary>The text of the document, paragraph by paragraph.</summary>
internal sealed class BodyWriter(OpenXmlWriter writer, ReportOutline outline, WordReportOptions options, PageGrid grid)
{
    private readonly PartWriter _parts = new(writer, outline.Parts, options, grid);
    private int _headings;

    public void Write()
    {
        writer.WriteStartElement(new Document());
        writer.WriteStartElement(new Body());
        if (options.IncludeTableOfContents)
        {
            new TableOfContents(writer).Write(ReportItems.Of(outline));
            writer.WriteElement(new Paragraph(new ParagraphProperties(Section(isContents: true))));
        }

        WriteItems();
        _parts.WriteEnd();
        writer.WriteElement(Section(isContents: false));
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    // An item is written when the next one is known: a heading stays with what follows it.
    private void WriteItems()
    {
        var previous = default(ReportItem);
        ReportItem? pending = null;
        foreach (ReportItem item in ReportItems.Of(outline))
        {
            if (pending is { } current)
            {
                Write(current, previous, item);
                previous = current;
            }

            pending = item;
        }

        if (pending is { } last)
        {
            Write(last, previous, next: default);
        }
    }

    private void Write(in ReportItem item, in ReportItem previous, in ReportItem next)
    {
        switch (item.Kind)
        {
            case ReportItemKind.Heading:
            case ReportItemKind.RunInHeading when item.Text.Length == 0:
                WriteHeading(item, previous, next);
                break;
            case ReportItemKind.RunInHeading:
            case ReportItemKind.Paragraph:
                WriteText(item, previous, next);
                break;
            default:
                _parts.Write(item, previous, next);
                break;
        }
    }

    private void WriteHeading(in ReportItem item, in ReportItem previous, in ReportItem next)
    {
        // A heading with nothing below it may be the last line of a page: a long list of them is no single block.
        bool isHeading = next.Kind is ReportItemKind.Heading or ReportItemKind.RunInHeading;
        bool isFollowed = isHeading
            ? next.IsAnnexed == item.IsAnnexed && next.Level > item.Level
            : next.Region is not (ReportRegion.None or ReportRegion.Imprint);
        ParagraphProperties properties = PartWriter.Properties(StyleNames.Heading(item.Level));
        if (!isFollowed)
        {
            properties.Append(new KeepNext { Val = false });
        }

        if (StartsPage(item, previous))
        {
            properties.Append(new PageBreakBefore());
        }

        var paragraph = new Paragraph(properties);
        AppendHeading(paragraph, item.Level, Runs.Text(item.Lead + item.Mark));
        writer.WriteElement(paragraph);
    }

    private void WriteText(in ReportItem item, in ReportItem previous, in ReportItem next)
    {
        var paragraph = new Paragraph();

        // Attachments, issuer and date never stand on a page without text (§7.3.5.5).
        if (next.Region is ReportRegion.Attachments or ReportRegion.Signature)
        {
            paragraph.Append(new ParagraphProperties(new KeepNext()));
        }
        else if (StartsPage(item, previous))
        {
            paragraph.Append(new ParagraphProperties(new PageBreakBefore()));
        }

        // The mark that a heading needs before its text is not part of it.
        if (item.Kind == ReportItemKind.RunInHeading)
        {
            AppendHeading(paragraph, item.Level, Runs.Text(item.Lead, StyleNames.RunInHeading(item.Level)));
        }

        paragraph.Append(Runs.Text(item.Mark + item.Text));
        writer.WriteElement(paragraph);
    }

    // 附件 has pages of its own (§7.3.8).
    private static bool StartsPage(in ReportItem item, in ReportItem previous) => item.IsAnnexed && !previous.IsAnnexed;

    private void AppendHeading(Paragraph paragraph, int level, Run heading)
    {
        if (options.IncludeTableOfContents && level <= StyleNames.DeepestContents)
        {
            string id = (_headings++).ToString(CultureInfo.InvariantCulture);
            paragraph.Append(new BookmarkStart { Id = id, Name = TableOfContents.Bookmark(_headings) }, heading, new BookmarkEnd { Id = id });
        }
        else
        {
            paragraph.Append(heading);
        }
    }

    private SectionProperties Section(bool isContents)
    {
        var section = new SectionProperties();
        if (options.PageNumbers && !isContents)
        {
            section.Append(
                new FooterReference { Type = HeaderFooterValues.Default, Id = PageFooter.OddId },
                new FooterReference { Type = HeaderFooterValues.Even, Id = PageFooter.EvenId });
        }

        bool followsContents = options.IncludeTableOfContents && !isContents;
        if (followsContents)
        {
            // Sheets are printed on both sides (§6.2): the document starts on a front.
            section.Append(new SectionType { Val = SectionMarkValues.OddPage });
        }

        section.Append(
            new PageSize { Width = OfficialPage.Width, Height = OfficialPage.Height },
            new PageMargin
            {
                Top = OfficialPage.Top,
                Right = OfficialPage.Right,
                Bottom = OfficialPage.Bottom,
                Left = OfficialPage.Left,
                Header = OfficialPage.Header,
                Footer = OfficialPage.Footer,
                Gutter = 0,
            });
        if (followsContents)
        {
            section.Append(new PageNumberType { Start = 1 });
        }

        section.Append(
            new Columns { Space = "425" },
            new DocGrid { Type = DocGridValues.LinesAndChars, LinePitch = grid.LinePitch, CharacterSpace = grid.CharacterSpace });
        return section;
    }
}
