using System.Xml.Linq;

namespace HeadingGenerator.OpenXml.Reading;

/// <summary>A style, as far as it says what a person reads.</summary>
/// <param name="Id">What paragraphs and runs call it by.</param>
/// <param name="Name">What a person calls it: heading 1, toc 2; a style of one's own as it was named.</param>
/// <param name="BasedOn">The id of the style it is based on.</param>
/// <param name="Link">
/// The id of the style for runs that belongs to a style for paragraphs, and the other way round.
/// </param>
/// <param name="Paragraph">Its properties for paragraphs.</param>
/// <param name="Run">Its properties for runs.</param>
internal sealed record WordStyle(
    string Id,
    string Name,
    string? BasedOn,
    string? Link,
    XElement? Paragraph,
    XElement? Run);

/// <summary>The styles of a document (ECMA-376 Part 1, §17.7).</summary>
internal sealed class StyleSheet
{
    /// <summary>The longest chain of styles that is followed; Word's own are four long.</summary>
    private const int LongestChain = 64;

    private readonly Dictionary<string, WordStyle> _styles = new(StringComparer.Ordinal);
    private readonly string? _default;

    /// <summary>Reads the part; a document can do without one.</summary>
    public StyleSheet(XElement? part)
    {
        foreach (XElement style in part?.Elements() ?? [])
        {
            if (style.Is("style") && style.Get("styleId") is { } id && !_styles.ContainsKey(id))
            {
                _styles.Add(id, new WordStyle(
                    id,
                    style.Value("name") ?? id,
                    style.Value("basedOn"),
                    style.Value("link"),
                    style.Child("pPr"),
                    style.Child("rPr")));
                if (style.Get("type") == "paragraph" && style.Get("default") is "1" or "true" or "on")
                {
                    _default = id;
                }
            }
        }
    }

    /// <summary>The style of that id, or null.</summary>
    public WordStyle? Find(string? id) =>
        id is not null && _styles.TryGetValue(id, out WordStyle? style) ? style : null;

    /// <summary>The style that a person calls so, or that has the id; null if there is none.</summary>
    public WordStyle? FindByName(string name) =>
        _styles.Values.FirstOrDefault(style => string.Equals(style.Name, name, StringComparison.OrdinalIgnoreCase))
        ?? Find(name);

    /// <summary>The style of a paragraph, or the one that paragraphs have without saying so.</summary>
    public WordStyle? ForParagraph(string? id) => Find(id) ?? Find(_default);

    /// <summary>A style and those it is based on, itself first.</summary>
    public IEnumerable<WordStyle> Chain(WordStyle? style)
    {
        for (int i = 0; style is not null && i < LongestChain; i++)
        {
            yield return style;
            style = Find(style.BasedOn);
        }
    }

    /// <summary>Whether a style hides its runs; null if it says nothing.</summary>
    public bool? Hides(WordStyle? style) =>
        Chain(style).Select(one => one.Run.Toggle("vanish")).FirstOrDefault(hides => hides is not null);
}
