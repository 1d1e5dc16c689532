using System.Collections.Generic;
using HeadingGenerator.Outlines.Markers;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>Siblings that are counted together: of one family, or of families that stand in for it, from one 1 to the next.</summary>
internal static class Series
{
    /// <summary>Cuts the points of a heading into series. Points without a marker belong to the series they stand in.</summary>
    public static IEnumerable<List<OutlineHeading>> Of(IReadOnlyList<OutlineHeading> siblings)
    {
        var series = new List<OutlineHeading>();
        OutlineHeading? last = null;
        for (int i = 0; i < siblings.Count; i++)
        {
            OutlineHeading heading = siblings[i];
            bool marked = IsMarked(heading);
            if (marked && last is not null && !heading.JoinsOtherFamily && (IsOther(heading, series[0]) || StartsAgain(siblings, i, last)))
            {
                yield return series;
                series = [];
                last = null;
            }

            series.Add(heading);
            last = marked ? heading : last;
        }

        if (series.Count > 0)
        {
            yield return series;
        }
    }

    /// <summary>Whether a heading carries a marker.</summary>
    public static bool IsMarked(OutlineHeading heading) => !ReferenceEquals(heading.Family, MarkerFamilies.Plain);

    private static bool IsOther(OutlineHeading heading, OutlineHeading first) =>
        !ReferenceEquals(heading.Family, first.Family) && IsMarked(first) && !(heading.Family.Kind != MarkerKind.Other && heading.Family.Kind == first.Family.Kind);

    /// <summary>一是 二是 一是 二是: the second 一是 starts anew; 一是 二是 一是 repeats a number.</summary>
    private static bool StartsAgain(IReadOnlyList<OutlineHeading> siblings, int index, OutlineHeading last) =>
        siblings[index].Number == 1 && last.Number > 1 && index + 1 < siblings.Count && siblings[index + 1].Number == 2;
}
