using HeadingGenerator.Outlines.Markers;
using HeadingGenerator.Outlines.Series;

namespace HeadingGenerator.Outlines.Tree;

/// <summary>
/// What stands around the text of a document: title, author and addressee above it; attachments, signature, date and
/// notes below (GB/T 9704-2012 §7); and what a page repeats of the title and the headings.
/// </summary>
internal sealed class DocumentFrame(TextSource source, LogicalLine[] lines)
{
    private readonly string _text = source.Plain;
    private readonly List<OutlinePart> _parts = [];
    private readonly List<TextRange> _labels = [];

    /// <summary>Where the title stands, on one line or several.</summary>
    public TextRange Title { get; private set; }

    /// <summary>Where the line of the title starts, with # or 标题： before the title.</summary>
    public int TitleLineStart { get; private set; }

    /// <summary>.docx after the title, where that is the name of a file.</summary>
    public TextRange FileEnding { get; private set; }

    /// <summary>The parts, in the order of the text.</summary>
    public OutlineParts Parts => new(_parts, _labels);

    /// <summary>Finds the frame, and says of its lines what they are.</summary>
    public void Find(MarkerTable markers)
    {
        int below = FindHead(markers);
        FindRunningHeads(below);
        new DocumentTail(_text, lines, Claim).Find(below);
        _parts.Sort(static (a, b) => a.Range.Start.CompareTo(b.Range.Start));
    }

    /// <summary>Finds what stands above the text; the first line of the text itself.</summary>
    private int FindHead(MarkerTable markers)
    {
        int i = 0;
        while (i < lines.Length && DocumentLines.HeadKind(_text, lines, i) is { } kind)
        {
            Claim(i++, kind);
        }

        if (i < lines.Length && TryTakeBracketed(lines[i], markers))
        {
            return i;
        }

        var titles = new DocumentTitle(_text, lines);
        int title = titles.Find(i);
        if (title < 0)
        {
            return i;
        }

        for (; i < title; i++)
        {
            // ☆ 通风 ⏎ 关于…的通知 ⏎ 各局：, and ### 条例施行一年间—— ⏎ # 守护碧海银滩
            lines[i].Kind = lines[i].Kind == LineKind.Marked ? LineKind.Text : lines[i].Kind;
        }

        int last = titles.FindLast(title);
        TakeTitle(title, last);
        return FindAuthors(last + 1);
    }

    /// <summary>【档案收集办法】为了规范收集，… — a title in brackets before the first words of the text.</summary>
    private bool TryTakeBracketed(LogicalLine line, MarkerTable markers)
    {
        const int shortest = 6;
        int close = line.Kind == LineKind.Text && _text[line.Start] == '【'
            ? _text.IndexOf('】', line.Start, line.Length)
            : -1;
        int rest = Characters.SkipSpace(_text, close + 1, line.End);
        if (rest == line.End || close - line.Start - 1 < shortest)
        {
            return false;
        }

        Title = new TextRange(line.Start + 1, close);
        TitleLineStart = line.Start;
        line.Start = rest;
        if (markers.TryMatchLine(_text, rest, line.End, 0, out Marker marker) && marker.Company == Company.None)
        {
            (line.Kind, line.Marker) = (LineKind.Marked, marker);
        }

        return true;
    }

    private void TakeTitle(int first, int last)
    {
        Marker marker = lines[first].Marker;
        int start = lines[first].Kind != LineKind.Marked ? TitleLines.SkipTitleLabel(_text, lines[first])
            : marker.Inner is null ? marker.ContentStart
            : marker.Start;
        bool isInBold = start > lines[first].Start && Emphasis.Covers(_text, lines[first].Start, lines[last].End);
        int end = isInBold ? lines[last].End - Emphasis.Length : lines[last].End;
        int name = end - (Words.FindEnd(_text, start + 1, end, Lexicon.FileEndings)?.Length ?? 0);
        Title = new TextRange(start, name);
        FileEnding = new TextRange(name, end);
        TitleLineStart = lines[first].Start;
        for (int i = first; i <= last; i++)
        {
            (lines[i].Kind, lines[i].Row) = (LineKind.Title, "title");
        }
    }

    /// <summary>
    /// Finds number, author, place and date below the title, and the addressee; the first line of the text itself.
    /// </summary>
    private int FindAuthors(int i)
    {
        const int mostLines = 3;
        if (i < lines.Length
            && DocumentLines.IsReferenceNumber(_text, lines[i])
            && _text[lines[i].Start] is not ('（' or '('))
        {
            // A page shows it below the title; （2025）某0102民初3371号 is the number of a case.
            Claim(i++, OutlinePartKind.ReferenceNumber);
        }

        for (int end = AuthorLines.SkipFields(_text, lines, i); i < end; i++)
        {
            (lines[i].Kind, lines[i].Row) = (LineKind.Opaque, "field");
        }

        for (int count = 0; count < mostLines
            && i < lines.Length
            && AuthorLines.IsAuthor(_text, lines, i); count++, i++)
        {
            Claim(i, OutlinePartKind.Author);
        }

        if (i < lines.Length
            && AuthorLines.IsAddressee(_text, lines[i])
            && !AuthorLines.HeadsOneOfLists(_text, lines, i))
        {
            Claim(i++, OutlinePartKind.Addressee);
        }

        return i;
    }

    /// <summary>A line that is the title once more stands at the head of a page.</summary>
    private void FindRunningHeads(int from)
    {
        const int shortest = 6;
        string title = Furniture.KeyOf(_text, Title.Start, Math.Max(Title.End, FileEnding.End));
        for (int i = from; i < lines.Length && title.Length >= shortest; i++)
        {
            if (lines[i].Kind == LineKind.Text
                && _text[lines[i].Start] == title[0]
                && Furniture.KeyOf(_text, lines[i].Start, lines[i].End) == title)
            {
                (lines[i].Kind, lines[i].Row) = (LineKind.Page, Furniture.RunningHead);
            }
        }
    }

    private void Claim(int line, OutlinePartKind kind)
    {
        (lines[line].Kind, lines[line].Row) = (LineKind.Part, kind.ToString());
        var range = new TextRange(lines[line].Start, lines[line].End);
        string words = Lines.Join(source.Text, new TextRange(TailLines.SkipLabel(_text, kind, range), range.End));
        if (words.Length == 0)
        {
            _labels.Add(range);
        }
        else
        {
            _parts.Add(new OutlinePart(kind, words, range));
        }
    }
}
