using HeadingGenerator.Samples.ReportStudio.Models;

namespace HeadingGenerator.Samples.ReportStudio.Texts;

/// <summary>The headings of a report that was made of a text.</summary>
internal static class ReportSections
{
    private static readonly (Numbering, NumberingScheme)[] _schemes =
    [
        (Numbering.RunIn, NumberingScheme.RunIn), (Numbering.Official, NumberingScheme.Official),
        (Numbering.None, NumberingScheme.None),
    ];

    /// <summary>All headings, in the order of the text.</summary>
    public static IEnumerable<ReportSection> Of(ReportOutline report) => Of(report.Content).Concat(Of(report.Annex));

    /// <summary>
    /// The numbering that shows the numbers that are written: a scheme if one does, for that renews them.
    /// </summary>
    public static Numbering NumberingOf(ReportOutline report)
    {
        // The numbers of an annex start anew.
        ReportSection[] sections = report.Annex.Count > 0 ? [] : [.. Of(report)];
        foreach ((Numbering numbering, NumberingScheme scheme) in _schemes)
        {
            report.Numbering = scheme;
            if (sections.Length > 0 && sections.All(section => section.Marker == section.WrittenMarker))
            {
                return numbering;
            }
        }

        report.Numbering = NumberingScheme.AsWritten;
        return Numbering.AsWritten;
    }

    private static IEnumerable<ReportSection> Of(ReportContent content)
    {
        // A stack of its own: a text may be nested deeper than the stack of the thread.
        var open = new Stack<ReportSection>(content.OfType<ReportSection>().Reverse());
        while (open.Count > 0)
        {
            ReportSection section = open.Pop();
            yield return section;
            foreach (ReportSection below in section.Content.OfType<ReportSection>().Reverse())
            {
                open.Push(below);
            }
        }
    }
}
