namespace HeadingGenerator.Outlines;

/// <summary>How a text is read.</summary>
public sealed record OutlineOptions
{
    /// <summary>The defaults.</summary>
    public static OutlineOptions Default => new();

    /// <summary>
    /// The subject that names leave out at their start; null infers it from the document title, empty leaves nothing out.
    /// </summary>
    public string? Subject { get; init; }

    /// <summary>The class that the themes become members of, which none of them may be named like; null if there is none.</summary>
    public string? ClassName { get; init; }

    /// <summary>The names that the text has published, which its headings keep; null if there is no list of them.</summary>
    public PublishedNames? PublishedNames { get; set; }
}
