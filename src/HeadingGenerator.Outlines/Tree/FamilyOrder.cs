using HeadingGenerator.Outlines.Markers;
using HeadingGenerator.Outlines.Series;

namespace HeadingGenerator.Outlines.Tree;

/// <summary>A heading that is open, and the line that it stands on; -1 for the root.</summary>
internal readonly record struct OpenHeading(OutlineHeading Heading, int Line);

/// <summary>
/// Which of two families stands above the other: decided once, when they first meet, by whether the open series goes on
/// later; then it encloses the other. Where that says nothing the usual order does; among 编 部分 章 节 条 it always does.
/// </summary>
internal sealed class FamilyOrder(LogicalLine[] lines, SeriesIndex series)
{
    /// <summary>Pairs of families that have met, of which the first stands above the second.</summary>
    private readonly HashSet<int> _above = [];

    public bool IsAbove(in Marker marker, in OpenHeading open, int line)
    {
        MarkerFamily family = marker.Family;
        MarkerFamily other = open.Heading.Family;
        if (ReferenceEquals(family, other))
        {
            return false;
        }

        if (family.HeadsSeries
            || (family.IsDivision && other.IsDivision)
            || (family.SetsLevel && other.HeadsSeries))
        {
            // In Markdown no heading stands below a title above a list; a title without a list stands above those.
            return family.Rank < other.Rank && !other.IsUnmarked;
        }

        if (_above.Contains(PairOf(family, other)))
        {
            return true;
        }

        if (FillsFirst(marker, open, line) || series.Next(line) < series.Next(open.Line))
        {
            // - ⏎ 1.1 ⏎ - ⏎ 1.2: neither of two that cross lies inside the other.
            _above.Add(PairOf(other, family));
        }

        return family.Rank < other.Rank && !_above.Contains(PairOf(other, family));
    }

    /// <summary>1.标题怎么写 ⏎ 示例一： ⏎ … ⏎ 2. — whether the first label of all stands right below the first heading.</summary>
    private static bool FillsFirst(in Marker marker, in OpenHeading open, int line) =>
        open.Line == line - 1 && open.Heading.Number == 1 && marker is { Number: 1, Family.OwnsLinesBelow: true };

    private static int PairOf(MarkerFamily upper, MarkerFamily lower) =>
        (upper.Index * MarkerFamilies.Count) + lower.Index;

    /// <summary>
    /// ## 十七、 ⏎ **十八、…**正文 ⏎ ## 十九、 — whether a marker counts on, whatever markup stands before one of them.
    /// </summary>
    public static bool CountsOn(in Marker before, in Marker marker) =>
        marker.Number == before.Number + 1
        && ReferenceEquals(before.CountedBy, marker.CountedBy);

    /// <summary>
    /// Whether a marker of another family goes on with the series of an open heading: 1. … 6）, 首先 … 第二, 一、（二）三、.
    /// </summary>
    public bool Continues(in OpenHeading open, in Marker marker, int line)
    {
        MarkerFamily family = open.Heading.Family;
        bool isKin = family.IsKinOf(marker.Family);
        return marker.Number == 0
            ? isKin && open.Heading.Number > 1
            : family.IsNumbered
                && open.Heading.Number == marker.Number - 1
                && series.Previous(line) < 0
                && (isKin
                    || (series.Next(line) < 0
                        && series.Next(open.Line) is var next
                        && next > line
                        && lines[next].Marker.Number == marker.Number + 1));
    }
}
