namespace HeadingGenerator.Outlines;

/// <summary>How a text is read.</summary>
public sealed class OutlineOptions
{
    /// <summary>The defaults.</summary>
    public static OutlineOptions Default => new();

    /// <summary>
    /// The subject that names leave out at their start; null infers it from the document title, empty leaves nothing
    /// out.
    /// </summary>
    public string? Subject { get; set; }

    /// <summary>
    /// The class that the themes become members of, which none of them may be named like; null if there is none.
    /// </summary>
    public string? ClassName { get; set; }

    /// <summary>
    /// Lines, from 1, that are known to be headings although they carry no marker, and their levels, from 1: what a
    /// word processor says by its heading styles; 0 for a line that is known to be none, such as a row of a table. Null
    /// if nothing is known.
    /// </summary>
    public IReadOnlyDictionary<int, int>? HeadingLines { get; set; }

    /// <summary>
    /// The names that the text has published, which its headings keep; null if there is no list of them.
    /// </summary>
    public PublishedNames? PublishedNames { get; set; }

    internal OutlineOptions Copy() => (OutlineOptions)MemberwiseClone();
}
