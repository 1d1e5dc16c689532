using HeadingGenerator.OpenXml.Output;
using HeadingGenerator.OpenXml.Reading;
using HeadingGenerator.Outlines;

namespace HeadingGenerator.OpenXml;

/// <summary>
/// A Word document (.docx, .docm, .dotx, .dotm) read as an outline: the text that a person sees, and where it stands.
/// </summary>
/// <remarks>
/// <para>
/// Each paragraph is a line of the text, with the number that Word puts before it by itself; a line that the author
/// broke is two. The cells of a row stand on one line, parted by tabs; text boxes stand on lines of their own beside
/// the paragraph that they hang on. Tracked changes count as accepted; of fields and equations the result is read.
/// Hidden text, headers and footers are left out; footnotes, endnotes, remarks and tables of contents become <see
/// cref="Notes"/>.
/// </para>
/// <para>
/// After a number that ends in a narrow character a space stands for the tab that Word has there: 1.1 总体要求, but 一、总体要求.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// WordOutline word = WordOutline.Read("报告.docx");
/// foreach (OutlineHeading heading in word.Outline.Descendants())
/// {
///     WordParagraph paragraph = word.FindParagraph(heading.HeadingRange.Start);
///     Console.WriteLine($"{heading.Marker}{heading.Title} ({paragraph.StyleName})");
/// }
/// </code>
/// </example>
public sealed class WordOutline
{
    private readonly DocumentText _text;

    private WordOutline(DocumentText text, OutlineOptions? options, CancellationToken cancellationToken)
    {
        _text = text;
        options ??= new OutlineOptions();
        Outline = Outline.Read(
            text.Text,
            new OutlineOptions
            {
                Subject = options.Subject,
                ClassName = options.ClassName,
                PublishedNames = options.PublishedNames,
                HeadingLines = options.HeadingLines ?? HeadingLinesOf(text),
            },
            cancellationToken);
    }

    /// <summary>
    /// The lines that have a heading style, and its level; 0 for cells of tables, which hold no headings.
    /// </summary>
    private static Dictionary<int, int> HeadingLinesOf(DocumentText text)
    {
        var levels = new Dictionary<int, int>();
        int line = 1;
        int position = 0;
        foreach (WordParagraph paragraph in text.Paragraphs)
        {
            for (; position < paragraph.Range.Start; position++)
            {
                line += text.Text[position] == '\n' ? 1 : 0;
            }

            bool isCell = paragraph.Place == WordPlace.Table;
            if (!paragraph.Range.IsEmpty && (paragraph.OutlineLevel > 0 || isCell))
            {
                levels[line] = isCell ? 0 : paragraph.OutlineLevel;
            }
        }

        return levels;
    }

    /// <summary>The outline of the text.</summary>
    public Outline Outline { get; }

    /// <summary>The text that a person sees; lines end in LF.</summary>
    public string Text => _text.Text;

    /// <summary>The paragraphs, in the order of the text.</summary>
    public IReadOnlyList<WordParagraph> Paragraphs => _text.Paragraphs;

    /// <summary>What the text leaves out that a person can see beside or below it, in the order of the text.</summary>
    public IReadOnlyList<WordNote> Notes => _text.Notes;

    /// <summary>Reads a Word document from a file, which may be open in Word.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How the text is read; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="InvalidDataException">
    /// The file is no Word document of the new kind, protected by a password, damaged or too large; the message says
    /// which.
    /// </exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file must not be read.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static WordOutline Read(
        string path,
        OutlineOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ThrowHelper.ThrowIfNullOrWhiteSpace(path);
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return Read(stream, options, cancellationToken);
    }

    /// <summary>Reads a Word document from a stream, from where it stands to its end; it is left open.</summary>
    /// <param name="stream">The document; the stream need not be able to seek.</param>
    /// <param name="options">How the text is read; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="stream"/> cannot be read.</exception>
    /// <exception cref="InvalidDataException">
    /// The file is no Word document of the new kind, protected by a password, damaged or too large; the message says
    /// which.
    /// </exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static WordOutline Read(
        Stream stream,
        OutlineOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        Streams.ThrowIfUnreadable(stream);
        DocumentText text = DamagedFileException.Guard(() => DocumentText.Read(stream, cancellationToken));
        return new WordOutline(text, options, cancellationToken);
    }

    /// <summary>
    /// The paragraph that a position in the text belongs to; a line end belongs to the paragraph before it. Null in a
    /// document without paragraphs.
    /// </summary>
    /// <param name="position">A position in <see cref="Text"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="position"/> lies outside the text.</exception>
    public WordParagraph? FindParagraph(int position)
    {
        if (position < 0 || position > Text.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(position));
        }

        int low = 0;
        int high = Paragraphs.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) >> 1;
            if (Paragraphs[middle].Range.Start <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return high < 0 ? null : Paragraphs[high];
    }
}
