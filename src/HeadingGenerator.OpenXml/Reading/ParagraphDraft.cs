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
    private List<NoteReference>? _notes;
    private List<ParagraphDraft>? _above;
    private List<ParagraphDraft>? _below;

    /// <summary>Its words so far.</summary>
    public StringBuilder Text { get; } = new();

    /// <summary>Its place among all paragraphs of the part.</summary>
    public int Index { get; set; } = index;

    /// <summary>Where it stands.</summary>
    public WordPlace Place => place;

    /// <summary>
    /// What stands between it and what comes before: a line end, or a tab between the cells of a row.
    /// </summary>
    public char Separator { get; set; } = separator;

    /// <summary>Its format.</summary>
    public ParagraphFormat? Format { get; set; }

    /// <summary>Whether its line goes on in the next paragraph and keeps the format of this one.</summary>
    public bool KeepsFormat { get; set; }

    /// <summary>Its automatic number.</summary>
    public string Number { get; private set; } = string.Empty;

    /// <summary>Whether a table of contents, or a part of one, was found in it.</summary>
    public bool HoldsContents { get; set; }

    /// <summary>The notes that it refers to.</summary>
    public IReadOnlyList<NoteReference> Notes => _notes ?? (IReadOnlyList<NoteReference>)[];

    /// <summary>The text boxes that stand above it.</summary>
    public IReadOnlyList<ParagraphDraft> Above => _above ?? (IReadOnlyList<ParagraphDraft>)[];

    /// <summary>The text boxes that stand beside or below it.</summary>
    public IReadOnlyList<ParagraphDraft> Below => _below ?? (IReadOnlyList<ParagraphDraft>)[];

    /// <summary>Whether there is nothing to be seen.</summary>
    public bool IsBlank => Text.Length == 0 && _above is null && _below is null && _notes is null;

    /// <summary>Adds a note.</summary>
    public void Add(NoteReference note) => (_notes ??= []).Add(note);

    /// <summary>Adds the paragraphs of a text box.</summary>
    public void AddBox(IReadOnlyCollection<ParagraphDraft> paragraphs, bool isAbove)
    {
        if (paragraphs.Count > 0)
        {
            (isAbove ? _above ??= [] : _below ??= []).AddRange(paragraphs);
        }
    }

    /// <summary>Puts its automatic number in front of it.</summary>
    public void SetNumber(string number, string gap)
    {
        Number = number;
        Text.Insert(0, number + gap);
        for (int i = 0; i < _notes?.Count; i++)
        {
            _notes[i] = _notes[i] with { Offset = _notes[i].Offset + number.Length + gap.Length };
        }
    }
}
