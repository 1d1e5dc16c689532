namespace HeadingGenerator;

/// <summary>In what a heading differs from the points of a theme.</summary>
public enum FitDifferenceKind
{
    /// <summary>A literal of the pattern is missing.</summary>
    Literal,

    /// <summary>There are more or fewer clauses.</summary>
    ClauseCount,

    /// <summary>A clause, or what fills a slot of the pattern, is longer or shorter.</summary>
    ClauseLength,
}
