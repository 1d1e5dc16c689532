using System.Collections.Generic;
using HeadingGenerator.Outlines.Markers;
using HeadingGenerator.Outlines.Series;

namespace HeadingGenerator.Outlines.Tree;

/// <summary>
/// The headings that are open, from the root of the outline down to the one that the next line stands below, and the
/// one rule of levels: which of two families stands above is decided once, when they first meet, by whether the open
/// series goes on later; then it encloses the other. Where that says nothing the usual order does; among 编 部分 章 节 条 it
/// always does.
/// </summary>
internal sealed class OpenHeadings
{
    private readonly List<Open> _open = [];
    private readonly LogicalLine[] _lines;
    private readonly SeriesIndex _series;

    /// <summary>
    /// For two families: 1 if the first stands above the second, -1 the other way round, 0 if they have not met.
    /// </summary>
    private readonly sbyte[] _above = new sbyte[MarkerFamilies.Count * MarkerFamilies.Count];

    public OpenHeadings(OutlineHeading root, LogicalLine[] lines, SeriesIndex series)
    {
        _open.Add(new Open(root, -1));
        _lines = lines;
        _series = series;
    }

    /// <summary>How many are open, the root included.</summary>
    public int Count => _open.Count;

    /// <summary>The innermost one.</summary>
    public OutlineHeading Top => _open[_open.Count - 1].Heading;

    /// <summary>The line that the innermost one starts; -1 if it starts none.</summary>
    public int TopLine => _open[_open.Count - 1].Line;

    /// <summary>Opens a heading.</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="line">The line that it starts; -1 if it starts none.</param>
    public void Add(OutlineHeading heading, int line = -1) => _open.Add(new Open(heading, line));

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
        Marker marker = _lines[line].Marker;
        if (IsFirstBelow(line))
        {
            return _open.Count;
        }

        for (int i = _open.Count - 1; i > 0; i--)
        {
            if (!ReferenceEquals(_open[i].Heading.Family, marker.Family))
            {
                continue;
            }

            if (_open[i].Line >= 0
                && marker.Number == 1
                && marker.Bold == '\0'
                && _lines[_open[i].Line].Marker.Bold != '\0'
                && _series.Previous(line) < 0)
            {
                // **4. …** ⏎ 1. — a plain list below headings in bold.
                return _open.Count;
            }

            if (_open[i].Line >= 0
                && _lines[line].Indent - _lines[_open[i].Line].Indent is var deeper
                && marker.Number == 1
                && System.Math.Abs(deeper) > 1)
            {
                // 1. ⏎ 1. ⏎    1. — lists that Markdown numbers by itself are told apart by their indent.
                if (deeper > 0)
                {
                    return i + 1;
                }

                continue;
            }

            if (IsInside(_open[i], line))
            {
                // 三、 ⏎ 例7： ⏎ 一、二、 ⏎ 四、 — a series of its own below a heading of the same family.
                return _open.Count;
            }

            if (_series.Previous(line) < 0
                || (_open[i].Line >= 0 && _series.First(line) == _series.First(_open[i].Line))
                || !HasSeries(i, line))
            {
                return i;
            }
        }

        for (int i = _open.Count - 1; i > 0 && marker.Number != 1; i--)
        {
            if (CountsOn(_open[i].Heading.RawMarker, marker))
            {
                return i;
            }

            if (Continues(_open[i], marker, line))
            {
                joins = true;
                return i;
            }
        }

        int level = _open.Count;
        while (level > 1 && IsAbove(marker, _open[level - 1], line))
        {
            level--;
        }

        return level;
    }

    /// <summary>
    /// Whether a line starts a series of its own while that of an open heading of the same family goes on later.
    /// </summary>
    private bool IsInside(Open open, int line) =>
        open.Line >= 0
            && _lines[line].Marker.Family.IsNumbered
            && _series.Previous(line) < 0
            && _series.GoesOn(open.Line, line);

    /// <summary>
    /// 例12： ⏎ 一、 — what follows an example that stands alone on its line is its first point, as is the series below a
    /// heading that is told by it, or right below the title of a later one: 第二个问题：怎样建馆 ⏎ （一）.
    /// </summary>
    private bool IsFirstBelow(int line)
    {
        int top = TopLine;
        if (top < 0)
        {
            return false;
        }

        Marker marker = _lines[top].Marker;
        MarkerFamily family = _lines[line].Marker.Family;
        if (marker.Family.HeadsSeries)
        {
            return Top.Points.Count == 0
                && !ReferenceEquals(marker.Family, family)
                && (_series.Previous(line) < 0 || !family.IsNumbered || family.HoldsText);
        }

        if (marker.Family is { IsMarkup: true, SetsLevel: false } or { IsDecoration: true }
            && family.IsNumbered
            && _series.Previous(top) < 0
            && _series.Next(top) < 0
            && Top.Points.Count == 0
            && (top == line - 1 || _lines[top].FollowsBlank)
            && _series.Previous(line) < 0)
        {
            // ■ 第一讲 ⏎ 一、 — a sign that stands once in the text is no item of a list.
            return true;
        }

        return top == line - 1
            && _series.Previous(line) < 0
            && marker.Family is { OwnsLinesBelow: true, IsDivision: false }
            && (marker.ContentStart == _lines[top].End || (Top.Content.Count == 0 && marker.Number > 1));
    }

    /// <summary>Whether one of the headings further out belongs to the series of a line.</summary>
    private bool HasSeries(int below, int line)
    {
        for (int i = below - 1; i > 0; i--)
        {
            if (_open[i].Line >= 0
                && ReferenceEquals(_open[i].Heading.Family, _lines[line].Marker.Family)
                && _series.First(_open[i].Line) == _series.First(line))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a family stands above the open heading that it meets.</summary>
    private bool IsAbove(in Marker marker, Open open, int line)
    {
        MarkerFamily family = marker.Family;
        MarkerFamily other = open.Heading.Family;
        if (ReferenceEquals(family, other))
        {
            return false;
        }

        MarkerFamily division = open.Heading.RawMarker.Division;
        if (marker.Division.IsDivision && division.IsDivision)
        {
            return marker.Division.Rank < division.Rank;
        }

        ref sbyte known = ref _above[(family.Index * MarkerFamilies.Count) + other.Index];
        if (known == 0
            && open.Line >= 0
            && _series.GoesOn(open.Line, line)
            && _series.Next(line) < _series.Next(open.Line))
        {
            // - ⏎ 1.1 ⏎ - ⏎ 1.2: neither of two that cross lies inside the other.
            known = -1;
            _above[(other.Index * MarkerFamilies.Count) + family.Index] = 1;
        }

        return known == 0 ? family.Rank < other.Rank : known > 0;
    }

    /// <summary>
    /// ## 十七、 ⏎ **十八、…**正文 ⏎ ## 十九、 — whether a marker counts on, whatever markup stands before one of them.
    /// </summary>
    private static bool CountsOn(in Marker before, in Marker marker) =>
        marker.Number > 1
            && marker.Number == before.Number + 1
            && (before.Inner is not null || marker.Inner is not null)
        && ReferenceEquals(before.Inner ?? before.Family, marker.Inner ?? marker.Family);

    /// <summary>
    /// Whether a marker of another family goes on with the series of an open heading: 1. … 6）, 首先 … 第二, 一、（二）三、.
    /// </summary>
    private bool Continues(Open open, in Marker marker, int line)
    {
        MarkerFamily family = open.Heading.Family;
        bool isKin = family.Kind == marker.Family.Kind && family.Kind != MarkerKind.Other;
        if (marker.Number == 0)
        {
            return isKin && marker.Family.IsNumbered && open.Heading.Number > 1;
        }

        if (!family.IsNumbered || open.Heading.Number != marker.Number - 1 || _series.Previous(line) >= 0)
        {
            return false;
        }

        return isKin
            || (open.Line >= 0
                && _series.Next(line) < 0
                && _series.Next(open.Line) is var next
                && next > line
                && _lines[next].Marker.Number == marker.Number + 1);
    }

    private sealed record Open(OutlineHeading Heading, int Line);
}
