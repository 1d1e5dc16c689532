namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>A line of the text, or several that make one paragraph, in which character rules look.</summary>
/// <param name="Text">The whole text.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="End">The position after it.</param>
/// <param name="Kind">What it was read as.</param>
/// <param name="Title">The title that it starts with, after its marker; empty if it starts with none.</param>
internal readonly record struct Passage(string Text, int Start, int End, PassageKind Kind, TextRange Title)
{
    /// <summary>How far the partner of a mark, or the end of a list, is looked for.</summary>
    public const int Reach = 300;

    /// <summary>Whether a blank line stands above it.</summary>
    public bool IsApart(Outline outline) =>
        outline.LineOf(Start) is > 0 and var line && outline.Lines[line - 1].IsBlank;

    /// <summary>The character at a position, or NUL outside.</summary>
    public char At(int position) => position >= Start && position < End ? Text[position] : '\0';

    /// <summary>Where a character stands next, not farther than so many characters; or -1.</summary>
    public int Find(char c, int position, int most = Reach)
    {
        int length = Math.Min(End - position, most);
        return length <= 0 ? -1 : Text.IndexOf(c, position, length);
    }
}

/// <summary>What a passage was read as.</summary>
internal enum PassageKind
{
    /// <summary>A paragraph.</summary>
    Text,

    /// <summary>It starts with a heading.</summary>
    Heading,

    /// <summary>The title of the document, one of its parts, a salutation and the like.</summary>
    Other,
}
