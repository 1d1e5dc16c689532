using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace HeadingGenerator.Samples.ReportStudio.Paper;

/// <summary>The styles of a document: where the properties of a paragraph or a run are looked for.</summary>
internal sealed class DocumentStyles
{
    // A style may be based on itself by mistake.
    private const int LongestChain = 20;

    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);
    private readonly OpenXmlElement? _paragraphDefaults;
    private readonly OpenXmlElement? _runDefaults;
    private readonly string? _defaultParagraph;

    public DocumentStyles(MainDocumentPart document)
    {
        Styles? styles = document.StyleDefinitionsPart?.Styles;
        foreach (Style style in styles?.Elements<Style>() ?? [])
        {
            _styles.TryAdd(style.StyleId?.Value ?? "", style);
            if (style.Default?.Value == true && style.Type?.Value == StyleValues.Paragraph)
            {
                _defaultParagraph = style.StyleId;
            }
        }

        _paragraphDefaults = styles?.DocDefaults?.ParagraphPropertiesDefault?.ParagraphPropertiesBaseStyle;
        _runDefaults = styles?.DocDefaults?.RunPropertiesDefault?.RunPropertiesBaseStyle;
    }

    /// <summary>The style that a paragraph names, or the one of those that name none.</summary>
    public string StyleOf(ParagraphProperties? properties) =>
        properties?.ParagraphStyleId?.Val?.Value ?? _defaultParagraph ?? "";

    /// <summary>Where the properties of a paragraph stand, the nearest first.</summary>
    public OpenXmlElement[] ForParagraph(ParagraphProperties? properties) => Existing(
    [
        properties,
        .. Chain(StyleOf(properties)).Select(style => style.StyleParagraphProperties),
        _paragraphDefaults,
    ]);

    /// <summary>Where the properties of a run stand, the nearest first.</summary>
    public OpenXmlElement[] ForRun(RunProperties? properties, string paragraphStyle) => Existing(
    [
        properties,
        .. Chain(properties?.RunStyle?.Val?.Value).Select(style => style.StyleRunProperties),
        .. Chain(paragraphStyle).Select(style => style.StyleRunProperties),
        _runDefaults,
    ]);

    /// <summary>The first value that is given.</summary>
    public static TValue? First<TElement, TValue>(OpenXmlElement[] places, Func<TElement, TValue?> get)
        where TElement : OpenXmlElement
    {
        foreach (OpenXmlElement place in places)
        {
            if (place.GetFirstChild<TElement>() is { } element && get(element) is { } value)
            {
                return value;
            }
        }

        return default;
    }

    /// <summary>Whether a property is switched on.</summary>
    public static bool IsOn<TElement>(OpenXmlElement[] places)
        where TElement : OnOffType =>
        First<TElement, object>(places, element => element.Val?.Value ?? true) is true;

    private static OpenXmlElement[] Existing(IEnumerable<OpenXmlElement?> places) =>
        [.. places.OfType<OpenXmlElement>()];

    private IEnumerable<Style> Chain(string? id)
    {
        for (int i = 0; i < LongestChain && id is not null && _styles.TryGetValue(id, out Style? style); i++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }
}
