using System.Text;

namespace HeadingGenerator.OpenXml.Reading;

/// <summary>
/// The lines of a table of contents. They repeat headings with the numbers of pages: they are part of the pages, not of
/// the text, and become a note.
/// </summary>
internal sealed class ContentsLines
{
    private static readonly string[] _titles = ["目录", "目次", "目錄", "Contents", "TableofContents"];

    private readonly StringBuilder _text = new();

    /// <summary>
    /// Goes on in a line. The title above the first one belongs to them if it is a paragraph of its own.
    /// </summary>
    public void Add(string text, List<ParagraphDraft> paragraphs)
    {
        if (_text.Length == 0 && paragraphs.Count > 0 && IsTitle(paragraphs[paragraphs.Count - 1].Text.ToString()))
        {
            ParagraphDraft title = paragraphs[paragraphs.Count - 1];
            _text.Append(title.Text).Append('\n');
            title.Text.Clear();

            // The text boxes that hang on it are no part of the contents.
            if (title.IsBlank)
            {
                paragraphs.RemoveAt(paragraphs.Count - 1);
            }
        }

        _text.Append(text);
    }

    /// <summary>Ends a line.</summary>
    public void EndLine()
    {
        if (_text.Length > 0)
        {
            _text.Append('\n');
        }
    }

    /// <summary>Leaves the lines, if there are any, with a paragraph as a note.</summary>
    public void Flush(ParagraphDraft paragraph, int offset)
    {
        if (_text.Length > 0)
        {
            paragraph.Add(new NoteReference(WordNoteKind.Contents, _text.ToString().Trim('\n'), offset));
            _text.Clear();
        }
    }

    private static bool IsTitle(string text)
    {
        string words = string.Concat(text.Where(static c => !char.IsWhiteSpace(c)));
        return _titles.Contains(words, StringComparer.OrdinalIgnoreCase);
    }
}
