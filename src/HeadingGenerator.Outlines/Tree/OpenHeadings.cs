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

    /// <summary>The line that it stands on.</summary>
    public int TopLine => _open[_open.Count - 1].Line;

    /// <summary>（三）例文 — whether the innermost one holds a text that has headings of its own.</summary>
    public bool IsSample => Words.EndsWithAny(text, Top.TitleRange.Start, Top.TitleRange.End, Lexicon.Samples);

    /// <summary>The open one at a level.</summary>
    public OutlineHeading At(int level) => _open[level].Heading;

    public void Add(OutlineHeading heading, int line) => _open.Add(new OpenHeading(heading, line));

    /// <summary>Closes all but the outermost <paramref name="count"/>.</summary>
    public void CloseTo(int count)
    {
        if (count < _open.Count)
        {
            _open.RemoveRange(count, _open.Count - count);
        }
    }

    /// <summary>
    /// How many of the open headings a line stands below, and whether it goes on with a series of another family.
    /// </summary>
    public int FindLevel(int line, out bool joins)
    {
        joins = false;
        Marker marker = lines[line].Marker;
        if (FindSibling(line) is var sibling and > 0)
        {
            return sibling;
        }

        if (IsFirstBelow(line))
        {
            return _open.Count;
        }

        for (int i = _open.Count - 1; i > 0; i--)
        {
            OpenHeading open = _open[i];
            if (!ReferenceEquals(open.Heading.Family, marker.Family))
            {
                continue;
            }

            // 1. ⏎ 1. ⏎    1. — lists that Markdown numbers by itself are told apart by their indent.
            int deeper = marker.Number == 1 ? lines[line].Indent - lines[open.Line].Indent : 0;
            if (deeper < -1)
            {
                continue;
            }

            if (deeper > 1)
            {
                return FindIndented(i + 1, lines[line].Indent);
            }

            if (open.Heading.RawMarker.Inner is { } outer && marker.Inner is { } inner && outer.Rank < inner.Rank)
            {
                // # 一、 ⏎ # 1. — of headings with as many # the numbers say which stands above.
                return i + 1;
            }

            return IsInside(open, line) ? _open.Count : i;
        }

        for (int i = _open.Count - 1; i > 0 && marker.Number != 1; i--)
        {
            bool countsOn = FamilyOrder.CountsOn(_open[i].Heading.RawMarker, marker);
            joins = !countsOn && _order.Continues(_open[i], marker, line);
            if (countsOn || joins)
            {
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

    /// <summary>The innermost heading of the series of a line; the root if none is open.</summary>
    private int FindSibling(int line)
    {
        int i = _open.Count - 1;
        while (i > 0 && series.First(_open[i].Line) != series.First(line))
        {
            i--;
        }

        return i;
    }

    /// <summary>The first heading, from one on, that is indented by so much; how many are open if none is.</summary>
    private int FindIndented(int from, int indent)
    {
        int found = _open.FindIndex(from, open => lines[open.Line].Indent >= indent);
        return found < 0 ? _open.Count : found;
    }

    /// <summary>
    /// 三、 ⏎ 例7： ⏎ 一、二、 ⏎ 四、 and ● ⏎ ○ ⏎ ● ⏎ ○ — whether a line starts a series of its own below a heading of the same
    /// family that goes on later, or as below the one before; or a plain list below one in bold: **4. …** ⏎ 1.
    /// </summary>
    private bool IsInside(in OpenHeading open, int line) =>
        series.Previous(line) < 0
        && lines[line].Marker is var marker
        && ((!marker.Family.IsDivision && series.GoesOn(open.Line, line))
            || (!marker.IsLike(open.Heading.RawMarker)
                && open.Heading.Before is { Points: { Count: > 0 } points }
                && ReferenceEquals(points[0].Family, marker.Family)
                && marker.IsLike(points[0].RawMarker))
            || (marker is { Number: 1, Bold: '\0' } && open.Heading.RawMarker.Bold != '\0'));

    /// <summary>
    /// 例12： ⏎ 一、 — what follows an example that stands alone on its line is its first point, as is the series below a
    /// heading that is told by it, or right below the title of a later one (第二个问题：怎样建馆 ⏎ （一）) or one with a colon
    /// (二、未签合同的情形： ⏎ 一、). What starts below a sample (（三）例文) is its own wherever it stands.
    /// </summary>
    private bool IsFirstBelow(int line)
    {
        if (_open.Count == 1)
        {
            return false;
        }

        int top = TopLine;
        Marker marker = Top.RawMarker;
        MarkerFamily family = lines[line].Marker.Family;
        if (marker.Family.HeadsSeries)
        {
            return Top.Points.Count == 0
                && !ReferenceEquals(marker.Family, family)
                && !family.SetsLevel;
        }

        if (marker.Family.IsBullet
            && family.IsNumbered
            && series.Previous(line) < 0
            && series.Previous(top) < 0
            && series.Next(top) < 0
            && Top.Points.Count == 0
            && Words.FindColon(text, lines[top].Start, lines[top].End) < 0)
        {
            // ■ 第一讲 ⏎ 一、 — a sign that stands once in the text is no item of a list.
            return true;
        }

        if (lines[line].Marker is { Number: 1, Family.SetsLevel: false } && IsSample)
        {
            return true;
        }

        return top == line - 1
            && (marker.Family is { OwnsLinesBelow: true, IsDivision: false }
                ? marker.ContentStart == lines[top].End || (Top.ContentCount == 0 && marker.Number > 1)
                : (lines[line].Marker is { Number: 1, Family: { SetsLevel: false, IsDivision: false } } first
                        && first.HeadingStart == first.Start
                        && Characters.IsColon(text[lines[top].End - 1]))
                    || FillsEmpty(lines[line].Marker, lines[top]));
    }

    /// <summary>
    /// 1 目的 ⏎ … ⏎ 2 常见问题 ⏎ 问题1： — whether a label starts below a short heading that has no text, as the one before has.
    /// </summary>
    private bool FillsEmpty(in Marker marker, LogicalLine above) =>
        above.Length <= LongestOverLabels
        && marker is { Number: 1, Family: { OwnsLinesBelow: true, IsDivision: false } }
        && Top.ContentCount == 0
        && Top.Before is { ContentCount: > 0 };
}
