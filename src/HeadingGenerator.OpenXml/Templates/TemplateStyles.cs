using HeadingGenerator.OpenXml.Reading;

namespace HeadingGenerator.OpenXml.Templates;

/// <summary>The styles of the template that headings and paragraphs of reports take.</summary>
internal sealed class TemplateStyles
{
    private readonly StyleSheet _sheet;
    private readonly Dictionary<int, WordStyle> _headings = [];

    public TemplateStyles(StyleSheet sheet, WordTemplateOptions options)
    {
        _sheet = sheet;
        var unknown = new List<string>();
        foreach (KeyValuePair<int, string> heading in options.HeadingStyles)
        {
            if (Find(heading.Value, unknown) is { } style)
            {
                _headings[heading.Key] = style;
            }
        }

        Body = options.BodyStyle is null ? null : Find(options.BodyStyle, unknown);
        Unknown = unknown;
    }

    /// <summary>The style of paragraphs; null if they look like their placeholder.</summary>
    public WordStyle? Body { get; }

    /// <summary>The names of styles that the template does not have.</summary>
    public IReadOnlyList<string> Unknown { get; }

    /// <summary>The style of headings of a level; null if they look like their placeholder.</summary>
    public WordStyle? Heading(int level) => _headings.TryGetValue(level, out WordStyle? style) ? style : null;

    /// <summary>The style for runs that belongs to a style for paragraphs, or null.</summary>
    public WordStyle? ForRuns(WordStyle? style) => _sheet.Find(style?.Link);

    private WordStyle? Find(string name, List<string> unknown)
    {
        WordStyle? style = _sheet.FindByName(name);
        if (style is null && !unknown.Contains(name))
        {
            unknown.Add(name);
        }

        return style;
    }
}
