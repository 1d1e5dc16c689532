using HeadingGenerator.Outlines.Patterns;

namespace HeadingGenerator.Outlines;

/// <summary>What stands below a heading besides its first paragraph: most are points that have no more.</summary>
internal sealed class HeadingContent
{
    private string[]? _literals;
    private volatile bool _patternSought;

    public List<TextRange>? MoreParagraphs { get; set; }

    public List<OutlineHeading>? Points { get; set; }

    /// <summary>Paragraphs and headings, once somebody has asked for them.</summary>
    public OutlineBlock[]? Blocks { get; set; }

    /// <summary>The literals around the slots of the pattern of the points, found when first asked for.</summary>
    public string[]? LiteralsBelow(string title)
    {
        if (!_patternSought)
        {
            _literals = Points is null
                ? null
                : PatternFinder.Find([.. Points.Select(static point => point.Title)], title);
            _patternSought = true;
        }

        return _literals;
    }
}
