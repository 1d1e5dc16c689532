using System.Collections.Generic;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>HG0104: one series with markers of several families (首先 … 第二) or several marks (1， 2、 3．).</summary>
internal sealed class MixedMarkersRule : OutlineRule
{
    public override void Check(Outline outline, List<Finding> findings)
    {
        foreach (List<OutlineHeading> series in Series.In(outline))
        {
            OutlineHeading? first = series.Find(Series.IsMarked);
            OutlineHeading? other = first is null ? null : series.Find(heading => Series.IsMarked(heading) && Differs(heading, first));
            if (other is not null)
            {
                findings.Add(new Finding(FindingRules.MixedMarkers, other.MarkerRange, other.Marker, first!.Marker));
            }
        }
    }

    private static bool Differs(OutlineHeading heading, OutlineHeading first) =>
        !ReferenceEquals(heading.Family, first.Family)
        || Narrow(heading.RawMarker.Separator) != Narrow(first.RawMarker.Separator);

    /// <summary>The width of a mark is no difference here.</summary>
    private static char Narrow(char mark) => mark switch
    {
        '．' => '.',
        '，' => ',',
        '：' => ':',
        '）' => ')',
        _ => mark,
    };
}
