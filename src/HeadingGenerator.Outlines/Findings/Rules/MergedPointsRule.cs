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
                lineBreak = LineBreak(outline, outline.Lines[reported]);
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
        while (start > 0 && Characters.IsSpace(text[start - 1]))
        {
            start--;
        }

        return new TextRange(start, end);
    }

    /// <summary>A line break as the line has it, or else the line before it, with the indent of the line.</summary>
    private static string LineBreak(Outline outline, in Line line)
    {
        string text = outline.Text;
        int end = Characters.FindLineEnd(text, line.ContentEnd, text.Length);
        if (end == text.Length)
        {
            end = line.Start >= 2
                && text[line.Start - 1] == '\n'
                && text[line.Start - 2] == '\r' ? line.Start - 2 : line.Start - 1;
        }

        string lineEnd = end < 0
            ? "\n"
            : text.Substring(end, text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1);
        return lineEnd + text.Substring(line.Start, System.Math.Min(LongestIndent, line.ContentStart - line.Start));
    }
}
