using System;
using System.Collections.Generic;
using HeadingGenerator.Outlines.Markers;
using HeadingGenerator.Outlines.Points;
using HeadingGenerator.Outlines.Series;
using HeadingGenerator.Outlines.Text;

namespace HeadingGenerator.Outlines.Tree;

/// <summary>
/// What stands around the text of a document: title, author and addressee above it; attachments, signature, date and
/// notes below (GB/T 9704-2012 §7); and what a page repeats of the title and the headings.
/// </summary>
internal sealed class DocumentFrame
{
    private readonly TextSource _source;
    private readonly string _text;
    private readonly LogicalLine[] _lines;
    private readonly List<OutlinePart> _parts = [];
    private readonly List<TextRange> _labels = [];

    private DocumentFrame(TextSource source, LogicalLine[] lines)
    {
        _source = source;
        _text = source.Plain;
        _lines = lines;
    }

    /// <summary>Where the title stands, on one line or several.</summary>
    public TextRange Title { get; private set; }

    /// <summary>Where the line of the title starts, with # or 标题： before the title.</summary>
    public int TitleLineStart { get; private set; }

    /// <summary>The parts, in the order of the text.</summary>
    public OutlineParts Parts => new(_parts, _labels);

    /// <summary>Finds the frame, and says of its lines what they are.</summary>
    public static DocumentFrame Find(TextSource source, LogicalLine[] lines)
    {
        var frame = new DocumentFrame(source, lines);
        int below = frame.FindHead();
        frame.FindRunningHeads(below);
        new DocumentTail(frame._text, lines, frame.Claim).Find(below);

        frame._parts.Sort(static (a, b) => a.Range.Start.CompareTo(b.Range.Start));
        return frame;
    }

    /// <summary>Finds what stands above the text; the first line of the text itself.</summary>
    private int FindHead()
    {
        int i = 0;
        for (bool found = true; found && i < _lines.Length;)
        {
            found = true;
            if (DocumentLines.IsAnnexLabel(_text, _lines[i]) && i + 1 < _lines.Length)
            {
                Claim(i, OutlinePartKind.Annex);
            }
            else if (DocumentLines.IsReferenceNumber(_text, _lines[i]))
            {
                Claim(i, OutlinePartKind.ReferenceNumber);
            }
            else if (DocumentLines.GradeKind(_text, _lines[i]) is { } grade)
            {
                Claim(i, grade);
            }
            else if (i + 1 < _lines.Length
                && DocumentLines.IsRedHead(_text, _lines[i], _lines[i + 1])
                && HasTitleBelow(i))
            {
                Claim(i, OutlinePartKind.RedHead);
            }
            else
            {
                found = false;
            }

            i += found ? 1 : 0;
        }

        int title = FindTitle(i);
        if (title < 0)
        {
            return i;
        }

        int last = ExtendTitle(title);
        TakeTitle(title, last);
        return FindAuthors(last + 1);
    }

    private bool HasTitleBelow(int i) =>
        DocumentLines.IsReferenceNumber(_text, _lines[i + 1]) || DocumentLines.CanBeTitle(_text, _lines[i + 1]);

    /// <summary>
    /// The line of the title: a first and only #, a bold line after an announcement, or the first line if it can be
    /// one.
    /// </summary>
    private int FindTitle(int first)
    {
        int hash = Array.FindIndex(_lines, static line => IsHash(line));
        if (hash >= 0 && Array.FindIndex(_lines, hash + 1, static line => IsHash(line)) < 0 && IsAlone(first, hash))
        {
            return hash;
        }

        if (first >= _lines.Length)
        {
            return -1;
        }

        if (DocumentLines.CanBeTitle(_text, _lines[first]))
        {
            return first + 1 < _lines.Length && !HeadsOneOfSeveralSeries(first) ? first : -1;
        }

        // 好的，以下是为您起草的方案： — what announces a text is not its title.
        int below = first + 1;
        bool isAnnounced = below < _lines.Length
            && _lines[first].Kind == LineKind.Text
            && _text[_lines[first].End - 1] is '：' or ':' or '！' or '。';
        return isAnnounced
            && Emphasis.Covers(_text, _lines[below].Start, _lines[below].End)
            && DocumentLines.CanBeTitle(_text, _lines[below])
            ? below
            : -1;
    }

    /// <summary>
    /// 书香机关 ⏎ （一）（二） ⏎ 清廉机关 ⏎ （一）（二） — a line above a series, as another one above the next, is a theme.
    /// </summary>
    private bool HeadsOneOfSeveralSeries(int title)
    {
        // 【问题】 ⏎ … ⏎ 【建议】
        if (_text[_lines[title].Start] == '【'
            && Array.FindIndex(
                _lines, title + 1, line => line.Kind == LineKind.Text && PointLine.IsBracketed(_text, line)) > 0)
        {
            return true;
        }

        if (title + 1 >= _lines.Length || !StartsSeries(title + 1))
        {
            return false;
        }

        MarkerFamily family = _lines[title + 1].Marker.Family;
        for (int i = title + 2; i + 1 < _lines.Length; i++)
        {
            if (_lines[i].Kind == LineKind.Text
                && StartsSeries(i + 1)
                && ReferenceEquals(_lines[i + 1].Marker.Family, family)
                && _lines[i - 1].Kind == LineKind.Marked
                && ReferenceEquals(_lines[i - 1].Marker.Family, family)
                && DocumentLines.CanBeTitle(_text, _lines[i]))
            {
                return true;
            }
        }

        return false;
    }

    private bool StartsSeries(int line) => _lines[line].Kind == LineKind.Marked && _lines[line].Marker.Number == 1;

    private static bool IsHash(in LogicalLine line) =>
        line.Kind == LineKind.Marked && line.Marker.Family.CanBeTitle && line.Marker.Number == 0;

    /// <summary>
    /// Whether nothing but text stands between the first line and a heading of Markdown, and something after it.
    /// </summary>
    private bool IsAlone(int first, int hash)
    {
        for (int i = first; i < hash; i++)
        {
            if (_lines[i].Kind == LineKind.Marked || DocumentLines.CanBeTitle(_text, _lines[i]))
            {
                return false;
            }
        }

        return hash + 1 < _lines.Length;
    }

    /// <summary>
    /// The last line of a title that was cut: inside 《》, after an office, or before what the document is called.
    /// </summary>
    private int ExtendTitle(int title)
    {
        const int mostLines = 3;
        int last = title;
        while (last + 1 < _lines.Length && last - title + 1 < mostLines && _lines[title].Kind == LineKind.Text
            && _lines[last + 1].Kind == LineKind.Text
            && DocumentLines.GoesOn(_text, _lines[title].Start, _lines[last], _lines[last + 1]))
        {
            last++;
        }

        return last;
    }

    private void TakeTitle(int first, int last)
    {
        int start = _lines[first].Kind == LineKind.Marked
            ? _lines[first].Marker.ContentStart
            : DocumentLines.SkipTitleLabel(_text, _lines[first]);
        Title = new TextRange(start, _lines[last].End);
        TitleLineStart = _lines[first].Start;
        for (int i = first; i <= last; i++)
        {
            (_lines[i].Kind, _lines[i].Row) = (LineKind.Title, "title");
        }
    }

    /// <summary>
    /// Finds author, place and date below the title, and the addressee; the first line of the text itself.
    /// </summary>
    private int FindAuthors(int i)
    {
        const int mostLines = 3;
        for (int count = 0; count < mostLines
            && i < _lines.Length
            && DocumentLines.IsAuthor(_text, _lines, i); count++, i++)
        {
            Claim(i, OutlinePartKind.Author);
        }

        if (i < _lines.Length && (DocumentLines.IsAddressee(_text, _lines[i]) || IsWholeSalutation(i)))
        {
            Claim(i, OutlinePartKind.Addressee);
            i++;
        }

        return i;
    }

    private bool IsWholeSalutation(int line) =>
        _lines[line].Kind == LineKind.Salutation && Characters.IsColon(_text[_lines[line].End - 1]);

    /// <summary>A line that is the title once more stands at the head of a page.</summary>
    private void FindRunningHeads(int from)
    {
        const int shortest = 6;
        string title = Furniture.KeyOf(_text, Title.Start, Title.End);
        for (int i = from; i < _lines.Length && title.Length >= shortest; i++)
        {
            bool isLike = _lines[i].Kind == LineKind.Text
                && _text[_lines[i].Start] == title[0]
                && _lines[i].Length < 2 * (Title.Length + 1);
            if (isLike && Furniture.KeyOf(_text, _lines[i].Start, _lines[i].End) == title)
            {
                (_lines[i].Kind, _lines[i].Row) = (LineKind.Page, "page-running-head");
            }
        }
    }

    private void Claim(int line, OutlinePartKind kind)
    {
        (_lines[line].Kind, _lines[line].Row) = (LineKind.Part, kind.ToString());
        _lines[line].Marker = default;
        var range = new TextRange(_lines[line].Start, _lines[line].End);
        string words = Lines.Join(_source.Text, new TextRange(TailLines.SkipLabel(_text, kind, range), range.End));
        if (words.Length == 0 && kind == OutlinePartKind.Attachment)
        {
            _labels.Add(range);
            return;
        }

        _parts.Add(new OutlinePart(kind, words, range));
    }
}
