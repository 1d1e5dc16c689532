using DocumentFormat.OpenXml.Wordprocessing;
using HeadingGenerator.OpenXml.Layout;

namespace HeadingGenerator.OpenXml.Parts;

/// <summary>
/// The sections of the document: their paper, margins, grid, headers and footers (GB/T 9704-2012 §5.2, §7.5).
/// </summary>
internal sealed class PageSections(WordReportOptions options, PageGrid grid)
{
    private readonly FormatPage _page = new(options.Format, grid.LinePitch);

    /// <summary>The table of contents: pages without numbers.</summary>
    public SectionProperties Contents()
    {
        var section = new SectionProperties();
        Append(section, OfficialPage.Top, startsAnew: false, hasOwnFirstPage: false);
        return section;
    }

    /// <summary>The text.</summary>
    public SectionProperties Text()
    {
        var section = new SectionProperties();
        AppendReferences(section);
        if (options.IncludeTableOfContents)
        {
            // Sheets are printed on both sides (§6.2): the document starts on a front.
            section.Append(new SectionType { Val = SectionMarkValues.OddPage });
        }

        Append(section, _page.Top, startsAnew: options.IncludeTableOfContents, _page.HasOwnFirstPage);
        return section;
    }

    /// <summary>版记 on the next back of a sheet, which has no number where the page before it is blank (§7.5).</summary>
    public SectionProperties Imprint(bool isNumbered)
    {
        var section = new SectionProperties();
        if (options.PageNumbers && isNumbered)
        {
            AppendNumbers(section);
        }
        else
        {
            section.Append(
                new FooterReference { Type = HeaderFooterValues.Default, Id = PageFooter.NoneId },
                new FooterReference { Type = HeaderFooterValues.Even, Id = PageFooter.NoneId });
        }

        section.Append(new SectionType { Val = SectionMarkValues.EvenPage });
        Append(section, OfficialPage.Top, startsAnew: false, hasOwnFirstPage: false);
        return section;
    }

    private void AppendReferences(SectionProperties section)
    {
        if (_page.HasOwnFirstPage)
        {
            section.Append(
                new HeaderReference { Type = HeaderFooterValues.Default, Id = LetterFrame.HeaderId },
                new HeaderReference { Type = HeaderFooterValues.Even, Id = LetterFrame.HeaderId },
                new HeaderReference { Type = HeaderFooterValues.First, Id = LetterFrame.FirstHeaderId },
                new FooterReference { Type = HeaderFooterValues.First, Id = LetterFrame.FooterId });
        }

        if (options.PageNumbers)
        {
            AppendNumbers(section);
        }
    }

    private static void AppendNumbers(SectionProperties section) => section.Append(
        new FooterReference { Type = HeaderFooterValues.Default, Id = PageFooter.OddId },
        new FooterReference { Type = HeaderFooterValues.Even, Id = PageFooter.EvenId });

    private void Append(SectionProperties section, int top, bool startsAnew, bool hasOwnFirstPage)
    {
        section.Append(
            new PageSize { Width = OfficialPage.Width, Height = OfficialPage.Height },
            new PageMargin
            {
                Top = top,
                Right = OfficialPage.Right,
                Bottom = OfficialPage.Bottom,
                Left = OfficialPage.Left,
                Header = OfficialPage.Header,
                Footer = (uint)_page.Footer,
                Gutter = 0,
            });
        if (startsAnew)
        {
            section.Append(new PageNumberType { Start = 1 });
        }

        section.Append(new Columns { Space = "425" });
        if (hasOwnFirstPage)
        {
            section.Append(new TitlePage());
        }

        section.Append(
            new DocGrid
            {
                Type = DocGridValues.LinesAndChars,
                LinePitch = grid.LinePitch,
                CharacterSpace = grid.CharacterSpace,
            });
    }
}
