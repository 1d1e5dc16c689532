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
        LogicalLine lead = lines[gathered[gathered.Count - 1]];
        bool announces = Characters.IsColon(text[lead.End - 1]);
        if (last.Points.Count > 0
            || !last.StartsLine
            || last.Family.IsDivision
            || !(IsComplete(last) || (announces && StartsAnew(lead))))
        {
            return -1;
        }

        int own = 0;
        int siblings = 0;
        for (OutlineHeading? sibling = Before(last);
            sibling is not null && siblings < LookBack;
            sibling = Before(sibling))
        {
            if (HasList(sibling) && ReferenceEquals(sibling.Points[0].Family, following))
            {
                return -1;
            }

            own = Math.Max(own, FollowingLines(sibling));
            siblings++;
        }

        return own < gathered.Count && siblings > (announces ? 0 : 1) ? own : -1;
    }

    /// <summary>
    /// How many of the lines after the last point of a series are its own. Its siblings show how many a point has; the
    /// surplus closes their parent; of two points it does if it sums up.
    /// </summary>
    public int CountOwn(OutlineHeading last, List<int> gathered, bool startsAgain)
    {
        int count = gathered.Count;
        if (last.Family.IsDivision || last.RawMarker.Prefix > 0 || Before(last) is not { } nearest)
        {
            return count;
        }

        if (EndsList(nearest, last))
        {
            return 0;
        }

        int own = FollowingLines(nearest);
        int siblings = 0;
        for (OutlineHeading? sibling = nearest; sibling is not null && siblings < LookBack; sibling = Before(sibling))
        {
            if (FollowingLines(sibling) != own || (HasList(sibling) && !startsAgain))
            {
                return count;
            }

            siblings++;
        }

        bool runsIn = last.Family.Kind is MarkerKind.Discourse or MarkerKind.Words;
        bool sumsUp = own < count
            && lines[gathered[own]] is var surplus
            && Words.StartsWithAny(text, surplus.Start, surplus.End, Lexicon.Conclusions);
        return siblings > (sumsUp ? 0 : 1) && (own == 0 || runsIn) ? Math.Min(own, count) : count;
    }

    /// <summary>The sibling before a point if that goes on with its series: —— after （三） starts another.</summary>
    private static OutlineHeading? Before(OutlineHeading point) =>
        point.Before is { } sibling && (ReferenceEquals(sibling.Family, point.Family) || point.JoinsOtherFamily)
            ? sibling
            : null;

    private static bool HasList(OutlineHeading heading) =>
        heading.Points is { Count: > 0 } points && points[0].StartsLine;

    /// <summary>
    /// Whether a heading says all it has to say on its line: it has a body there, or ends like a sentence.
    /// </summary>
    private bool IsComplete(OutlineHeading heading) =>
        FollowingLines(heading) < heading.ParagraphCount
        || PointLine.EndsSentence(
            text[Runs.EndOf(text, heading.TitleRange.End, text.Length, static c => c == '*')]);

    /// <summary>
    /// 最后，强调三点：, 会议听取了汇报。会议决定： — whether what announces a list sums up, or tells of a meeting.
    /// </summary>
    private bool StartsAnew(LogicalLine lead) =>
        Words.StartsWithAny(text, lead.Start, lead.End, Lexicon.Conclusions)
        || text.IndexOf(Lexicon.Meeting, lead.Start, lead.Length, StringComparison.Ordinal) >= 0;

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
