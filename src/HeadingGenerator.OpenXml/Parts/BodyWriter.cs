using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using HeadingGenerator.OpenXml.Layout;

namespace HeadingGenerator.OpenXml.Parts;

/// <summary>The text of the document, paragraph by paragraph.</summary>
internal sealed class BodyWriter
{
    private readonly ReportOutline _outline;
    private readonly WordReportOptions _options;
    private readonly SectionEnds _ends;
    private readonly Paper _paper;
    private readonly PartWriter _parts;
    private readonly Stack<ReportItem> _open = new();
    private readonly List<int> _pages = [];
    private int _headings;

    public BodyWriter(Paper paper, ReportOutline outline, WordReportOptions options, PageGrid grid, SectionEnds ends)
    {
        (_paper, _outline, _options, _ends) = (paper, outline, options, ends);
        _parts = new PartWriter(paper, outline.Parts, options, grid);
    }

    /// <summary>The pages of the headings that a table of contents shows.</summary>
    public IReadOnlyList<int> HeadingPages => _pages;

    /// <summary>版记, which is laid out when the text is written.</summary>
    public ImprintFrame Imprint => new(_parts.Imprint, _options.Format == OfficialFormat.Letter);

    // An item is written when the next one is known: a heading stays with what follows it.
    public void Write()
    {
        var previous = default(ReportItem);
        ReportItem? pending = null;
        foreach (ReportItem item in ReportItems.Of(_outline))
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

        _parts.Leave(default);
        CloseSections(0);
    }

    private void Write(in ReportItem item, in ReportItem previous, in ReportItem next)
    {
        if (!_ends.IsEmpty)
        {
            bool isHeading = item.Section is not null;
            CloseSections(isHeading ? item.Level : item.Kind == ReportItemKind.Paragraph ? item.Level + 1 : 0);
            if (isHeading)
            {
                _open.Push(item);
            }
        }

        _parts.Leave(item);
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

    private void CloseSections(int level)
    {
        while (_open.Count > 0 && _open.Peek().Level >= level)
        {
            foreach (OpenXmlElement element in _ends.After(_open.Pop().Section!))
            {
                _paper.Write(element);
            }
        }
    }

    private void WriteHeading(in ReportItem item, in ReportItem previous, in ReportItem next)
    {
        // A heading with nothing below it may be the last line of a page: a long list of them is no single block.
        bool isHeading = next.Section is not null;
        bool isFollowed = isHeading
            ? next.IsAnnexed == item.IsAnnexed && next.Level > item.Level
            : next.Region is not (ReportRegion.None or ReportRegion.Imprint);
        // The mark that closes a heading belongs into the navigation pane, which shows paragraphs, but not into
        // contents.
        bool isMarked = item.Mark.Length > 0;
        ParagraphProperties properties = Blocks.Of(isMarked ? StyleNames.Body : StyleNames.Heading(item.Level));
        if (isMarked || !isFollowed)
        {
            properties.Append(new KeepNext { Val = isFollowed });
        }

        if (StartsPage(item, previous))
        {
            properties.Append(new PageBreakBefore());
        }

        var paragraph = new Paragraph(properties);
        if (isMarked)
        {
            properties.Append(new OutlineLevel { Val = Math.Min(item.Level, StyleNames.DeepestHeading) - 1 });
            AppendHeading(paragraph, item.Level, Runs.Text(item.Lead, StyleNames.RunInHeading(item.Level)));
            paragraph.Append(Runs.Text(item.Mark));
        }
        else
        {
            AppendHeading(paragraph, item.Level, Runs.Text(item.Lead));
        }

        Write(paragraph, item);
    }

    private void WriteText(in ReportItem item, in ReportItem previous, in ReportItem next)
    {
        bool isSeparated = item.Kind == ReportItemKind.RunInHeading && _options.NavigableRunInHeadings;
        if (isSeparated)
        {
            WriteSeparated(item, previous);
        }

        ParagraphProperties properties = Blocks.Of(StyleNames.Body);

        // Attachments, issuer and date never stand on a page without text (§7.3.5.5).
        if (next.Region is ReportRegion.Attachments or ReportRegion.Signature)
        {
            properties.Append(new KeepNext());
        }
        else if (StartsPage(item, previous) && !isSeparated)
        {
            properties.Append(new PageBreakBefore());
        }

        // The mark that a heading needs before its text is not part of it.
        var paragraph = new Paragraph(properties);
        if (item.Kind == ReportItemKind.RunInHeading && !isSeparated)
        {
            AppendHeading(paragraph, item.Level, Runs.Text(item.Lead, StyleNames.RunInHeading(item.Level)));
        }

        paragraph.Append(Runs.Text(item.Mark + item.Text));
        Write(paragraph, item);
    }

    // A paragraph whose end is hidden (w:specVanish): Word sets the next one on its line.
    private void WriteSeparated(in ReportItem item, in ReportItem previous)
    {
        ParagraphProperties properties = Blocks.Of(StyleNames.Heading(item.Level));
        if (StartsPage(item, previous))
        {
            properties.Append(new PageBreakBefore());
        }

        properties.Append(new ParagraphMarkRunProperties(new Vanish(), new SpecVanish()));
        var paragraph = new Paragraph(properties);
        AppendHeading(paragraph, item.Level, Runs.Text(item.Lead));
        _paper.WriteUncounted(paragraph);
    }

    private void Write(Paragraph paragraph, in ReportItem item)
    {
        _paper.Write(paragraph);
        if (item.Section is not null && item.Level <= _options.ContentsDepth && _paper.Flow is { } flow)
        {
            _pages.Add(flow.Page);
        }
    }

    // 附件 has pages of its own (§7.3.7).
    private static bool StartsPage(in ReportItem item, in ReportItem previous) =>
        item.IsAnnexed && !previous.IsAnnexed && item.Kind != ReportItemKind.AnnexLabel;

    private void AppendHeading(Paragraph paragraph, int level, Run heading)
    {
        if (_options.IncludeTableOfContents && level <= _options.ContentsDepth)
        {
            string id = (_headings++).ToString(CultureInfo.InvariantCulture);
            paragraph.Append(
                new BookmarkStart { Id = id, Name = TableOfContents.Bookmark(_headings) }, heading,
                new BookmarkEnd { Id = id });
        }
        else
        {
            paragraph.Append(heading);
        }
    }
}
