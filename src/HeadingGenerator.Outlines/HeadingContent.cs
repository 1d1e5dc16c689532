using HeadingGenerator.Outlines.Patterns;

namespace HeadingGenerator.Outlines;

/// <summary>What few headings have: most are points with a title and a paragraph, and have none of it.</summary>
internal sealed class HeadingContent
{
    private string[]? _literals;

    public TextRange ExplicitName { get; set; }

    public List<TextRange>? MoreParagraphs { get; set; }

    public List<OutlineHeading>? Points { get; set; }

    /// <summary>Paragraphs and headings, once somebody has asked for them.</summary>
    public OutlineBlock[]? Blocks { get; set; }

    /// <summary>The literals around the slots of the pattern of the points, found when first asked for.</summary>
    public string[]? LiteralsBelow(string title)
    {
        // None at all says that there is no pattern.
        _literals ??= Points is { } points
            ? PatternFinder.Find([.. points.Select(static point => point.Title)], title) ?? []
            : [];
        return _literals.Length > 0 ? _literals : null;
    }
}
