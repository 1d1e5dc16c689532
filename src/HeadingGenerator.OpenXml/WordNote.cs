namespace HeadingGenerator.OpenXml;

/// <summary>What a part of a Word document is that a text leaves out.</summary>
public enum WordNoteKind
{
    /// <summary>A footnote; its position is that of its sign.</summary>
    Footnote,

    /// <summary>An endnote; its position is that of its sign.</summary>
    Endnote,

    /// <summary>A remark beside the text.</summary>
    Comment,

    /// <summary>A table of contents, with its title.</summary>
    Contents,
}

/// <summary>A part of a Word document that its text leaves out: it stands beside or below the text.</summary>
public sealed class WordNote
{
    internal WordNote(WordNoteKind kind, string text, int position)
    {
        Kind = kind;
        Text = text;
        Position = position;
    }

    /// <summary>What it is.</summary>
    public WordNoteKind Kind { get; }

    /// <summary>Its words; paragraphs are parted by LF.</summary>
    public string Text { get; }

    /// <summary>Where it was left out: a position in <see cref="WordOutline.Text"/>.</summary>
    public int Position { get; }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
