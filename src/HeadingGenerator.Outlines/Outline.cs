using HeadingGenerator.Outlines.Findings.Rules;
using HeadingGenerator.Outlines.Names;
using HeadingGenerator.Outlines.Tree;

namespace HeadingGenerator.Outlines;

/// <summary>
/// A text read as an outline. Nothing of the text is lost: every line is the document title, a heading, the body of a
/// heading, the preface, or <see cref="Unclaimed"/>, and <see cref="ToString"/> gives the text back unchanged.
/// </summary>
public sealed class Outline
{
    private static readonly Comparer<Line> _byStart =
        Comparer<Line>.Create(static (a, b) => a.Start.CompareTo(b.Start));

    private readonly TextSource _source;
    private readonly object _naming = new();
    private OutlineNames? _names;
    private readonly IReadOnlyDictionary<int, string> _rows;
    private Survey? _survey;

    internal Outline(
        TextSource source, OutlineHeading root, DocumentFrame frame, IReadOnlyList<TextRange> unclaimed,
        IReadOnlyDictionary<int, string> rows)
    {
        _source = source;
        _source.Outline = this;
        _rows = rows;
        Root = root;
        TitleRange = frame.Title;
        TitleLineStart = frame.TitleLineStart;
        Parts = frame.Parts;
        Unclaimed = unclaimed;
    }

    /// <summary>The text it was read from.</summary>
    public string Text => _source.Text;

    /// <summary>The title of the document; empty if it has none.</summary>
    public string Title
    {
        get
        {
            // The lines of a title may be bold one by one.
            string words = Emphasis.Strip(Outlines.Text.Lines.Join(Text, TitleRange));
            return Outlines.Text.Lines.JoinWords(words, new TextRange(0, words.Length));
        }
    }

    /// <summary>Where the title of the document stands, with the marks that set it in bold.</summary>
    public TextRange TitleRange { get; }

    /// <summary>
    /// The subject that the names leave out at their start (机关党建 of 机关党建小标题30例); empty if there is none.
    /// </summary>
    public string Subject => Options.Subject ?? CatalogSubject.Infer(Title);

    /// <summary>The headings of the top level.</summary>
    public IReadOnlyList<OutlineHeading> Headings => Root.Points;

    /// <summary>
    /// What stands below the title under no heading: paragraphs and the headings of the top level, in the order of the
    /// text.
    /// </summary>
    public IReadOnlyList<OutlineBlock> Content => Root.Content;

    /// <summary>What it has of the parts of an official document: addressee, signature, date and others.</summary>
    public OutlineParts Parts { get; }

    /// <summary>The text before the first heading.</summary>
    public string Preface => Root.Body;

    /// <summary>The text after the last heading that belongs to none.</summary>
    public string Closing => Root.Closing;

    /// <summary>Lines that are no part of the document: page numbers, print buttons, rules.</summary>
    public IReadOnlyList<TextRange> Unclaimed { get; }

    internal OutlineHeading Root { get; }

    internal int TitleLineStart { get; }

    internal OutlineOptions Options { get; private set; } = OutlineOptions.Default;

    /// <summary>The names of all headings, made when the first is asked for: who only reads needs none.</summary>
    internal OutlineNames Names => NameHeadings(CancellationToken.None);

    internal IReadOnlyList<Line> Lines => _source.Lines;

    /// <summary>What the rules look at, gathered when the first of them asks.</summary>
    internal Survey Survey => _survey ??= new Survey(this);

    /// <summary>The text as the grammar reads it, position by position.</summary>
    internal string Plain => _source.Plain;

    /// <summary>Reads a text. Any text can be read; one without headings gives an outline without headings.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">Options; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static Outline Read(
        string text, OutlineOptions? options = null, CancellationToken cancellationToken = default)
    {
        ThrowHelper.ThrowIfNull(text);
        return Read(text, options, Grammar.Default, cancellationToken);
    }

    internal static Outline Read(
        string text, OutlineOptions? options, Grammar grammar, CancellationToken cancellationToken)
    {
        options = (options ?? OutlineOptions.Default).Copy();
        Outline outline = OutlineReader.Read(text, options, grammar, cancellationToken);
        outline.Options = options;
        return outline;
    }

    /// <summary>Names the headings, once; whoever asks for a name without it does so, too.</summary>
    internal OutlineNames NameHeadings(CancellationToken cancellationToken)
    {
        lock (_naming)
        {
            return _names ??= HeadingKeys.Assign(this, cancellationToken);
        }
    }

    /// <summary>
    /// The row of the grammar that decided what a line without a heading is; null for a line of text.
    /// </summary>
    /// <param name="line">The line, from 1.</param>
    public string? GetGrammarRow(int line) => _rows.TryGetValue(line - 1, out string? row) ? row : null;

    /// <summary>Every heading, each before the headings below it.</summary>
    public IEnumerable<OutlineHeading> Descendants() => Descent.Below(Root, static heading => heading.Points);

    /// <summary>Line and column of a position in the text.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="position"/> lies outside the text.</exception>
    public TextPosition GetPosition(int position)
    {
        if (position < 0 || position > Text.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(position));
        }

        int line = LineOf(position);
        return line < 0
            ? new TextPosition(1, position + 1)
            : new TextPosition(line + 1, position - Lines[line].Start + 1);
    }

    /// <summary>
    /// Cuts the whole text into pieces that say what each stretch was read as; together they are the text.
    /// </summary>
    public IEnumerable<OutlinePiece> Pieces() => OutlinePieces.Cut(this);

    /// <summary>Writes the text back, unchanged.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public void WriteTo(TextWriter writer)
    {
        ThrowHelper.ThrowIfNull(writer);
        foreach (OutlinePiece piece in Pieces())
        {
            writer.Write(piece.Range.Of(Text));
        }
    }

    /// <summary>The text, unchanged.</summary>
    public override string ToString() => Text;

    /// <summary>The index of the line that a position stands on, or -1 in a text without lines.</summary>
    internal int LineOf(int position)
    {
        int found = _source.Lines.BinarySearch(new Line(position, position, position), _byStart);
        return found < 0 ? ~found - 1 : found;
    }
}
