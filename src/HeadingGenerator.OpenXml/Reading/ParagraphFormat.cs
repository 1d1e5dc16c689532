using System.Xml.Linq;

namespace HeadingGenerator.OpenXml.Reading;

/// <summary>What the properties of a paragraph say, styles included.</summary>
internal sealed class ParagraphFormat
{
    private const int Levels = 9;

    /// <summary>Reads the properties of a paragraph, null if it has none.</summary>
    public ParagraphFormat(XElement? properties, StyleSheet styles)
    {
        Style = styles.ForParagraph(properties.Value("pStyle"));
        WordStyle[] chain = [.. styles.Chain(Style)];
        XElement? own = properties.Child("numPr");
        List = own.Number("numId") ?? First(chain, style => style.Paragraph.Child("numPr").Number("numId"));
        ListLevel = own.Number("ilvl") ?? First(chain, style => style.Paragraph.Child("numPr").Number("ilvl"));
        NamesLevel = own.Child("ilvl") is not null && own.Child("numId") is not null;
        StyleIds = [.. chain.Select(style => style.Id)];

        int? level = properties.Number("outlineLvl")
            ?? First(chain, style => style.Paragraph.Number("outlineLvl") ?? OfName(style));
        OutlineLevel = level is >= 0 and < Levels ? level.Value + 1 : 0;
        ContentsStyle = chain.Any(style => style.Name.StartsWith("toc ", StringComparison.OrdinalIgnoreCase));

        XElement? mark = properties.Child("rPr");
        bool isInitial = properties.Child("framePr").Get("dropCap") is "drop" or "margin";
        MarkIsDeleted = mark.Child("del") is not null || mark.Child("moveFrom") is not null || isInitial;
        MarkIsHidden = mark.Toggle("vanish") ?? mark.Toggle("specVanish") ?? styles.Hides(Style) ?? false;
        HidesRuns = styles.Hides(Style) ?? false;
    }

    /// <summary>Its style, or null in a document without styles.</summary>
    public WordStyle? Style { get; }

    /// <summary>The ids of its style and of those it is based on.</summary>
    public string[] StyleIds { get; }

    /// <summary>The list that numbers it; null or 0 if none does.</summary>
    public int? List { get; }

    /// <summary>The level in the list, from 0; null if nothing is said.</summary>
    public int? ListLevel { get; }

    /// <summary>Whether the paragraph itself names list and level, and not only its style.</summary>
    public bool NamesLevel { get; }

    /// <summary>The level of a heading, 1 to 9; 0 for a paragraph of text.</summary>
    public int OutlineLevel { get; }

    /// <summary>Whether it is styled as a line of a table of contents, or as its title.</summary>
    public bool ContentsStyle { get; }

    /// <summary>
    /// Whether its end was deleted while changes were tracked, or is that of a large first letter: the next paragraph
    /// goes on in it.
    /// </summary>
    public bool MarkIsDeleted { get; }

    /// <summary>Whether its end is hidden, as a style separator is: the next paragraph goes on in its line.</summary>
    public bool MarkIsHidden { get; }

    /// <summary>Whether its runs are hidden where they do not say otherwise.</summary>
    public bool HidesRuns { get; }

    // Styles of other programs have the name of a heading without its level.
    private static int? OfName(WordStyle style) =>
        style.Name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase)
        && WordXml.ToNumber(style.Name.Substring(8)) is { } level
            ? level - 1
            : null;

    private static int? First(WordStyle[] chain, Func<WordStyle, int?> find) =>
        chain.Select(find).FirstOrDefault(value => value is not null);
}
