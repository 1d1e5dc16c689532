using System.Text;
using HeadingGenerator.Outlines;

namespace HeadingGenerator.OpenXml.Reading;

/// <summary>The text of a document, put together from its paragraphs.</summary>
internal sealed class DocumentText
{
    private readonly StringBuilder _text = new();
    private readonly List<WordParagraph> _paragraphs = [];
    private readonly List<WordNote> _notes = [];
    private readonly Func<WordNoteKind, string, string> _wordsOfNote;

    private DocumentText(IEnumerable<ParagraphDraft> drafts, Func<WordNoteKind, string, string> wordsOfNote)
    {
        _wordsOfNote = wordsOfNote;
        foreach (ParagraphDraft draft in drafts)
        {
            Add(draft, draft.Separator);
        }

        Text = _text.ToString();
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Its paragraphs.</summary>
    public IReadOnlyList<WordParagraph> Paragraphs => _paragraphs;

    /// <summary>What it leaves out.</summary>
    public IReadOnlyList<WordNote> Notes => _notes;

    /// <summary>Reads a document.</summary>
    public static DocumentText Read(Stream stream, CancellationToken cancellation)
    {
        using WordArchive archive = WordArchive.Open(stream);
        string? Part(string kind) => archive.Related(archive.Document, kind).FirstOrDefault();

        var styles = new StyleSheet(archive.LoadProperties(Part("styles")));
        var lists = new ListDefinitions(archive.LoadProperties(Part("numbering")), styles);
        var context = new ReadingContext(styles, lists);
        using MarkupReader reader = archive.ReadMarkup(archive.Document)!;
        List<ParagraphDraft> drafts = new DocumentReader(reader, context, cancellation).Read("document");

        var notes = new Dictionary<WordNoteKind, IReadOnlyDictionary<string, string>>();
        string WordsOfNote(WordNoteKind kind, string id)
        {
            if (!notes.TryGetValue(kind, out IReadOnlyDictionary<string, string>? words))
            {
                string name = kind.ToString().ToLowerInvariant() + "s";
                using MarkupReader? part = archive.ReadMarkup(Part(name));
                words = part is null ? new Dictionary<string, string>() : NotesOf(part, name, context, cancellation);
                notes.Add(kind, words);
            }

            return words.TryGetValue(id, out string? text) ? text : string.Empty;
        }

        return new DocumentText(drafts, WordsOfNote);
    }

    private static IReadOnlyDictionary<string, string> NotesOf(
        MarkupReader part,
        string name,
        ReadingContext context,
        CancellationToken cancellation)
    {
        var reader = new DocumentReader(part, context, cancellation);
        reader.Read(name);
        return reader.Notes;
    }

    // Text boxes do not stand in text boxes (ECMA-376 Part 1, §17.3.1.22): the depth is that of a file made by hand.
    private void Add(ParagraphDraft draft, char separator)
    {
        foreach (ParagraphDraft box in draft.Above)
        {
            Add(box, separator);
            separator = '\n';
        }

        AddOwn(draft, separator);
        foreach (ParagraphDraft box in draft.Below)
        {
            Add(box, '\n');
        }
    }

    private void AddOwn(ParagraphDraft draft, char separator)
    {
        string words = draft.Text.ToString().TrimEnd('\n');
        if (_paragraphs.Count > 0)
        {
            _text.Append(separator);
        }

        int start = _text.Length;
        _text.Append(words);
        _paragraphs.Add(new WordParagraph(words, new TextRange(start, _text.Length))
        {
            Index = draft.Index,
            Number = draft.Number,
            OutlineLevel = draft.Format?.OutlineLevel ?? 0,
            StyleName = draft.Format?.Style?.Name ?? string.Empty,
            Place = draft.Place,
        });
        foreach (NoteReference note in draft.Notes)
        {
            string text = note.Kind == WordNoteKind.Contents ? note.Id : _wordsOfNote(note.Kind, note.Id);
            _notes.Add(new WordNote(note.Kind, text, start + Math.Min(note.Offset, words.Length)));
        }
    }
}
