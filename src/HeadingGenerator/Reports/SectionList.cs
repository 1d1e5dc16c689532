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

    public ReportSection Add(string title, string body)
    {
        ThrowHelper.ThrowIfNullOrWhiteSpace(title);
        ThrowHelper.ThrowIfNull(body);
        return Append(string.Empty, title, body);
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

    public void Add(IEnumerable<Heading> headings)
    {
        ThrowHelper.ThrowIfNull(headings);

        // A snapshot first: nothing is added when one of them is missing.
        Heading[] all = headings.ToArray();
        foreach (Heading heading in all)
        {
            ThrowHelper.ThrowIfNull(heading, nameof(headings));
        }

        foreach (Heading heading in all)
        {
            Add(heading);
        }
    }

    public IEnumerator<ReportSection> GetEnumerator() => _sections.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private ReportSection Append(Heading heading) => Append(heading.Marker, heading.Title, heading.Body);

    private ReportSection Append(string marker, string title, string body)
    {
        var section = new ReportSection(outline, parent, _sections.Count + 1, marker, title, body);
        _sections.Add(section);
        return section;
    }
}
