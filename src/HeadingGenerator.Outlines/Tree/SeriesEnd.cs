using HeadingGenerator.Outlines.Markers;
using HeadingGenerator.Outlines.Points;
using HeadingGenerator.Outlines.Series;

namespace HeadingGenerator.Outlines.Tree;

/// <summary>Tells where the last point of a series ends, by what its siblings are made of.</summary>
internal sealed class SeriesEnd(string text, LogicalLine[] lines, OpenHeadings open)
{
    /// <summary>How many siblings are asked how many lines a point has.</summary>
    private const int LookBack = 64;

    /// <summary>
    /// After a list, lines that no other point of it has start something new, if a series follows that stands below
    /// none of the others: how many of the lines belong to the last point of the list; -1 if they all may.
    /// </summary>
    public int FindNewBeginning(IReadOnlyList<int> gathered, MarkerFamily following)
    {
        OutlineHeading last = open.Top;
        LogicalLine lead = lines[gathered[gathered.Count - 1]];
        bool announces = Characters.IsColon(text[lead.End - 1]);
        if (last.Owner is not { } parent || parent.Points.Count < 2 || last.Points.Count > 0
            || !last.StartsLine || last.Family.IsDivision || !IsComplete(last))
        {
            return -1;
        }

        int own = 0;
        int siblings = 0;
        for (int i = parent.Points.Count - 2; i >= 0
            && i > parent.Points.Count - LookBack
            && IsOneSeries(parent.Points[i], parent.Points[i + 1]); i--)
        {
            OutlineHeading sibling = parent.Points[i];
            if (sibling.Points.Count > 0
                && sibling.Points[0].StartsLine
                && ReferenceEquals(sibling.Points[0].Family, following))
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
    /// surplus closes their parent.
    /// </summary>
    public int CountOwn(OutlineHeading heading, int count, bool startsAgain)
    {
        if (heading.Owner is not { } parent
            || parent.Points.Count < 2
            || heading.Family.IsDivision)
        {
            return count;
        }

        if (EndsList(parent.Points[parent.Points.Count - 2], heading))
        {
            return 0;
        }

        int own = -1;
        int siblings = 0;
        for (int i = parent.Points.Count - 2; i >= 0
            && siblings < LookBack
            && IsOneSeries(parent.Points[i], parent.Points[i + 1]); i--, siblings++)
        {
            OutlineHeading sibling = parent.Points[i];
            int following = FollowingLines(sibling);
            if ((sibling.Points.Count > 0 && sibling.Points[0].StartsLine && !startsAgain)
                || (own >= 0 && following != own))
            {
                return count;
            }

            own = following;
        }

        bool runsIn = heading.Family.Kind is MarkerKind.Discourse or MarkerKind.Words;
        return siblings > 1 && (own == 0 || runsIn) ? Math.Min(own, count) : count;
    }

    /// <summary>
    /// Whether a heading says all it has to say on its line: it has a body there, or ends like a sentence.
    /// </summary>
    private bool IsComplete(OutlineHeading heading) =>
        FollowingLines(heading) < heading.ContentCount || EndsSentence(heading.TitleRange.End);

    /// <summary>（二）审核； ⏎ （三）公布。 — whether the sentence that a list is ends with its last point.</summary>
    private bool EndsList(OutlineHeading sibling, OutlineHeading last) =>
        last.TitleRange.End < text.Length
        && text[last.TitleRange.End] == '。'
        && text[sibling.TitleRange.End] is '；' or ';';

    /// <summary>Whether a sentence ends at a position, or after the asterisks that close what is bold.</summary>
    private bool EndsSentence(int position)
    {
        while (position < text.Length && text[position] == '*')
        {
            position++;
        }

        return position < text.Length && PointLine.EndsSentence(text[position]);
    }

    /// <summary>How many paragraphs of a heading stand on lines of their own.</summary>
    private int FollowingLines(OutlineHeading heading)
    {
        int count = heading.ParagraphCount;
        return count > 0
            && heading.ParagraphAt(0).Start is var start
            && (start < heading.TitleRange.End
                || Characters.FindLineEnd(text, heading.TitleRange.End, start) == start)
            ? count - 1
            : count;
    }

    /// <summary>
    /// Whether one sibling goes on with the series of the one before it: —— after （三） starts another.
    /// </summary>
    private static bool IsOneSeries(OutlineHeading sibling, OutlineHeading next) =>
        ReferenceEquals(sibling.Family, next.Family)
        || next.JoinsOtherFamily;
}
