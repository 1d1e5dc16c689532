using HeadingGenerator.Outlines.Markers;
using HeadingGenerator.Outlines.Series;

namespace HeadingGenerator.Outlines.Tree;

/// <summary>
/// The headings that are open, from the root of the outline down to the one that the next line stands below: a line
/// goes on with the series of one of them, or stands below the innermost that its family does not stand above.
/// </summary>
internal sealed class OpenHeadings(string text, OutlineHeading root, LogicalLine[] lines, SeriesIndex series)
{
    private const int LongestOverLabels = 16;

    private readonly List<OpenHeading> _open = [new OpenHeading(root, -1)];
    private readonly FamilyOrder _order = new(lines, series);

    /// <summary>How many are open, the root included.</summary>
    public int Count => _open.Count;

    /// <summary>The innermost one.</summary>
    public OutlineHeading Top => _open[_open.Count - 1].Heading;

    /// <summary>The open one at a level.</summary>
    public OutlineHeading At(int level) => _open[level].Heading;

    /// <summary>The line that the innermost one starts; -1 if it starts none.</summary>
    public int TopLine => _open[_open.Count - 1].Line;

    /// <summary>Opens a heading.</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="line">The line that it starts; -1 if it starts none.</param>
    public void Add(OutlineHeading heading, int line = -1) => _open.Add(new OpenHeading(heading, line));

    /// <summary>Closes all but the outermost <paramref name="count"/>.</summary>
    public void CloseTo(int count)
    {
        if (count < _open.Count)
        {
            _open.RemoveRange(count, _open.Count - count);
        }
    }

    /// <summary>How many of the open headings a line stands below.</summary>
    /// <param name="line">The line.</param>
    /// <param name="joins">Whether it continues a series of another family.</param>
    public int FindLevel(int line, out bool joins)
    {
        joins = false;
        Marker marker = lines[line].Marker;
        if (IsFirstBelow(line))
        {
            return _open.Count;
        }

        for (int i = _open.Count - 1; i > 0; i--)
        {
            if (!ReferenceEquals(_open[i].Heading.Family, marker.Family) || IsNumberedAbove(marker, i))
            {
                continue;
            }

            if (_open[i].Heading.RawMarker.Inner is { } outer && marker.Inner is { } inner && outer.Rank < inner.Rank)
            {
                // # 一、 ⏎ # 1. — of headings with as many # the numbers say which stands above.
                return i + 1;
            }

            if (_open[i].Line >= 0
                && marker.Number == 1
                && marker.Bold == '\0'
                && lines[_open[i].Line].Marker.Bold != '\0'
                && series.Previous(line) < 0)
            {
                // **4. …** ⏎ 1. — a plain list below headings in bold.
                return _open.Count;
            }

            if (_open[i].Line >= 0
                && lines[line].Indent - lines[_open[i].Line].Indent is var deeper
                && marker.Number == 1
                && Math.Abs(deeper) > 1)
            {
                // 1. ⏎ 1. ⏎    1. — lists that Markdown numbers by itself are told apart by their indent.
                if (deeper > 0)
                {
                    return FindIndented(i + 1, lines[line].Indent);
                }

                continue;
            }

            if (IsInside(_open[i], line))
            {
                // 三、 ⏎ 例7： ⏎ 一、二、 ⏎ 四、 — a series of its own below a heading of the same family.
                return _open.Count;
            }

            if ((_open[i].Line >= 0 && series.First(line) == series.First(_open[i].Line)) || !HasSeries(i, line))
            {
                return i;
            }
        }

        for (int i = _open.Count - 1; i > 0 && marker.Number != 1; i--)
        {
            if (FamilyOrder.CountsOn(_open[i].Heading.RawMarker, marker))
            {
                return i;
            }

            if (_order.Continues(_open[i], marker, line))
            {
                joins = true;
                return i;
            }
        }

        int level = _open.Count;
        while (level > 1 && _order.IsAbove(marker, _open[level - 1], line))
        {
            level--;
        }

        return level;
    }

    /// <summary># 1. ⏎ # 二、 — whether a heading stands above an open one of as many #, by their numbers.</summary>
    private bool IsNumberedAbove(in Marker marker, int index) =>
        _open[index].Heading.RawMarker.Inner is { } open
        && (marker.Inner is { } inner
            ? inner.Rank < open.Rank
            : StandsBelowAlike(index));

    private bool StandsBelowAlike(int index) => _open.FindIndex(
        1, index - 1, above => ReferenceEquals(above.Heading.Family, _open[index].Heading.Family)) >= 0;

    /// <summary>The first of the open headings, from one on, that is indented by so much; else how many there are.</summary>
    private int FindIndented(int from, int indent)
    {
        int found = _open.FindIndex(from, open => open.Line >= 0 && lines[open.Line].Indent >= indent);
        return found < 0 ? _open.Count : found;
    }

    /// <summary>
    /// Whether a line starts a series of its own while that of an open heading of the same family goes on later.
    /// </summary>
    private bool IsInside(in OpenHeading open, int line) =>
        open.Line >= 0
            && lines[line].Marker.Family is { IsNumbered: true, IsDivision: false }
            && series.Previous(line) < 0
            && series.GoesOn(open.Line, line);

    /// <summary>
    /// 例12： ⏎ 一、 — what follows an example that stands alone on its line is its first point, as is the series below a
    /// heading that is told by it, or right below the title of a later one (第二个问题：怎样建馆 ⏎ （一）) or one with a colon
    /// (二、未签合同的情形： ⏎ 一、).
    /// </summary>
    private bool IsFirstBelow(int line)
    {
        int top = TopLine;
        if (top < 0)
        {
            return false;
        }

        Marker marker = lines[top].Marker;
        MarkerFamily family = lines[line].Marker.Family;
        if (marker.Family.HeadsSeries)
        {
            return Top.Points.Count == 0
                && !ReferenceEquals(marker.Family, family)
                && !family.SetsLevel
                && (series.Previous(line) < 0
                    || family is { IsNumbered: false, IsUnmarked: false } or { HoldsText: true });
        }

        if (marker.Family is { IsBullet: true } or { IsDecoration: true }
            && family.IsNumbered
            && series.Previous(top) < 0
            && series.Next(top) < 0
            && Top.Points.Count == 0
            && Words.FindColon(text, lines[top].Start, lines[top].End) < 0
            && series.Previous(line) < 0)
        {
            // ■ 第一讲 ⏎ 一、 — a sign that stands once in the text is no item of a list.
            return true;
        }

        return top == line - 1
            && series.Previous(line) < 0
            && (marker.Family is { OwnsLinesBelow: true, IsDivision: false }
                ? marker.ContentStart == lines[top].End || (Top.ContentCount == 0 && marker.Number > 1)
                : IsAnnounced(lines[line].Marker, lines[top]) || FillsEmpty(lines[line].Marker, lines[top]));
    }

    /// <summary>
    /// 1 目的 ⏎ … ⏎ 2 常见问题 ⏎ 问题1： — whether a label starts below a short heading that has no text, as the one before has.
    /// </summary>
    private bool FillsEmpty(in Marker marker, in LogicalLine above) =>
        above.Length <= LongestOverLabels
        && marker is { Number: 1, Family: { OwnsLinesBelow: true, IsDivision: false } }
        && Top.ContentCount == 0
        && Top.Owner is { Points: { Count: > 1 } siblings }
        && siblings[siblings.Count - 2].ContentCount > 0;

    /// <summary>Whether a marker starts a list below a line that ends in a colon.</summary>
    private bool IsAnnounced(in Marker marker, in LogicalLine above) =>
        marker is { Number: 1, Family: { SetsLevel: false, IsDivision: false } }
        && marker.HeadingStart == marker.Start
        && Characters.IsColon(text[above.End - 1]);

    /// <summary>Whether one of the headings further out belongs to the series of a line.</summary>
    private bool HasSeries(int below, int line)
    {
        for (int i = below - 1; i > 0; i--)
        {
            if (_open[i].Line >= 0 && series.First(_open[i].Line) == series.First(line))
            {
                return true;
            }
        }

        return false;
    }
}
