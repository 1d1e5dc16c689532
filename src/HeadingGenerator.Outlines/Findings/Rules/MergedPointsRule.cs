using HeadingGenerator.Outlines.Markers;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>HG0103: several points on one line, in a text whose points have lines of their own.</summary>
internal static class MergedPointsRule
{
    /// <summary>An indent is repeated for every point: a longer one is none.</summary>
    private const int LongestIndent = 40;

    public static IEnumerable<Finding> Find(Outline outline)
    {
        int[] balance = new int[MarkerFamilies.Count];
        foreach (OutlineHeading heading in outline.Survey.Headings)
        {
            bool startsLine = heading.StartsLine && heading.Number > 1;
            balance[heading.Family.Index] += heading.IsMerged ? -1 : startsLine ? 1 : 0;
        }

        return outline.Survey.Headings
            .Where(heading => heading.IsMerged && balance[heading.Family.Index] > 0)
            .GroupBy(static heading => heading.LineIndex)
            .Select(line => Report(outline, line.Key, [.. line]));
    }

    private static Finding Report(Outline outline, int line, List<OutlineHeading> points)
    {
        string lineBreak = LineBreak(outline, line);
        return new Finding(FindingRules.MergedPoints, points[0].MarkerRange, points[0].Marker)
        {
            Repair = points.ConvertAll(point => new TextEdit(
                new TextRange(Runs.StartOf(outline.Text, 0, point.Start, Characters.IsSpace), point.Start), lineBreak)),
        };
    }

    /// <summary>The line break after a line, or that before the last, and the indent of the line.</summary>
    private static string LineBreak(Outline outline, int index)
    {
        string text = outline.Text;
        int before = Math.Min(index, outline.Lines.Count - 2);
        int end = Characters.FindLineEnd(text, outline.Lines[before].ContentEnd, text.Length);
        Line line = outline.Lines[index];
        return text.Substring(end, outline.Lines[before + 1].Start - end)
            + text.Substring(line.Start, Math.Min(LongestIndent, line.ContentStart - line.Start));
    }
}
