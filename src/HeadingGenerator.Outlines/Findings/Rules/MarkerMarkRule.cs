using System.Collections.Generic;
using HeadingGenerator.Outlines.Text;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>HG0106: a marker ends with another mark than it should: （一）、 · 一， · 第一、 (GB/T 15834-2011 annex B.2). One finding for a series.</summary>
internal sealed class MarkerMarkRule : OutlineRule
{
    public override void Check(Outline outline, List<Finding> findings)
    {
        foreach (List<OutlineHeading> series in outline.Survey.Series)
        {
            string written = string.Empty;
            string right = string.Empty;
            TextRange first = default;
            List<TextEdit> edits = [];
            foreach (OutlineHeading heading in series)
            {
                if (heading.MarkerRange.Length < 2 || !IsMark(heading.Source[heading.MarkerRange.End - 1]))
                {
                    continue;
                }

                string marker = heading.Marker;
                if (WantedMark(heading.Family.Id, marker) is not { } wanted || wanted == marker.Substring(marker.Length - 1))
                {
                    continue;
                }

                TextRange range = heading.MarkerRange;
                edits.Add(new TextEdit(new TextRange(range.End - 1, range.End), wanted));
                if (edits.Count == 1)
                {
                    (written, right, first) = (marker, marker.Substring(0, marker.Length - 1) + wanted, range);
                }
            }

            if (edits.Count > 0)
            {
                findings.Add(new Finding(FindingRules.MarkerMark, first, written, right) { Repair = edits });
            }
        }
    }

    private static bool IsMark(char c) => c is '、' or '，' or ',' or '.' or '．';

    /// <summary>What should stand in the place of its last mark; null if that may stand there.</summary>
    private static string? WantedMark(string family, string marker)
    {
        char last = marker[marker.Length - 1];
        return family switch
        {
            "（一）" or "（1）" => Characters.IsCloser(marker[marker.Length - 2]) ? string.Empty : null,
            "一、" => last is '，' or ',' ? "、" : null,
            "第一，" => last == '、' ? "，" : null,
            _ => null,
        };
    }
}
