using System.Collections.Generic;
using HeadingGenerator.Outlines.Markers;

namespace HeadingGenerator.Outlines.Reading;

/// <summary>The headings that are open, from the root of the outline down to the one that the next line stands below.</summary>
internal sealed class OpenHeadings
{
    /// <summary>How many lines are looked ahead for the series that a marker of another family may belong to.</summary>
    private const int LookAhead = 64;

    private readonly List<OutlineHeading> _open = [];
    private readonly LogicalLine[] _lines;
    private readonly FamilyOrder _order;

    public OpenHeadings(OutlineHeading root, LogicalLine[] lines, FamilyOrder order)
    {
        _open.Add(root);
        _lines = lines;
        _order = order;
    }

    /// <summary>How many are open, the root included.</summary>
    public int Count => _open.Count;

    /// <summary>The root of the outline.</summary>
    public OutlineHeading Root => _open[0];

    /// <summary>The innermost one.</summary>
    public OutlineHeading Top => _open[_open.Count - 1];

    /// <summary>Opens a heading.</summary>
    public void Open(OutlineHeading heading) => _open.Add(heading);

    /// <summary>Closes all but the outermost <paramref name="count"/>.</summary>
    public void CloseTo(int count)
    {
        if (count < _open.Count)
        {
            _open.RemoveRange(count, _open.Count - count);
        }
    }

    /// <summary>How many of the open headings a marker stands below.</summary>
    /// <param name="marker">The marker.</param>
    /// <param name="line">The line it starts.</param>
    /// <param name="joins">Whether it continues a series of another family.</param>
    public int FindLevel(in Marker marker, int line, out bool joins)
    {
        joins = false;
        for (int i = _open.Count - 1; i > 0; i--)
        {
            if (ReferenceEquals(_open[i].Family, marker.Family))
            {
                return i;
            }
        }

        for (int i = _open.Count - 1; i > 0 && marker.Number > 1; i--)
        {
            if (Continues(_open[i], marker, line))
            {
                joins = true;
                return i;
            }
        }

        int level = _open.Count;
        while (level > 1 && _order.IsAbove(marker.Family, _open[level - 1].Family))
        {
            level--;
        }

        return level;
    }

    /// <summary>Whether a marker of another family goes on with the series of an open heading.</summary>
    private bool Continues(OutlineHeading open, in Marker marker, int line)
    {
        if (marker.Number == DiscourseFamily.Last)
        {
            return open.Family.Kind == MarkerKind.Discourse && open.Number > 1;
        }

        if (!open.Family.IsNumbered || open.Number != marker.Number - 1)
        {
            return false;
        }

        if (open.Family.Kind == marker.Family.Kind && open.Family.Kind != MarkerKind.Other)
        {
            return true;
        }

        // 一、 （二） 三、 — the outer series goes on as if this were one of it.
        int next = _lines[line].NextMarked;
        for (int step = 0; next >= 0 && step < LookAhead; step++, next = _lines[next].NextMarked)
        {
            Marker later = _lines[next].Marker;
            if (ReferenceEquals(later.Family, open.Family))
            {
                return later.Number == marker.Number + 1;
            }

            if (ReferenceEquals(later.Family, marker.Family))
            {
                return false;
            }
        }

        return false;
    }
}
