namespace HeadingGenerator.Outlines.Tree;

/// <summary>How a heading was read: what later lines and findings ask of it, and no user does.</summary>
internal sealed class HeadingReading
{
    /// <summary>The index of the line it starts on.</summary>
    public int LineIndex { get; set; }

    /// <summary>Whether it stands at the start of a line, not inside a paragraph.</summary>
    public bool StartsLine { get; set; }

    /// <summary>Whether it follows its sibling inside a paragraph of that sibling.</summary>
    public bool IsMerged { get; set; }

    /// <summary>Whether it continues a series of another family.</summary>
    public bool JoinsOtherFamily { get; set; }

    /// <summary>The row of the grammar that made it a heading, where that is not its marker.</summary>
    public string? Evidence { get; set; }
}
