using System.Collections.Generic;
using System.Linq;
using HeadingGenerator.Outlines.Series;
using HeadingGenerator.Outlines.Text;

namespace HeadingGenerator.Outlines.Points;

/// <summary>Points without a marker among the lines below a heading.</summary>
/// <param name="Starts">The lines that start a point; the lines before the first are prose.</param>
/// <param name="End">The line after the body of the last point; from there on the lines close the heading.</param>
/// <param name="Uppers">Those of them that stand above the ones after them: 存在的问题 above 供给不足.</param>
/// <param name="Row">The evidence that weighs most.</param>
internal sealed record UnmarkedPoints(List<int> Starts, int End, HashSet<int> Uppers, string Row)
{
    /// <summary>Whether each is a short name before a colon: 综合科：负责文电工作。</summary>
    public bool AreLabels { get; init; }
}

/// <summary>
/// Finds points that carry no marker among the lines below a heading. Every way in which they may stand there is a run
/// that is weighed; the weightiest counts, if it reaches the threshold.
/// </summary>
internal sealed class PointFinder(string text, EvidenceRow[] evidence)
{
    /// <summary>The points among the lines, or null if the lines are prose.</summary>
    public UnmarkedPoints? Find(IReadOnlyList<LogicalLine> below, in PointContext context)
    {
        // Tables, boxes and code belong to the text around them.
        var places = new List<int>(below.Count);
        for (int i = 0; i < below.Count; i++)
        {
            if (below[i].Kind != LineKind.Opaque)
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
            lines[i] = below[places[i]];
            looks[i] = PointLine.Look(text, lines[i]);
        }

        UnmarkedPoints? best = null;
        int weight = EvidenceTable.Threshold - 1;
        foreach ((List<int> starts, RunLayout layout) in Runs(lines, looks))
        {
            var run = new PointRun(text, lines, starts, layout, context);
            if (layout == RunLayout.Sentences)
            {
                run.HasPlainTitles = HasPlainTitles(lines, starts);
            }

            EvidenceRow[] found = [.. evidence.Where(row => row.Holds(run))];
            int sum = found.Sum(static row => row.Weight);
            if (sum > weight)
            {
                weight = sum;
                string decisive = found.OrderByDescending(static row => row.Weight).First().Id;
                int end = FindEnd(lines, starts, layout);
                best = new UnmarkedPoints(
                    starts.ConvertAll(i => places[i]),
                    end == lines.Length ? below.Count : places[end],
                    layout == RunLayout.Titles && HaveText(lines, looks, starts) ? FindUppers(starts, places) : [],
                    decisive)
                {
                    AreLabels = AreLabels(lines, starts),
                };
            }
        }

        return best;
    }

    private bool AreLabels(LogicalLine[] lines, List<int> starts)
    {
        var labels = new LabelSeries(text);
        return starts.TrueForAll(start => labels.Add(lines[start].Start, lines[start].End)) && labels.AreLabels;
    }

    /// <summary>Every way to read the lines as points.</summary>
    private IEnumerable<(List<int> Starts, RunLayout Layout)> Runs(LogicalLine[] lines, LineLook[] looks)
    {
        List<int> bold = Where(looks, static look => look == LineLook.Bold);
        if (bold.Count > 1)
        {
            yield return (bold, RunLayout.Bold);
        }

        List<int> titles = Where(looks, static look => look == LineLook.Title);
        if (titles.Count > 1 && titles[titles.Count - 1] + 1 < lines.Length && HaveText(lines, looks, titles))
        {
            yield return (titles, RunLayout.Titles);
        }

        if (titles.Count > 2
            && titles[0] == 0
            && !HaveText(lines, looks, titles)
            && new PointRun(text, lines, titles, RunLayout.Titles, default).AreParallel(1))
        {
            yield return (titles, RunLayout.Titles);
        }

        List<int> runIn = Where(looks, static look => look == LineLook.RunIn);
        if (runIn.Count > 1)
        {
            List<int> kept = WithoutStragglers(lines, runIn);
            yield return (kept, RunLayout.RunIn);
            if (ParallelCore(lines, kept) is { } core)
            {
                yield return (core, RunLayout.RunIn);
            }
        }

        List<int> sentences = [];
        for (int i = 0; i + 1 < looks.Length; i++)
        {
            if (looks[i] == LineLook.Sentence && looks[i + 1] is LineLook.Prose or LineLook.RunIn)
            {
                sentences.Add(i);
            }
        }

        if (sentences.Count > 1 && Covers(looks, sentences))
        {
            yield return (sentences, RunLayout.Sentences);
        }

        int first = System.Array.FindIndex(looks, static look => look == LineLook.Sentence);
        if (first >= 0 && looks.Length - first is >= 4 and var rest && rest % 2 == 0)
        {
            List<int> alternate = [.. Enumerable.Range(0, rest / 2).Select(i => first + (2 * i))];
            if (alternate.All(i => looks[i] == LineLook.Sentence) && HasPlainTitles(lines, alternate))
            {
                yield return (alternate, RunLayout.Sentences);
            }
        }

        if (looks.All(static look => look is LineLook.Title or LineLook.Sentence))
        {
            yield return ([.. Enumerable.Range(0, looks.Length)], RunLayout.Bare);
        }
    }

    private static List<int> Where(LineLook[] looks, System.Func<LineLook, bool> test) =>
        [.. Enumerable.Range(0, looks.Length).Where(i => test(looks[i]))];

    /// <summary>Whether text stands below every title, or a title that has text: 存在的问题 above 供给不足.</summary>
    private static bool HaveText(LogicalLine[] lines, LineLook[] looks, List<int> titles)
    {
        int adjacent = 0;
        for (int i = 0; i < titles.Count; i++)
        {
            bool hasText = titles[i] + 1 < lines.Length && looks[titles[i] + 1] != LineLook.Title;
            adjacent = hasText ? 0 : adjacent + 1;
            if (adjacent > 1)
            {
                return false;
            }
        }

        return adjacent == 0;
    }

    /// <summary>
    /// The run without a first and a last paragraph that are built otherwise than all the others, which are parallel.
    /// </summary>
    private List<int>? ParallelCore(LogicalLine[] lines, List<int> starts)
    {
        const int fewest = 3;
        if (starts.Count <= fewest)
        {
            return null;
        }

        HeadingShape[] shapes = [
            .. starts.Select(start => PointLine.TitleOf(text, lines[start])).Select(
                title => HeadingShape.Of(text, title.Start, title.End))
        ];
        int first = shapes[0].IsParallelTo(shapes[1], 1) ? 0 : 1;
        int last = shapes[starts.Count - 1].IsParallelTo(shapes[starts.Count - 2], 1)
            ? starts.Count - 1
            : starts.Count - 2;
        bool isCore = last - first + 1 is var count && count >= fewest && count < starts.Count
            && Enumerable.Range(first, count).All(i => shapes[i].IsParallelTo(shapes[first], 1));
        return isCore ? starts.GetRange(first, count) : null;
    }

    /// <summary>A first run-in line far above the others is prose.</summary>
    private List<int> WithoutStragglers(LogicalLine[] lines, List<int> starts)
    {
        const int mostBetween = 2;
        var kept = new List<int>(starts);
        while (kept.Count > 2 && kept[1] - kept[0] > mostBetween + 1)
        {
            kept.RemoveAt(0);
        }

        for (int i = 1; i < kept.Count; i++)
        {
            if (kept[i] - kept[i - 1] > mostBetween + 1 && i > 1)
            {
                kept.RemoveRange(i, kept.Count - i);
            }
        }

        // The last one stands apart, and begins with other words than all the others do.
        int last = kept.Count - 1;
        if (last > 2 && kept[last] - kept[last - 1] > 1 && !BeginAlike(lines[kept[last]], lines[kept[0]])
            && kept.Take(last).All(start => BeginAlike(lines[start], lines[kept[0]])))
        {
            kept.RemoveAt(last);
        }

        return kept;
    }

    private bool BeginAlike(in LogicalLine line, in LogicalLine other) =>
        line.Length > 1 && other.Length > 1 && string.CompareOrdinal(text, line.Start, text, other.Start, 2) == 0;

    /// <summary>Whether most lines from the first on belong to the sentences and their bodies.</summary>
    private static bool Covers(LineLook[] looks, List<int> sentences)
    {
        int covered = sentences.Count * 2;
        int all = looks.Length - sentences[0];
        return covered * 5 >= all * 4 || (covered * 2 >= all && sentences.Count > 2);
    }

    /// <summary>Whether every heading is one clause and every body has several.</summary>
    private bool HasPlainTitles(LogicalLine[] lines, List<int> starts)
    {
        foreach (int start in starts)
        {
            LogicalLine body = lines[start + 1];
            TextRange title = PointLine.TitleOf(text, lines[start]);
            if (HeadingShape.Of(text, title.Start, title.End).ClauseCount != 1
                || HeadingShape.Of(text, body.Start, body.End).ClauseCount < 2)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Where the body of the last point ends: it is as long as that of the others at most.</summary>
    private int FindEnd(LogicalLine[] lines, List<int> starts, RunLayout layout)
    {
        LogicalLine first = lines[starts[0]];
        bool bodyRunsOn = layout == RunLayout.RunIn
            || (layout == RunLayout.Bold && !Emphasis.Covers(text, first.Start, first.End));
        int longest = bodyRunsOn ? 0 : 1;
        for (int i = 0; i + 1 < starts.Count; i++)
        {
            longest = System.Math.Max(longest, starts[i + 1] - starts[i] - 1);
        }

        int last = starts[starts.Count - 1];
        return layout is RunLayout.Bare ? lines.Length : System.Math.Min(lines.Length, last + 1 + longest);
    }

    /// <summary>A title that has another right below stands above those that follow.</summary>
    private static HashSet<int> FindUppers(List<int> starts, List<int> places)
    {
        var uppers = new HashSet<int>();
        for (int i = 0; i + 1 < starts.Count; i++)
        {
            if (starts[i + 1] == starts[i] + 1)
            {
                uppers.Add(places[starts[i]]);
            }
        }

        return uppers;
    }
}
