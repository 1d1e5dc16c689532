using System.Collections.Generic;
using HeadingGenerator.Outlines.Markers;
using HeadingGenerator.Outlines.Text;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>HG0103: several points on one line, in a text whose points have lines of their own.</summary>
internal sealed class MergedPointsRule : OutlineRule
{
    /// <summary>An indent is repeated for every point: a longer one is none.</summary>
    private const int LongestIndent = 40;

    public override void Check(Outline outline, List<Finding> findings)
    {
        int[] balance = new int[MarkerFamilies.Count];
        foreach (OutlineHeading heading in outline.Survey.Headings)
        {
            if (heading.IsMerged)
            {
                balance[heading.Family.Index]--;
            }
            else if (heading.StartsLine && heading.Number > 1)
            {
                balance[heading.Family.Index]++;
            }
        }

        int reported = -1;
        string lineBreak = string.Empty;
        List<TextEdit> edits = [];
        foreach (OutlineHeading heading in outline.Survey.Headings)
        {
            if (!heading.IsMerged || balance[heading.Family.Index] <= 0)
            {
                continue;
            }

            if (reported != heading.LineIndex)
            {
                reported = heading.LineIndex;
                lineBreak = LineBreak(outline, reported);
                edits = [];
                findings.Add(new Finding(
                    FindingRules.MergedPoints, heading.MarkerRange, heading.Marker)
                { Repair = edits });
            }

            edits.Add(new TextEdit(SpaceBefore(outline.Text, heading.HeadingRange.Start), lineBreak));
        }
    }

    /// <summary>The white space before a position, which a line break replaces.</summary>
    private static TextRange SpaceBefore(string text, int end)
    {
        int start = end;
        while (Characters.IsSpace(text[start - 1]))
        {
            start--;
        }

        return new TextRange(start, end);
    }

    /// <summary>The line break after a line, or that before the last, and the indent of the line.</summary>
    private static string LineBreak(Outline outline, int index)
    {
        string text = outline.Text;
        int before = System.Math.Min(index, outline.Lines.Count - 2);
        int end = Characters.FindLineEnd(text, outline.Lines[before].ContentEnd, text.Length);
        Line line = outline.Lines[index];
        return text.Substring(end, outline.Lines[before + 1].Start - end)
            + text.Substring(line.Start, System.Math.Min(LongestIndent, line.ContentStart - line.Start));
    }
}
