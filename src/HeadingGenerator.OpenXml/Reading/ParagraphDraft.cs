using System.Collections.Generic;
using System.Text;

namespace HeadingGenerator.OpenXml.Reading;

/// <summary>A note that a text refers to.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">What the document calls it by; its words where it has no part of its own.</param>
/// <param name="Offset">Where in its paragraph it is referred to.</param>
internal readonly record struct NoteReference(WordNoteKind Kind, string Id, int Offset);

/// <summary>A paragraph that is being read.</summary>
internal sealed class ParagraphDraft(int index, WordPlace place, char separator)
{
    /// <summary>Its words so far.</summary>
    public StringBuilder Text { get; } = new();

    /// <summary>Its place among all paragraphs of the part.</summary>
    public int Index { get; set; } = index;

    /// <summary>Where it stands.</summary>
    public WordPlace Place => place;

    /// <summary>What stands between it and what comes before: a line end, or a tab between the cells of a row.</summary>
    public char Separator { get; set; } = separator;

    /// <summary>Its format.</summary>
    public ParagraphFormat? Format { get; set; }

    /// <summary>Whether its line goes on in the next paragraph and keeps the format of this one.</summary>
    public bool KeepsFormat { get; set; }

    /// <summary>Its automatic number.</summary>
    public string Number { get; set; } = string.Empty;

    /// <summary>Whether a table of contents, or a part of one, was found in it.</summary>
    public bool HoldsContents { get; set; }

    /// <summary>The notes that it refers to.</summary>
    public List<NoteReference> Notes { get; } = [];

    /// <summary>The text boxes that stand above it.</summary>
    public List<ParagraphDraft> Above { get; } = [];

    /// <summary>The text boxes that stand beside or below it.</summary>
    public List<ParagraphDraft> Below { get; } = [];

    /// <summary>Whether there is nothing to be seen.</summary>
    public bool IsBlank => Text.Length == 0 && Above.Count == 0 && Below.Count == 0 && Notes.Count == 0;
}
