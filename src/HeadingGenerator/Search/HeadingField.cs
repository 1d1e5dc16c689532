namespace HeadingGenerator;

/// <summary>A text of a heading that can be searched.</summary>
public enum HeadingField
{
    /// <summary><see cref="Heading.Title"/>.</summary>
    Title,

    /// <summary><see cref="Heading.Body"/>.</summary>
    Body,

    /// <summary><see cref="Heading.Closing"/>.</summary>
    Closing,
}
