using System.Collections.Generic;
using HeadingGenerator.Outlines.Markers;
using HeadingGenerator.Outlines.Text;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>HG0103: several points on one line, in a text whose points have lines of their own.</summary>
internal sealed class MergedPointsRule : OutlineRule
{
    public override void Check(Outline outline, List<Finding> findings)
    {
        int[] balance = new int[MarkerFamilies.Count];
        foreach (OutlineHeading heading in outline.Descendants())
        {
            if (heading.IsMerged)
            {
                balance[heading.Family.Id]--;
            }
            else if (heading.StartsLine && heading.Number > 1)
            {
                balance[heading.Family.Id]++;
            }
        }

        OutlineHeading? reported = null;
        List<TextEdit> edits = [];
        foreach (OutlineHeading heading in outline.Descendants())
        {
            if (!heading.IsMerged || balance[heading.Family.Id] <= 0)
            {
                continue;
            }

            if (reported is null || reported.LineIndex != heading.LineIndex)
            {
                edits = [];
                findings.Add(new Finding(FindingRules.MergedPoints, heading.MarkerRange, heading.Marker) { Repair = edits });
                reported = heading;
            }

            edits.Add(SplitBefore(outline, heading));
        }
    }

    /// <summary>A line break as the text has it, with the indent of the line.</summary>
    private static TextEdit SplitBefore(Outline outline, OutlineHeading heading)
    {
        int start = heading.MarkerRange.Start;
        int end = start;
        while (start > 0 && Characters.IsSpace(outline.Text[start - 1]))
        {
            start--;
        }

        Line line = outline.Lines[heading.LineIndex];
        string indent = outline.Text.Substring(line.Start, line.ContentStart - line.Start);
        return new TextEdit(new TextRange(start, end), LineEnd(outline.Text) + indent);
    }

    private static string LineEnd(string text)
    {
        int end = text.IndexOfAny(['\n', '\r']);
        return end < 0 || text[end] == '\n' ? "\n" : end + 1 < text.Length && text[end + 1] == '\n' ? "\r\n" : "\r";
    }
}
