using HeadingGenerator.Outlines.Points;
using HeadingGenerator.Outlines.Series;

namespace HeadingGenerator.Outlines.Tree;

/// <summary>Points that have lost their marker among siblings that have theirs.</summary>
internal sealed class UnmarkedSiblings(string text, LogicalLine[] lines, SeriesIndex series, OpenHeadings open)
{
    public const string MissingNumber = "missing-number";
    public const string ParallelToSiblings = "parallel-to-siblings";

    private const int ComparedSiblings = 8;

    /// <summary>By how many characters a clause may differ where a number is missing.</summary>
    private const int MissingTolerance = 3;

    /// <summary>
    /// Finds points without a marker that stand among marked ones: parallel to all of them, or where a number is
    /// missing; null if there are none.
    /// </summary>
    /// <param name="gathered">The lines without a marker.</param>
    /// <param name="next">The line with a marker that follows; -1 if there is none.</param>
    /// <param name="level">How many of the open headings it stands below.</param>
    /// <param name="basis">How many of the open headings the points stand below.</param>
    public UnmarkedPoints? Find(List<int> gathered, int next, int level, out int basis)
    {
        basis = level;
        if (level == open.Count)
        {
            return next < 0 ? null : FindFirst(gathered, next);
        }

        int missing = next >= 0 && lines[next].Marker.Family.IsNumbered
            ? lines[next].Marker.Number - open.At(level).Number - 1
            : 0;
        bool numberMissing = missing > 0 && missing <= gathered.Count;
        basis = numberMissing ? level : open.Count - 1;
        OutlineHeading last = open.At(basis);
        if (last.Owner is not { } parent || (!numberMissing && (last.Points.Count > 0 || parent.Points.Count < 2)))
        {
            return null;
        }

        if (!numberMissing && last.ContentCount == 0)
        {
            return gathered.Count > 2 && FindTitles(gathered, last, parent.Points) is { Count: > 0 } titles
                ? PointsAt(titles, gathered, ParallelToSiblings)
                : null;
        }

        // 一、抓招商 ⏎ 签约项目34个。 ⏎ 强保障 ⏎ 收储土地1200亩。 ⏎ 三、 — titles alone on their lines have text between them.
        bool haveText = numberMissing && missing < gathered.Count;
        IEnumerable<int> all = Enumerable.Range(0, gathered.Count);
        List<int> points =
        [
            .. haveText
                ? all.Where(i => IsTitle(gathered[i], last) && IsParallel(gathered[i], parent.Points, tolerance: 0))
                : all.TakeWhile(i => CanBePoint(gathered[i], parent.Points, numberMissing)),
        ];
        return points.Count == (numberMissing ? missing : gathered.Count)
            ? PointsAt(points, gathered, numberMissing ? MissingNumber : ParallelToSiblings)
            : null;
    }

    /// <summary>
    /// 1、开展需求调查 ⏎ … ⏎ 2、提供辅具适配 ⏎ … ⏎ 实施儿童救助 ⏎ … — the titles alone among the lines below the last point that are as
    /// long as those of all its siblings, with text before and after them.
    /// </summary>
    private List<int> FindTitles(List<int> gathered, OutlineHeading last, IReadOnlyList<OutlineHeading> siblings)
    {
        const int shortest = 5;
        return
        [
            .. Enumerable.Range(1, Math.Max(0, gathered.Count - 2)).Where(
                i => PointLine.ShapeOf(text, lines[gathered[i]]).Length >= shortest
                    && IsTitle(gathered[i], last)
                    && !IsTitle(gathered[i - 1], last)
                    && !IsTitle(gathered[i + 1], last)
                    && !TitleLines.EndsWithGenre(text, lines[gathered[i]].Start, lines[gathered[i]].End)
                    && IsParallel(gathered[i], siblings, tolerance: 0)),
        ];
    }

    private static UnmarkedPoints PointsAt(List<int> starts, List<int> gathered, string row) =>
        new(starts, gathered.Count, [], row, AreLabels: false);

    /// <summary>摸清底数 ⏎ 共登记1260户。 ⏎ 二、配齐器材 — the only line like a second point above it is the first one.</summary>
    private UnmarkedPoints? FindFirst(List<int> gathered, int next)
    {
        LogicalLine second = lines[next];
        if (second.Marker is not { Number: 2, Family.IsNumbered: true }
            || series.Previous(next) >= 0
            || HeadingSplitter.FindEnd(text, second.Marker.ContentStart, second.End) < second.End)
        {
            return null;
        }

        // Where a line is a title alone, the one above it is one, too, and has text below it.
        HeadingShape shape = HeadingShape.Of(text, second.Marker.ContentStart, second.End);
        List<int> points =
        [
            .. Enumerable.Range(0, gathered.Count - 1).Where(
                i => PointLine.Look(text, lines[gathered[i]]) == LineLook.Title
                    && PointLine.ShapeOf(text, lines[gathered[i]]).IsParallelTo(shape, tolerance: 0)),
        ];
        return points.Count == 1 ? PointsAt(points, gathered, MissingNumber) : null;
    }

    /// <summary>Whether a line is a title alone, as its sibling is.</summary>
    private bool IsTitle(int index, OutlineHeading sibling) =>
        PointLine.Look(text, lines[index]) == LineLook.Title
        && Characters.IsLineEnd(text[sibling.HeadingRange.End]);

    /// <summary>Whether a line looks like a point, and is parallel to those before it.</summary>
    private bool CanBePoint(int index, IReadOnlyList<OutlineHeading> siblings, bool numberMissing)
    {
        LineLook look = PointLine.Look(text, lines[index]);
        bool followsSentence = PointLine.EndsSentence(text[lines[index - 1].End - 1]);
        bool canBe = look == LineLook.RunIn
            ? followsSentence
            : numberMissing && look is LineLook.Sentence or LineLook.Title;
        return canBe
            && !(numberMissing && PointLine.EndsSentence(text[lines[index].End - 1]) != followsSentence)
            && IsParallel(index, siblings, numberMissing ? MissingTolerance : null);
    }

    /// <summary>
    /// Whether a line is parallel to the last few siblings, give or take some characters: by default one if it has
    /// several clauses.
    /// </summary>
    private bool IsParallel(int index, IReadOnlyList<OutlineHeading> siblings, int? tolerance)
    {
        HeadingShape shape = PointLine.ShapeOf(text, lines[index]);
        int most = tolerance ?? (shape.ClauseCount > 1 ? 1 : 0);
        int compared = Math.Min(siblings.Count, ComparedSiblings);
        return Enumerable.Range(siblings.Count - compared, compared).All(i => siblings[i].TitleRange is var title
            && shape.IsParallelTo(HeadingShape.Of(text, title.Start, title.End), most));
    }
}
