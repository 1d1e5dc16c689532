using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Inline = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace HeadingGenerator.OpenXml.Layout;

/// <summary>
/// Reckons on which page the text is, as it is written: lines have a height of their own, and characters a width.
/// </summary>
/// <remarks>
/// What Word or another program makes of the document may differ by a line: what must stand right whatever happens does
/// not hang on it alone.
/// </remarks>
internal sealed class PageFlow
{
    private const int EmuOfTwip = 635;

    private readonly Dictionary<string, ParagraphMeasures> _styles;
    private readonly int _pageHeight;
    private int _held;

    /// <summary>Starts on the first page.</summary>
    /// <param name="styles">The styles of the document.</param>
    /// <param name="pageHeight">The height of the type area in twips.</param>
    /// <param name="plainLine">The height of a line that no style sets.</param>
    public PageFlow(Styles styles, int pageHeight, int plainLine)
    {
        _styles = ParagraphMeasures.Of(styles, plainLine);
        _pageHeight = pageHeight;
    }

    /// <summary>The page that the last element is on, from 1.</summary>
    public int Page { get; private set; } = 1;

    /// <summary>What the elements fill of the page.</summary>
    public int Used { get; private set; }

    /// <summary>What is left of the page.</summary>
    public int Room => _pageHeight - Used;

    /// <summary>Takes up an element of the body.</summary>
    public void Add(OpenXmlElement element)
    {
        switch (element)
        {
            case Paragraph paragraph:
                Add(paragraph);
                break;
            case Table table:
                foreach (TableRow row in table.Elements<TableRow>())
                {
                    AddBlock(HeightOf(row), 0);
                }

                break;
            default:
                break;
        }
    }

    /// <summary>The height of a paragraph.</summary>
    public int HeightOf(Paragraph paragraph)
    {
        ParagraphMeasures measures = MeasuresOf(paragraph);
        return measures.Before + (LinesOf(paragraph, measures) * measures.Line) + measures.After;
    }

    private void Add(Paragraph paragraph)
    {
        if (paragraph.ParagraphProperties?.PageBreakBefore is { } pageBreak
            && (pageBreak.Val is null || pageBreak.Val.Value))
        {
            Page++;
            (Used, _held) = (0, 0);
        }

        ParagraphMeasures measures = MeasuresOf(paragraph);
        int picture = paragraph.Descendants<Inline.Extent>().Sum(extent => (int)((extent.Cy ?? 0) / EmuOfTwip));
        int lines = LinesOf(paragraph, measures);
        if (picture > 0)
        {
            AddBlock(Math.Max(picture, measures.Line), measures.Before + measures.After);
        }
        else if (measures.KeepsNext)
        {
            AddBlock(lines * measures.Line, measures.Before + measures.After);
            _held += measures.Before + (lines * measures.Line) + measures.After;
            return;
        }
        else
        {
            AddLines(lines, measures);
        }

        _held = 0;
    }

    // A paragraph may be torn; what is kept with it goes along when its first line does not fit.
    private void AddLines(int lines, in ParagraphMeasures measures)
    {
        if (Used + measures.Before + measures.Line > _pageHeight)
        {
            Page++;
            Used = _held;
        }

        Used += measures.Before;
        for (; lines > 0; lines--)
        {
            if (Used + measures.Line > _pageHeight)
            {
                Page++;
                Used = 0;
            }

            Used += measures.Line;
        }

        Used += measures.After;
    }

    private void AddBlock(int height, int space)
    {
        if (Used > 0 && Used + height + space > _pageHeight)
        {
            Page++;
            Used = _held;
        }

        Used += height + space;
    }

    private int HeightOf(TableRow row) =>
        row.Elements<TableCell>().Select(cell => cell.Elements<Paragraph>().Sum(HeightOf)).DefaultIfEmpty().Max();

    private ParagraphMeasures MeasuresOf(Paragraph paragraph)
    {
        string style = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? string.Empty;
        ParagraphMeasures measures = _styles.TryGetValue(style, out ParagraphMeasures? known)
            ? known
            : _styles[string.Empty];
        return paragraph.ParagraphProperties is { } properties ? measures.With(properties) : measures;
    }

    private static int LinesOf(Paragraph paragraph, ParagraphMeasures measures)
    {
        string text = paragraph.InnerText;
        if (text.Length == 0)
        {
            return 1;
        }

        double size = measures.Size;
        int width = OfficialPage.TextWidth - measures.Left - measures.Right;
        int breaks = paragraph.Descendants<Break>().Count();
        return breaks + LineCount.Of(text, size + measures.Tracking, size, width - measures.FirstLine, width);
    }
}
