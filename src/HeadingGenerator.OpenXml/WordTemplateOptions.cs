namespace HeadingGenerator.OpenXml;

/// <summary>How a template is filled.</summary>
public sealed class WordTemplateOptions
{
    /// <summary>Whether placeholders without a value stay as they are; otherwise they are an error.</summary>
    public bool AllowMissing { get; set; }

    /// <summary>Whether values without a placeholder are left out; otherwise they are an error.</summary>
    public bool AllowUnused { get; set; }

    /// <summary>
    /// The styles of the headings of reports by their level, from 1: a name as Word shows it (heading 1) or the id. A
    /// heading of a level that is not named looks like its placeholder. A heading that shares its paragraph with text
    /// takes the style for runs that is linked with the style.
    /// </summary>
    public IDictionary<int, string> HeadingStyles { get; } = new Dictionary<int, string>();

    /// <summary>
    /// The style of the paragraphs of reports: a name or an id. They look like their placeholder if null.
    /// </summary>
    public string? BodyStyle { get; set; }
}
