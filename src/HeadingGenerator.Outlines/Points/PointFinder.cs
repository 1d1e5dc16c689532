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
    public UnmarkedPoints? Find(LogicalLine[] all, List<int> below, in PointContext context)
    {
        // Tables, boxes and code belong to the text around them.
        var places = new List<int>(below.Count);
        for (int i = 0; i < below.Count; i++)
        {
            if (all[below[i]].Kind != LineKind.Opaque)
            {
                places.Add(i);
            }
        }

        if (places.Count < 2)
        {
            return null;
        }

        var lines = new LogicalLine[places.Count];
        var looks = new LineLook[places.Count];
        for (int i = 0; i < lines.Length; i++)
        {
            lines[i] = all[below[places[i]]];
            looks[i] = PointLine.Look(text, lines[i]);
        }

        var runs = new PointRuns(text, lines, looks);
        return Best(runs, runs.All(), lines, places, below.Count, context)
            ?? Best(
                runs, runs.Titles.WithoutLead().Select(static titles => (titles, RunLayout.Titles)), lines, places,
                below.Count, context);
    }

    /// <summary>The weightiest of some runs; null if none reaches the threshold.</summary>
    private UnmarkedPoints? Best(
        PointRuns runs, IEnumerable<(List<int> Starts, RunLayout Layout)> all, LogicalLine[] lines, List<int> places,
        int count, in PointContext context)
    {
        UnmarkedPoints? best = null;
        int weight = EvidenceTable.Threshold - 1;
        foreach ((List<int> starts, RunLayout layout) in all)
        {
            var run = new PointRun(text, lines, starts, layout, context);
            EvidenceRow? decisive = null;
            int sum = 0;
            foreach (EvidenceRow row in evidence)
            {
                if (row.Holds(run))
                {
                    sum += row.Weight;
                    decisive = row.Weight > (decisive?.Weight ?? int.MinValue) ? row : decisive;
                }
            }

            if (sum > weight)
            {
                weight = sum;
                int end = FindEnd(lines, starts, layout);
                best = new UnmarkedPoints(
                    starts.ConvertAll(i => places[i]),
                    end == lines.Length ? count : places[end],
                    FindUppers(lines, starts, places, layout == RunLayout.Titles && runs.Titles.HaveText(starts)),
                    decisive!.Id,
                    run.AreLabels);
            }
        }

        return best;
    }

    /// <summary>Where the body of the last point ends: it is as long as that of the others at most.</summary>
    private static int FindEnd(LogicalLine[] lines, List<int> starts, RunLayout layout)
    {
        int longest = layout == RunLayout.RunIn ? 0 : 1;
        for (int i = 0; i + 1 < starts.Count; i++)
        {
            longest = Math.Max(longest, starts[i + 1] - starts[i] - 1);
        }

        int last = starts[starts.Count - 1];
        return Math.Min(lines.Length, last + 1 + longest);
    }

    /// <summary>
    /// A title that has another right below stands above those that follow, and so does a label alone among labels with
    /// their text.
    /// </summary>
    private HashSet<int> FindUppers(LogicalLine[] lines, List<int> starts, List<int> places, bool haveText) =>
        [
            .. starts.Where((start, i) => i + 1 < starts.Count
                && starts[i + 1] == start + 1
                && (haveText || Characters.IsColon(text[lines[start].End - 1])))
                .Select(i => places[i])
        ];
}
