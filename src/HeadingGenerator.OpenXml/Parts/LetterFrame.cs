using DocumentFormat.OpenXml.Wordprocessing;
using HeadingGenerator.OpenXml.Layout;

namespace HeadingGenerator.OpenXml.Parts;

/// <summary>
/// What a 信函 has besides its text (GB/T 9704-2012 §10.1): the lower rule, and headers that keep 天头 of its other pages.
/// </summary>
internal static class LetterFrame
{
    public const string HeaderId = "rId7";
    public const string FooterId = "rId8";
    public const string FirstHeaderId = "rId9";

    // In eighths of a point.
    private const uint RuleWidth = 24;

    /// <summary>An empty line: the text of the first page starts higher than that of the others.</summary>
    public static Header Header(FormatPage page) => new(Blocks.Gap(page.HeaderLine));

    /// <summary>No header to speak of: LibreOffice would put an empty line in its place.</summary>
    public static Header FirstHeader() => new(Blocks.Gap(FormatPage.NoHeader));

    /// <summary>The red double rule, 20 mm above the edge of the paper, 170 mm long.</summary>
    public static Footer Footer()
    {
        ParagraphProperties properties = Blocks.Of(StyleNames.Footer);
        properties.Append(
            new ParagraphBorders(new TopBorder
            {
                Val = BorderValues.ThinThickSmallGap,
                Color = Blocks.Red,
                Size = RuleWidth,
                Space = 0,
            }),
            Blocks.Exactly(FormatPage.LowerRuleLine),
            RuleIndent());
        return new Footer(new Paragraph(properties));
    }

    /// <summary>The rules are longer than the lines of the text.</summary>
    public static Indentation RuleIndent() => new()
    {
        Left = Blocks.Twips(FormatPage.RuleLeft),
        Right = Blocks.Twips(FormatPage.RuleRight),
        FirstLineChars = 0,
        FirstLine = "0",
    };
}
