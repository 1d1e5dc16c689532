using System.Collections.Generic;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>
/// HG0106: a marker ends with another mark than it should: （一）、 · 一， · 第一、 (GB/T 15834-2011 annex B.2). One finding for
/// a series.
/// </summary>
internal sealed class MarkerMarkRule : OutlineRule
{
    public override void Check(Outline outline, List<Finding> findings)
    {
        foreach (List<OutlineHeading> series in outline.Survey.Series)
        {
            OutlineHeading? first = null;
            List<TextEdit> edits = [];
            foreach (OutlineHeading heading in series)
            {
                if (WantedMark(heading) is { } wanted)
                {
                    first ??= heading;
                    edits.Add(new TextEdit(LastOf(heading), wanted));
                }
            }

            if (first is not null)
            {
                string marker = first.Marker;
                string right = marker.Substring(0, marker.Length - 1) + edits[0].NewText;
                findings.Add(new Finding(FindingRules.MarkerMark, first.MarkerRange, marker, right) { Repair = edits });
            }
        }
    }

    /// <summary>
    /// The mark that a marker ends with when it is right; what stands before the mark if it should have none.
    /// </summary>
    public static char RightMark(OutlineHeading heading) => WantedMark(heading) switch
    {
        null => heading.RawMarker.Separator,
        "" => heading.Source[heading.MarkerRange.End - 2],
        var wanted => wanted[0],
    };

    private static TextRange LastOf(OutlineHeading heading) =>
        new(heading.MarkerRange.End - 1, heading.MarkerRange.End);

    /// <summary>What should stand in the place of its last mark; null if that may stand there.</summary>
    private static string? WantedMark(OutlineHeading heading)
    {
        TextRange marker = heading.MarkerRange;
        if (marker.Length < 2 || heading.Source[marker.End - 1] is not ('、' or '，' or ',' or '.' or '．'))
        {
            return null;
        }

        char last = heading.Source[marker.End - 1];
        return heading.Family.Id switch
        {
            "（一）" or "（1）" => Characters.IsCloser(heading.Source[marker.End - 2]) ? string.Empty : null,
            "一、" => last is '，' or ',' ? "、" : null,
            "第一，" => last == '、' ? "，" : null,
            _ => null,
        };
    }
}
