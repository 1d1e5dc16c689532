using DocumentFormat.OpenXml.Wordprocessing;
using HeadingGenerator.OpenXml.Layout;

namespace HeadingGenerator.OpenXml.Parts;

/// <summary>
/// 版记: 抄送机关, 印发机关 and 印发日期 in 4号 between rules as wide as the type area, the outer ones thicker, the last one at
/// the lower edge of the type area (GB/T 9704-2012 §7.4).
/// </summary>
/// <remarks>
/// A frame at the foot of the page of the paragraph that follows it: a floating table would be laid into the text by
/// LibreOffice 7. A rule is a paragraph of its height that is filled: the borders of a paragraph end with its indents,
/// and LibreOffice makes no frame of paragraphs that have any.
/// </remarks>
internal sealed class ImprintFrame
{
    // 0.35 mm and 0.25 mm (§7.4.1).
    private const int OuterRule = 20;
    private const int InnerRule = 14;

    // 左右各空一字 (§7.4.2), of the size 4号.
    private const int Character = OfficialPage.ImprintSize * OfficialPage.Twip;

    // 抄送： — lines that go on start after it (§7.4.2).
    private const int LabelCharacters = 3;

    private readonly List<Paragraph> _paragraphs = [];

    /// <summary>Lays the items out.</summary>
    /// <param name="items">The items, in their order.</param>
    /// <param name="isLetter">Whether it is a 信函, which has neither rules nor 印发机关 (§10.1).</param>
    public ImprintFrame(IReadOnlyList<ReportItem> items, bool isLetter)
    {
        Paragraph[] copies = [.. items.Where(item => item.Kind == ReportItemKind.Copies).Select(item => Copies(item))];
        Paragraph[] lines = isLetter
            ? []
            : [.. items.Where(item => item.Kind == ReportItemKind.PrintLine).Select(item => PrintLine(item))];
        if (isLetter || copies.Length + lines.Length == 0)
        {
            _paragraphs.AddRange(copies);
            return;
        }

        // Addressees and copies have no rule between them (§7.4.2).
        _paragraphs.Add(Rule(OuterRule));
        _paragraphs.AddRange(copies);
        if (copies.Length > 0 && lines.Length > 0)
        {
            _paragraphs.Add(Rule(InnerRule));
        }

        _paragraphs.AddRange(lines);
        _paragraphs.Add(Rule(OuterRule));
    }

    /// <summary>The paragraphs of the frame; none if there is no 版记.</summary>
    public IReadOnlyList<Paragraph> Paragraphs => _paragraphs;

    private static ParagraphProperties Framed()
    {
        ParagraphProperties properties = Blocks.Of(StyleNames.Imprint);
        properties.Append(new FrameProperties
        {
            Width = Blocks.Twips(OfficialPage.TextWidth),
            HorizontalSpace = "0",
            Wrap = TextWrappingValues.Around,
            HorizontalPosition = HorizontalAnchorValues.Margin,
            VerticalPosition = VerticalAnchorValues.Margin,
            XAlign = HorizontalAlignmentValues.Left,
            YAlign = VerticalAlignmentValues.Bottom,
        });
        return properties;
    }

    private static Paragraph Rule(int height)
    {
        ParagraphProperties properties = Framed();
        properties.Append(
            new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = "000000" },
            Blocks.Exactly(height));
        return new Paragraph(properties);
    }

    private static Paragraph Copies(in ReportItem item)
    {
        ParagraphProperties properties = Framed();
        properties.Append(new Indentation
        {
            Left = Blocks.Twips(Character * (LabelCharacters + 1)),
            Right = Blocks.Twips(Character),
            FirstLineChars = 0,
            Hanging = Blocks.Twips(Character * LabelCharacters),
        });
        return Blocks.Paragraph(properties, Runs.Text(item.Lead + item.Text));
    }

    private static Paragraph PrintLine(in ReportItem item)
    {
        ParagraphProperties properties = Framed();
        properties.Append(
            new Tabs(new TabStop { Val = TabStopValues.Right, Position = OfficialPage.TextWidth - Character }),
            new Indentation { Left = Blocks.Twips(Character), FirstLineChars = 0, FirstLine = "0" });
        return Blocks.Paragraph(
            properties, Runs.Text(item.Lead + (item.Text.Length > 0 ? "\t" + item.Text : string.Empty)));
    }
}
