using System.Globalization;
using System.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using HeadingGenerator.OpenXml.Layout;

namespace HeadingGenerator.OpenXml.Parts;

/// <summary>The text of the document, paragraph by paragraph.</summary>
internal sealed class BodyWriter(OpenXmlWriter writer, ReportOutline outline, WordReportOptions options, PageGrid grid)
{
    private readonly Signature _signature = new(options, grid);
    private int _headings;

    public void Write()
    {
        writer.WriteStartElement(new Document());
        writer.WriteStartElement(new Body());
        if (options.IncludeTableOfContents)
        {
            new TableOfContents(writer).Write(ReportBlock.Of(outline));
            writer.WriteElement(new Paragraph(new ParagraphProperties(Section(isContents: true))));
        }

        WriteTitle();
        WriteBlocks();
        WriteSignature();
        writer.WriteElement(Section(isContents: false));
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    // The author decides where a long title breaks: §7.3.1 has it break by sense.
    private void WriteTitle() => writer.WriteElement(new Paragraph(
        Properties(StyleNames.Title),
        Runs.Lines([.. ReportLines.Split(outline.Title).Select(WordText.Valid)])));

    // A block is written when the next one is known: a heading stays with the text that follows it.
    private void WriteBlocks()
    {
        ReportBlock? pending = null;
        foreach (ReportBlock block in ReportBlock.Of(outline))
        {
            if (pending is { } previous)
            {
                WriteBlock(previous, next: block);
            }

            pending = block;
        }

        if (pending is { } last)
        {
            WriteBlock(last, next: null);
        }
    }

    private void WriteBlock(ReportBlock block, ReportBlock? next)
    {
        var paragraph = new Paragraph();
        if (block.IsHeading)
        {
            // A heading with nothing below it may be the last line of a page: a long list of them is no single block.
            bool isFollowed = next is { } following ? following.Level == 0 || following.Level > block.Level : HasSignature;
            ParagraphProperties properties = Properties(StyleNames.Heading(block.Level));
            if (!isFollowed)
            {
                properties.Append(new KeepNext { Val = false });
            }

            paragraph.Append(properties);
            AppendHeading(paragraph, block.Level, Runs.Text(block.Heading));
        }
        else
        {
            // Issuer and date never stand on a page without text (§7.3.5.5).
            if (next is null && HasSignature)
            {
                paragraph.Append(new ParagraphProperties(new KeepNext()));
            }

            if (block.Level > 0)
            {
                AppendHeading(paragraph, block.Level, Runs.Text(block.Heading, StyleNames.RunInHeading(block.Level)));
            }

            paragraph.Append(Runs.Text(block.Text));
        }

        writer.WriteElement(paragraph);
    }

    private bool HasSignature => _signature.Issuer.Length > 0 || _signature.Date.Length > 0;

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

    private void WriteSignature()
    {
        if (_signature.Issuer.Length > 0)
        {
            ParagraphProperties properties = Properties(StyleNames.Issuer);
            if (_signature.Date.Length == 0)
            {
                properties.Append(new KeepNext { Val = false });
            }

            properties.Append(new Indentation { Right = Twips(_signature.IssuerIndent) });
            writer.WriteElement(new Paragraph(properties, Runs.Text(_signature.Issuer)));
        }

        if (_signature.Date.Length > 0)
        {
            ParagraphProperties properties = Properties(StyleNames.Date);
            if (_signature.Issuer.Length == 0)
            {
                properties.Append(new SpacingBetweenLines { BeforeLines = 100, Before = Twips(grid.LinePitch) });
            }

            properties.Append(new Indentation { Right = Twips(_signature.DateIndent) });
            writer.WriteElement(new Paragraph(properties, Runs.Text(_signature.Date)));
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

    private static ParagraphProperties Properties(string style) => new(new ParagraphStyleId { Val = style });

    private static string Twips(int value) => value.ToString(CultureInfo.InvariantCulture);
}
