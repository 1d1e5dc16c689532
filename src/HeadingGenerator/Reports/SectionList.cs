using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace HeadingGenerator;

/// <summary>The sections directly below a report or a section.</summary>
internal sealed class SectionList(ReportOutline outline, ReportSection? parent) : IReadOnlyList<ReportSection>
{
    private readonly List<ReportSection> _sections = [];

    public int Count => _sections.Count;

    public ReportSection this[int index] => _sections[index];

    public ReportSection Add(string title, string body, string marker = "")
    {
        ThrowHelper.ThrowIfNullOrWhiteSpace(title);
        ThrowHelper.ThrowIfNull(body);
        ThrowHelper.ThrowIfNull(marker);
        return Append(marker, title, body);
    }

    public ReportSection Add(Heading heading)
    {
        ThrowHelper.ThrowIfNull(heading);
        ReportSection copy = Append(heading);

        // The section of the last heading on each level: the next heading belongs to the one above it.
        var above = new List<ReportSection> { copy };
        foreach (SubPoint point in heading.Descendants())
        {
            int depth = point.Level - heading.Level;
            above.RemoveRange(depth, above.Count - depth);
            above.Add(above[depth - 1].List.Append(point));
        }

        return copy;
    }

    public ReportSection Add(ComposedHeading heading)
    {
        ThrowHelper.ThrowIfNull(heading);
        return Append(heading.Marker, heading.Title, heading.Body);
    }

    public void Add(IEnumerable<Heading> headings)
    {
        foreach (Heading heading in Snapshot(headings))
        {
            Add(heading);
        }
    }

    public void Add(IEnumerable<ComposedHeading> headings)
    {
        foreach (ComposedHeading heading in Snapshot(headings))
        {
            Add(heading);
        }
    }

    public IEnumerator<ReportSection> GetEnumerator() => _sections.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>All headings at once: nothing is added when one of them is missing.</summary>
    private static T[] Snapshot<T>(IEnumerable<T> headings)
        where T : class
    {
        ThrowHelper.ThrowIfNull(headings);
        T[] all = headings.ToArray();
        foreach (T heading in all)
        {
            ThrowHelper.ThrowIfNull(heading, nameof(headings));
        }

        return all;
    }

    private ReportSection Append(Heading heading) => Append(heading.Marker, heading.Title, heading.Body);

    private ReportSection Append(string marker, string title, string body)
    {
        var section = new ReportSection(outline, parent, _sections.Count + 1, marker, title, body);
        _sections.Add(section);
        return section;
    }
}
