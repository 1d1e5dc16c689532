using System.Diagnostics;
using HeadingGenerator.Outlines.Markers;
using HeadingGenerator.Outlines.Names;
using HeadingGenerator.Outlines.Patterns;
using HeadingGenerator.Outlines.Tree;

namespace HeadingGenerator.Outlines;

/// <summary>A heading as it stands in the text, with what stands below it.</summary>
[DebuggerDisplay("{Marker,nq}{Title,nq} ({Points.Count})")]
public sealed class OutlineHeading : OutlineBlock
{
    private readonly TextSource _source;
    private readonly Marker _marker;
    private readonly int _headingEnd;
    private TextRange _paragraph;
    private HeadingContent? _content;
    private string? _title;
    private string? _key;

    internal OutlineHeading(TextSource source, in Marker marker, in HeadingParts parts)
    {
        _source = source;
        _marker = marker;
        _headingEnd = parts.HeadingEnd;
        TitleRange = parts.Title;
        if (!parts.ExplicitName.IsEmpty)
        {
            Below.ExplicitName = parts.ExplicitName;
        }
    }

    /// <summary>The name of its class in C#, unique among its siblings.</summary>
    public string Key => _key ?? MakeKey();

    /// <summary>
    /// The number of a theme in code, from 1: its position, or what the list of published names says; 0 for a point.
    /// </summary>
    public int Id => Level == 1 ? Names.Ids[Position - 1] : 0;

    /// <summary>The name that the text asks for by <c>{#name}</c>, or null.</summary>
    public string? ExplicitName => ExplicitNameRange.IsEmpty ? null : ExplicitNameRange.Of(Source);

    /// <summary>Its number as written; its running position among its siblings where it carries none.</summary>
    public int Number => _marker.Number > 0 ? _marker.Number : Position;

    /// <summary>Its running position among its siblings, from 1.</summary>
    public int Position { get; internal set; }

    /// <summary>1 for a heading of the top level, one more for each level below.</summary>
    public int Level { get; private set; }

    /// <summary>The heading above, or null on the top level.</summary>
    public OutlineHeading? Parent => Owner is { Level: > 0 } ? Owner : null;

    /// <summary>What stands below it: paragraphs and headings, in the order of the text.</summary>
    public IReadOnlyList<OutlineBlock> Content => ContentCount == 0 ? [] : Below.Blocks ??= MakeContent();

    /// <summary>The headings directly below, in the order of the text.</summary>
    public IReadOnlyList<OutlineHeading> Points => PointList ?? (IReadOnlyList<OutlineHeading>)[];

    /// <summary>
    /// The marker (三、 or 一是), without a line break that runs through it, and without what stands in brackets after the
    /// name of a stage (第一阶段 of 第一阶段（3月）：); empty if the heading has none.
    /// </summary>
    public string Marker => Markers.Marker.WithoutRemark(WrittenMarker);

    /// <summary>
    /// The heading without its marker, its closing mark, its explicit name, and marks of Markdown and HTML.
    /// </summary>
    public string Title => _title ??=
        Emphasis.Strip(HtmlMarks.Remove(Lines.JoinWords(Source, TitleRange)), _marker.Bold);

    /// <summary>
    /// The text between the heading and its first point, verbatim; lines and paragraphs are joined by LF, without their
    /// indents.
    /// </summary>
    public string Body => Join(0, CountBefore(FirstPointStart));

    /// <summary>
    /// The text after its last point that belongs to none of its points, joined as in <see cref="Body"/>; mostly empty.
    /// </summary>
    public string Closing =>
        LastPoint is { } last ? Join(CountBefore(last.Start), ParagraphCount) : string.Empty;

    /// <summary>Where the marker stands; empty if there is none.</summary>
    public TextRange MarkerRange => new(_marker.Start, Math.Max(_marker.Start, _marker.End));

    /// <summary>Where the title stands.</summary>
    public TextRange TitleRange { get; }

    /// <summary>The stretch from the marker to the end of the heading, the closing mark included.</summary>
    public TextRange HeadingRange =>
        new(Math.Min(_marker.HeadingStart, TitleRange.Start), Math.Max(_headingEnd, TitleRange.End));

    /// <summary>Where the explicit name stands, without its braces; empty if there is none.</summary>
    public TextRange ExplicitNameRange => _content?.ExplicitName ?? default;

    /// <summary>
    /// The sentence that the points share, such as 抓党建与{0}相融合, braces doubled; null if they share no word.
    /// </summary>
    public string? Pattern => Literals is { } literals ? PatternText.Of(literals) : null;

    /// <summary>What this heading fills into the pattern of the heading above; empty if that has none.</summary>
    public IReadOnlyList<string> Slots =>
        Parent?.Literals is { } literals ? PatternMatcher.Match(Title, literals) ?? [] : [];

    /// <summary>The numbers of points that the title promises (5 for “五个强化”); usually none or one.</summary>
    public IReadOnlyList<int> Promises => TitlePromise.Find(Title);

    /// <summary>
    /// The row of the grammar that made it a heading: an example of its markers, or the evidence for it.
    /// </summary>
    public string GrammarRow => Evidence ?? Family.Id;

    /// <inheritdoc/>
    public override string ToString() => WrittenMarker + Title;

    /// <summary>The marker with all that stands before the title.</summary>
    internal string WrittenMarker => _marker.Of(Source);

    internal string[]? Literals => _content?.LiteralsBelow(Title);

    internal override int Start => HeadingRange.Start;

    /// <summary>What its name stands for: the title, or the whole heading where it has no words.</summary>
    internal TextRange NamedRange => TitleRange.IsEmpty ? HeadingRange : TitleRange;

    internal MarkerFamily Family => _marker.Family;

    internal Marker RawMarker => _marker;

    /// <summary>
    /// The stretch before the title, or before the words in brackets that stand between it and the marker
    /// (第一阶段（3月）：宣传发动).
    /// </summary>
    internal TextRange OpeningRange
    {
        get
        {
            int start = HeadingRange.Start;
            int title = Math.Max(MarkerRange.End, TitleRange.Start);
            int end = ParagraphCount > 0 ? Math.Min(title, _paragraph.Start) : title;
            return end > start ? Lines.Trim(Source, start, end) : new TextRange(start, start);
        }
    }

    /// <summary>Where the words of the heading end: its title, or a marker that stands alone.</summary>
    internal int WordsEnd => Math.Max(TitleRange.End, MarkerRange.End);

    /// <summary>
    /// The marks that close it; empty where there are none, or one that goes on with a sentence: on a line of its own
    /// the heading needs another.
    /// </summary>
    internal string ClosingMark
    {
        get
        {
            int start = WordsEnd;
            int end = HasBody ? _paragraph.Start : HeadingRange.End;
            if (end == start + 1 && Source[start] == '。')
            {
                // Most end so, and need no string of their own.
                return "。";
            }

            string between = start < end ? Source.Substring(start, end - start).Trim() : string.Empty;
            string mark = between.Trim('*', '_', '#', ' ', '\u3000');
            return mark.All(static c => char.IsPunctuation(c) && c is not ('，' or ',' or '、')) ? mark : string.Empty;
        }
    }

    /// <summary>Whether a paragraph stands before its first point.</summary>
    internal bool HasBody => ParagraphCount > 0 && _paragraph.Start < FirstPointStart;

    internal string Source => _source.Text;

    internal int LineIndex { get; set; }

    /// <summary>Whether it stands at the start of a line, not inside a paragraph.</summary>
    internal bool StartsLine { get; set; }

    /// <summary>Whether it follows its sibling inside a paragraph of that sibling.</summary>
    internal bool IsMerged { get; set; }

    internal bool JoinsOtherFamily { get; set; }

    /// <summary>The row of the grammar that made it a heading, where that is not its marker.</summary>
    internal string? Evidence { get; set; }

    /// <summary>Whether it was read as one of the marked points around it, whose marker is missing.</summary>
    internal bool StandsAmongMarked => Evidence is UnmarkedSiblings.MissingNumber or UnmarkedSiblings.ParallelToSiblings;

    /// <summary>The points; null where there are none, as below most.</summary>
    internal List<OutlineHeading>? PointList => _content?.Points;

    internal OutlineHeading? LastPoint => _content?.Points is { } points ? points[points.Count - 1] : null;

    /// <summary>How many paragraphs and headings stand directly below.</summary>
    internal int ContentCount => ParagraphCount + Points.Count;

    internal int ParagraphCount => _paragraph.IsEmpty ? 0 : 1 + (_content?.MoreParagraphs?.Count ?? 0);

    /// <summary>The heading above, the root of the outline included.</summary>
    internal OutlineHeading? Owner { get; private set; }

    /// <summary>The heading before it below the same one; null if it is the first.</summary>
    internal OutlineHeading? Before => Position > 1 ? Owner!.Points[Position - 2] : null;

    internal TextRange ParagraphAt(int index) => index == 0 ? _paragraph : _content!.MoreParagraphs![index - 1];

    internal void Name(string key) => _key = key;

    internal void Add(OutlineHeading point)
    {
        point.Owner = this;
        point.Level = Level + 1;
        List<OutlineHeading> points = Below.Points ??= [];
        points.Add(point);
        point.Position = points.Count;
    }

    internal void AddParagraph(TextRange range)
    {
        if (_paragraph.IsEmpty)
        {
            _paragraph = range;
        }
        else if (!range.IsEmpty)
        {
            (Below.MoreParagraphs ??= []).Add(range);
        }
    }

    /// <summary>Takes away the only paragraph.</summary>
    internal void RemoveParagraph() => _paragraph = default;

    private OutlineNames Names => _source.Outline!.Names;

    private HeadingContent Below => _content ??= new HeadingContent();

    private int FirstPointStart => _content?.Points is { } points ? points[0].Start : int.MaxValue;

    private string MakeKey()
    {
        _ = Names;
        return _key ?? string.Empty;
    }

    private OutlineBlock[] MakeContent()
    {
        var content = new OutlineBlock[ContentCount];
        for (int i = 0, paragraph = 0, point = 0; i < content.Length; i++)
        {
            bool isPoint = paragraph == ParagraphCount
                || (point < Points.Count && Points[point].Start < ParagraphAt(paragraph).Start);
            content[i] = isPoint ? Points[point++] : new OutlineParagraph(Source, ParagraphAt(paragraph++));
        }

        return content;
    }

    private int CountBefore(int position)
    {
        int count = 0;
        while (count < ParagraphCount && ParagraphAt(count).Start < position)
        {
            count++;
        }

        return count;
    }

    private string Join(int start, int end) =>
        end <= start ? string.Empty
        : end == start + 1 ? TextAt(start)
        : string.Join("\n", Enumerable.Range(start, end - start).Select(TextAt));

    private string TextAt(int paragraph) => OutlineParagraph.TextOf(Source, ParagraphAt(paragraph));
}
