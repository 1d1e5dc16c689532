using HeadingGenerator.Outlines.Series;

namespace HeadingGenerator.Outlines.Points;

/// <summary>Points without a marker among the lines below a heading.</summary>
/// <param name="Starts">The lines that start a point; the lines before the first are prose.</param>
/// <param name="End">The line after the body of the last point; from there on the lines close the heading.</param>
/// <param name="Uppers">Those of them that stand above the ones after them: 存在的问题 above 供给不足.</param>
/// <param name="Row">The evidence that weighs most.</param>
/// <param name="AreLabels">Whether each is a short name before a colon: 综合科：负责文电工作。</param>
internal sealed record UnmarkedPoints(List<int> Starts, int End, HashSet<int> Uppers, string Row, bool AreLabels);

/// <summary>
/// Finds points that carry no marker among the lines below a heading. Every way in which they may stand there is a run
/// that is weighed; the weightiest counts, if it reaches the threshold.
/// </summary>
internal sealed class PointFinder(string text, EvidenceRow[] evidence)
{
    /// <summary>The points among the lines below a heading, or null if these are prose.</summary>
    public UnmarkedPoints? Find(LogicalLine[] all, List<int> below, OutlineHeading heading)
    {
        // Tables, boxes and code belong to the text around them.
        int[] places = [.. Enumerable.Range(0, below.Count).Where(i => all[below[i]].Kind != LineKind.Opaque)];
        if (places.Length < 2)
        {
            return null;
        }

        var runs = new PointRuns(text, Array.ConvertAll(places, i => all[below[i]]), heading);
        return (Weightiest(runs.All()) ?? Weightiest(runs.WithoutLead())) is not var (run, row)
            ? null
            : new UnmarkedPoints(
                run.Starts.ConvertAll(i => places[i]),
                run.End == places.Length ? below.Count : places[run.End],
                [.. runs.Uppers(run).Select(i => places[i])],
                row,
                run.AreLabels);
    }

    /// <summary>The weightiest of some runs, and what weighs most in it; null if none reaches the threshold.</summary>
    private (PointRun Run, string Row)? Weightiest(IEnumerable<PointRun> runs)
    {
        (PointRun Run, string Row)? best = null;
        int weight = EvidenceTable.Threshold - 1;
        foreach (PointRun run in runs)
        {
            EvidenceRow? decisive = null;
            int sum = 0;
            foreach (EvidenceRow row in evidence)
            {
                if ((row.On & run.Layout) != 0 && (row.Holds is null || row.Holds(run)))
                {
                    sum += row.Weight;
                    decisive = row.Weight > (decisive?.Weight ?? int.MinValue) ? row : decisive;
                }
            }

            if (sum > weight)
            {
                weight = sum;
                best = (run, decisive!.Id);
            }
        }

        return best;
    }
}
