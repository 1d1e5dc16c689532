using HeadingGenerator.Outlines.Markers;

namespace HeadingGenerator.Outlines.Series;

/// <summary>Joins lines that a break parted: a marker and its title, or a title and its rest.</summary>
internal sealed class LineJoiner(TextSource source, Grammar grammar)
{
    private readonly string _text = source.Plain;
    private readonly List<Line> _lines = source.Lines;

    /// <summary>The longest beginning of a marker that stands alone on its line: 第二十一 or （二十一.</summary>
    private const int LongestFragment = 5;

    /// <summary>The longest title that is taken from the line below its marker.</summary>
    private const int LongestTitle = 40;

    /// <summary>Whether a line starts something of its own, so that the line before cannot go on with it.</summary>
    public bool StartsAnew(int index)
    {
        Line line = _lines[index];
        return grammar.Lines.Find(_text, line) is not null
            || grammar.Markers.TryMatchLine(_text, line.ContentStart, line.ContentEnd, 0, out _);
    }

    /// <summary>
    /// 本周进展 ⏎ ======== — whether a line is a heading of Markdown by the line below it (CommonMark 0.31 §4.3). Lines
    /// between two of them are in a frame.
    /// </summary>
    public bool IsUnderlined(int index)
    {
        if (index + 1 >= _lines.Count
            || !IsDoubleRule(_lines[index + 1])
            || _lines[index].Length > LongestTitle
            || Characters.IsSentenceEnd(_text[_lines[index].ContentEnd - 1]))
        {
            return false;
        }

        int above = _lines.FindLastIndex(index, line => line.IsBlank || IsDoubleRule(line));
        return above < 0 || _lines[above].IsBlank || (above > 0 && !_lines[above - 1].IsBlank);
    }

    private bool IsDoubleRule(in Line line) => line.Length > 2
        && Runs.IsOnly(_text, line.ContentStart, line.ContentEnd, static c => c == '=');

    /// <summary>三、 alone on its line, the heading on the next; below an article stands its text.</summary>
    public void TakeTitleBelow(ref int index, LogicalLine read)
    {
        int below = index + 1;
        if (read.Marker.ContentStart != read.End
            || read.Marker.Company != Company.None
            || read.Marker.CountedBy.OwnsLinesBelow)
        {
            return;
        }

        // A heading of Markdown is one line.
        below += !read.Marker.Family.SetsLevel && below < _lines.Count && _lines[below].IsBlank ? 1 : 0;
        below += below + 1 < _lines.Count && IsAside(_lines[below]) ? 1 : 0;
        if (CanGoOn(below)
            && !Characters.IsColon(
                _text[Emphasis.Inside(_text, _lines[below].ContentStart, _lines[below].ContentEnd).End - 1])
            && !IsText(_lines[below]))
        {
            read.Marker = read.Marker with { ContentStart = _lines[below].ContentStart };
            read.End = _lines[below].ContentEnd;
            index = below;
        }
    }

    /// <summary>Whether a line may be the title, or the rest of it, that the line before lacks.</summary>
    private bool CanGoOn(int line) => line < _lines.Count
        && !_lines[line].IsBlank
        && _lines[line].Length <= LongestTitle
        && !StartsAnew(line);

    /// <summary>附录A ⏎ （规范性） ⏎ 取样方法 — what stands in brackets above a title.</summary>
    private bool IsAside(in Line line) => !line.IsBlank
        && _text[line.ContentStart] is '（' or '('
        && new Brackets(_text, line.ContentEnd).SkipFrom(line.ContentStart) == line.ContentEnd;

    /// <summary>老街不长，从东头走到西头，也就一支烟的工夫。 — a sentence of several clauses is no title.</summary>
    private bool IsText(in Line line) => Characters.IsSentenceEnd(_text[line.ContentEnd - 1])
        && HeadingShape.Of(_text, line.ContentStart, line.ContentEnd).ClauseCount > 2;

    /// <summary>
    /// 1、注意休息， ⏎ 保证充足睡眠； and 一、打通“最先一公 ⏎ 里” — a heading ends neither in a comma nor inside quotes, nor
    /// where the line was cut; and no line starts with 的.
    /// </summary>
    public void TakeRestBelow(ref int index, LogicalLine read)
    {
        if (read.Marker.ContentStart < read.End
            && index + 1 < _lines.Count
            && _lines[index + 1] is var below
            && below.Length is > 0 and <= LongestTitle
            && !Characters.IsSentenceEnd(_text[below.ContentEnd - 1])
            && (_text[read.End - 1] is '，' or ',' or '、'
                || StartsWithOf(below)
                || Brackets.AreBroken(_text, read.Marker.ContentStart, read.End, below.ContentEnd)
                || IsCut(index, read.End))
            && !StartsAnew(index + 1))
        {
            index++;
            read.End = _lines[index].ContentEnd;
        }
    }

    /// <summary>的检查结果, and neither 的士 nor 的确.</summary>
    private bool StartsWithOf(in Line line) => _text[line.ContentStart] == '的'
        && line.Length > 1
        && Lexicon.AfterOf.IndexOf(_text[line.ContentStart + 1]) < 0;

    /// <summary>
    /// （一）早谋划、早部署，把资金、人员、设备等各项准备 ⏎ 工作做在前头, between blank lines — whether a line as long as any was cut, and
    /// a short rest stands below it.
    /// </summary>
    private bool IsCut(int index, int end)
    {
        const int shortest = 24;
        const int slack = 2;
        Line line = _lines[index];
        Line below = _lines[index + 1];
        return line.Length >= shortest
            && below.Length * 2 <= line.Length
            && !Characters.IsHeadingEnd(_text[end - 1])
            && !Characters.IsHeadingEnd(_text[below.ContentEnd - 1])
            && Words.FindColon(_text, below.ContentStart, below.ContentEnd) < 0
            && (index + 2 == _lines.Count || _lines[index + 2].IsBlank)
            && (index == 0 || _lines[index - 1].IsBlank)
            && line.Length + slack >= source.LongestLine;
    }

    /// <summary>Joins （ and the 三） on the next line. Only what begins like a marker is tried.</summary>
    public bool TryJoin(int index, LogicalLine read)
    {
        Line line = _lines[index];
        bool isFragment = line.Length <= LongestFragment && Runs.IsOnly(
            _text, line.ContentStart, line.ContentEnd,
            static c => Numerals.IsChinese(c) || Characters.IsDigit(c) || c is '（' or '(' or '第' or '其');
        if (!isFragment || index + 1 == _lines.Count)
        {
            return false;
        }

        Line next = _lines[index + 1];
        string head = _text.Substring(line.ContentStart, line.Length);
        string joined = head + _text.Substring(next.ContentStart, Math.Min(next.Length, 16));
        if (!grammar.Markers.TryMatch(joined, 0, joined.Length, out Marker found)
            || found.End <= head.Length
            || found.Company != Company.None
            || (Characters.IsDigit(_text[next.ContentStart]) && !CountsOn(index, found)))
        {
            return false;
        }

        int shift = next.ContentStart - head.Length;
        read.Marker = found with
        {
            Start = line.ContentStart,
            HeadingStart = line.ContentStart,
            End = found.End + shift,
            ContentStart = found.ContentStart + shift,
        };
        read.End = next.ContentEnd;
        return true;
    }

    /// <summary>
    /// 11. ⏎ 1 ⏎ 2. is 12., but 1） ⏎ 2 ⏎ 2） is not: whether the marker above, if there is one, has the number before.
    /// </summary>
    private bool CountsOn(int index, in Marker marker)
    {
        const int mostLines = 20;
        for (int i = index - 1; i >= 0 && index - i <= mostLines; i--)
        {
            if (!_lines[i].IsBlank
                && grammar.Markers.TryMatch(_text, _lines[i].ContentStart, _lines[i].ContentEnd, out Marker above)
                && ReferenceEquals(above.Family, marker.Family))
            {
                return above.Number == marker.Number - 1;
            }
        }

        return true;
    }
}
