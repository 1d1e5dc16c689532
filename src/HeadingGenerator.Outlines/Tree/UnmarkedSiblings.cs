using HeadingGenerator.Outlines.Points;
using HeadingGenerator.Outlines.Series;

namespace HeadingGenerator.Outlines.Tree;

/// <summary>Points that have lost their marker among siblings that have theirs.</summary>
internal sealed class UnmarkedSiblings(
    string text, LogicalLine[] lines, OpenHeadings open, ParagraphReader paragraphs)
{
    public const string MissingNumber = "missing-number";
    public const string ParallelToSiblings = "parallel-to-siblings";

    private const int ComparedSiblings = 8;

    /// <summary>
    /// Reads points without a marker that stand among marked ones: parallel to all of them, or where a number is
    /// missing.
    /// </summary>
    public bool TryRead(IReadOnlyList<int> gathered, int next, int level)
    {
        if (level == open.Count)
        {
            return false;
        }

        bool numberMissing = next >= 0
            && lines[next].Marker.Family.IsNumbered
            && lines[next].Marker.Number == open.At(level).Number + gathered.Count + 1;
        OutlineHeading last = numberMissing ? open.At(level) : open.Top;
        if (last.Owner is not { } parent
            || (!numberMissing && (last.Points.Count > 0 || parent.Points.Count < 2 || last.ContentCount == 0)))
        {
            return false;
        }

        foreach (int index in gathered)
        {
            if (!IsParallel(index, parent.Points, numberMissing))
            {
                return false;
            }
        }

        int basis = numberMissing ? level : open.Count - 1;
        foreach (int index in gathered)
        {
            open.CloseTo(basis);
            paragraphs.ReadPlain(index, numberMissing ? MissingNumber : ParallelToSiblings);
        }

        return true;
    }

    /// <summary>Whether a line looks like a point, and is parallel to the last few that are there.</summary>
    private bool IsParallel(int index, IReadOnlyList<OutlineHeading> siblings, bool numberMissing)
    {
        LineLook look = PointLine.Look(text, lines[index]);
        bool followsSentence = PointLine.EndsSentence(text[lines[index - 1].End - 1]);
        bool canBe = look == LineLook.RunIn
            ? followsSentence
            : numberMissing && look is LineLook.Sentence or LineLook.Title;
        if (!canBe || (numberMissing && PointLine.EndsSentence(text[lines[index].End - 1]) != followsSentence))
        {
            return false;
        }

        HeadingShape shape = PointLine.ShapeOf(text, lines[index]);
        int tolerance = numberMissing ? 3 : shape.ClauseCount > 1 ? 1 : 0;
        for (int i = Math.Max(0, siblings.Count - ComparedSiblings); i < siblings.Count; i++)
        {
            TextRange title = siblings[i].TitleRange;
            if (!shape.IsParallelTo(HeadingShape.Of(text, title.Start, title.End), tolerance))
            {
                return false;
            }
        }

        return true;
    }
}
