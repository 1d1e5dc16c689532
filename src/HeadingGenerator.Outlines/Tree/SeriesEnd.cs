using HeadingGenerator.Outlines.Markers;
using HeadingGenerator.Outlines.Points;
using HeadingGenerator.Outlines.Series;

namespace HeadingGenerator.Outlines.Tree;

/// <summary>Tells where the last point of a series ends, by what its siblings are made of.</summary>
internal sealed class SeriesEnd(string text, LogicalLine[] lines)
{
    /// <summary>How many siblings are asked how many lines a point has.</summary>
    private const int LookBack = 64;

    /// <summary>
    /// After a list, lines that no other point of it has start something new, if a series follows that stands below
    /// none of the others: how many of the lines belong to the last point of the list; -1 if they all may.
    /// </summary>
    public int FindNewBeginning(OutlineHeading last, List<int> gathered, MarkerFamily following)
    {
        bool announces = Characters.IsColon(text[lines[gathered[gathered.Count - 1]].End - 1]);
        if (last.Points.Count > 0 || !last.StartsLine || last.Family.IsDivision || !IsComplete(last)
            || SiblingsBefore(last) is not { Count: > 0 } siblings
            || (siblings.Count == 1 && !announces)
            || siblings.Exists(sibling => HasList(sibling) && ReferenceEquals(sibling.Points[0].Family, following)))
        {
            return -1;
        }

        int own = siblings.Max(FollowingLines);
        return own < gathered.Count ? own : -1;
    }

    /// <summary>
    /// How many of the lines after the last point of a series are its own. Its siblings show how many a point has; the
    /// surplus closes their parent.
    /// </summary>
    public int CountOwn(OutlineHeading last, int count, bool startsAgain)
    {
        if (last.Family.IsDivision || SiblingsBefore(last) is not { Count: > 0 } siblings)
        {
            return count;
        }

        if (EndsList(siblings[0], last))
        {
            return 0;
        }

        int own = FollowingLines(siblings[0]);
        return siblings.Count > 1
            && (own == 0 || last.Family.Kind is MarkerKind.Discourse or MarkerKind.Words)
            && siblings.TrueForAll(
                sibling => FollowingLines(sibling) == own && (startsAgain || !HasList(sibling)))
            ? Math.Min(own, count)
            : count;
    }

    /// <summary>
    /// The siblings before a point that are of its series, the nearest first: —— after （三） starts another.
    /// </summary>
    private static List<OutlineHeading> SiblingsBefore(OutlineHeading last)
    {
        List<OutlineHeading> siblings = [];
        IReadOnlyList<OutlineHeading> points = last.Owner!.Points;
        for (int i = last.Position - 2;
            i >= 0
            && siblings.Count < LookBack
            && (ReferenceEquals(points[i].Family, points[i + 1].Family) || points[i + 1].JoinsOtherFamily); i--)
        {
            siblings.Add(points[i]);
        }

        return siblings;
    }

    private static bool HasList(OutlineHeading heading) =>
        heading.Points is { Count: > 0 } points && points[0].StartsLine;

    /// <summary>
    /// Whether a heading says all it has to say on its line: it has a body there, or ends like a sentence.
    /// </summary>
    private bool IsComplete(OutlineHeading heading) =>
        FollowingLines(heading) < heading.ParagraphCount
        || PointLine.EndsSentence(
            text[Runs.EndOf(text, heading.TitleRange.End, text.Length, static c => c == '*')]);

    /// <summary>（二）审核； ⏎ （三）公布。 — whether the sentence that a list is ends with its last point.</summary>
    private bool EndsList(OutlineHeading sibling, OutlineHeading last) =>
        text[last.TitleRange.End] == '。' && text[sibling.TitleRange.End] is '；' or ';';

    /// <summary>How many paragraphs of a heading stand on lines of their own.</summary>
    private int FollowingLines(OutlineHeading heading)
    {
        int count = heading.ParagraphCount;
        int start = count > 0 ? heading.ParagraphAt(0).Start : 0;
        return count > 0
            && Characters.FindLineEnd(text, Math.Min(heading.TitleRange.End, start), start) == start
            ? count - 1
            : count;
    }
}
