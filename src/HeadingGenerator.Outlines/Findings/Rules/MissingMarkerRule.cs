using System.Collections.Generic;
using HeadingGenerator.Outlines.Markers;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>HG0102: a point without a marker among siblings that have one.</summary>
internal sealed class MissingMarkerRule : OutlineRule
{
    public override void Check(Outline outline, List<Finding> findings)
    {
        foreach (OutlineHeading parent in outline.Descendants())
        {
            OutlineHeading? marked = null;
            foreach (OutlineHeading point in parent.Points)
            {
                if (Series.IsMarked(point))
                {
                    marked = point;
                }
                else if (marked is not null)
                {
                    findings.Add(Report(point, marked));
                }
            }
        }
    }

    private static Finding Report(OutlineHeading point, OutlineHeading model)
    {
        int number = model.Number + point.Position - model.Position;
        string? marker = model.Family.IsNumbered ? MarkerText.Renumber(model.Marker, number) : model.Marker;
        return new Finding(FindingRules.MissingMarker, point.TitleRange, marker ?? model.Marker)
        {
            Repair = marker is null ? [] : [new TextEdit(new TextRange(point.TitleRange.Start, point.TitleRange.Start), marker)],
        };
    }
}
