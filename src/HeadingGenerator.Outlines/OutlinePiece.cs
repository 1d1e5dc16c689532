namespace HeadingGenerator.Outlines;

/// <summary>A stretch of the text and what it was read as.</summary>
/// <param name="Kind">What it was read as.</param>
/// <param name="Range">Where it stands.</param>
/// <param name="Heading">The heading it belongs to, if it does.</param>
public readonly record struct OutlinePiece(OutlinePieceKind Kind, TextRange Range, OutlineHeading? Heading);

/// <summary>What a stretch of the text was read as.</summary>
public enum OutlinePieceKind
{
    /// <summary>White space, line ends, and what closes a heading.</summary>
    Trivia,

    /// <summary>The title of the document.</summary>
    DocumentTitle,

    /// <summary>The marker of a heading, with the marks of bold words beside it.</summary>
    Marker,

    /// <summary>The title of a heading.</summary>
    Title,

    /// <summary>The mark and the explicit name that end a heading.</summary>
    HeadingEnd,

    /// <summary>The body of a heading.</summary>
    Body,

    /// <summary>Text under no heading.</summary>
    Preface,

    /// <summary>A part of an official document: addressee, signature, date.</summary>
    Part,

    /// <summary>A line that is no part of the document.</summary>
    Unclaimed,
}
