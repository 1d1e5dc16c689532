using System.Collections.Generic;
using System.Linq;
using HeadingGenerator.Outlines.Markers;
using HeadingGenerator.Outlines.Points;
using HeadingGenerator.Outlines.Series;
using HeadingGenerator.Outlines.Text;

namespace HeadingGenerator.Outlines.Tree;

/// <summary>
/// The lines without a marker since the last heading: gathers them, and gives them to those they belong to.
/// </summary>
internal sealed class Stretch(
    TextSource source, LogicalLine[] lines, SeriesIndex series, OpenHeadings open, ParagraphReader paragraphs,
    Grammar grammar)
{
    /// <summary>The row of a point that stands where a number is missing.</summary>
    public const string MissingNumber = "missing-number";

    /// <summary>The row of a point that is parallel to marked ones.</summary>
    public const string ParallelToSiblings = "parallel-to-siblings";

    /// <summary>How many siblings a line is held against.</summary>
    private const int ComparedSiblings = 8;

    /// <summary>How many siblings are asked how many lines a point has.</summary>
    private const int LookBack = 64;

    private readonly string _text = source.Plain;
    private readonly PointFinder _finder = new(source.Plain, grammar.Evidence);
    private readonly List<int> _gathered = [];
    private readonly bool _hasMarkers = lines.Any(static line => line.Kind == LineKind.Marked);

    /// <summary>Adds a line.</summary>
    public void Add(int line) => _gathered.Add(line);

    /// <summary>Gives the lines away before a line with a marker.</summary>
    public void GiveBefore(int next)
    {
        if (_gathered.Count == 0)
        {
            return;
        }

        bool startsSeries = series.Previous(next) < 0;
        int level = open.FindLevel(next, out _);

        // 三是…。 ⏎ a paragraph ⏎ 一是…。: what the series before had no line for opens the one that starts again.
        bool startsAgain = startsSeries
            && level == open.Count - 1
            && ReferenceEquals(lines[next].Marker.Family, open.Top.Family);
        if (startsAgain && GiveSurplus(0, startsAgain: true) is var given && open.Count <= level)
        {
            _gathered.RemoveRange(0, given);
            level = open.Count;
        }
        else if (startsSeries && level == open.Count && FindNewBeginning() is var own and >= 0)
        {
            paragraphs.ReadText(_gathered, 0, own);
            _gathered.RemoveRange(0, own);
            open.CloseTo(open.Count - 1);
            level = open.Count;
        }

        Give(next, level);
    }

    /// <summary>Gives the lines away.</summary>
    /// <param name="next">The line with a marker that follows; -1 if there is none.</param>
    /// <param name="level">How many of the open headings it stands below; 0 if everything is closed.</param>
    public void Give(int next, int level)
    {
        if (_gathered.Count == 0)
        {
            return;
        }

        if (!TryReadParallelPoints(next, level))
        {
            int own = GiveSurplus(level);
            bool endsBefore = level < open.Count || lines[next].Marker.Family.Kind == MarkerKind.Discourse;
            ReadBelow(own, endsBefore, level == open.Count);
        }

        _gathered.Clear();
    }

    /// <summary>
    /// After a list, lines that no other point of it has start something new, if a series follows: how many of the
    /// lines belong to the last point of the list; -1 if they all may.
    /// </summary>
    private int FindNewBeginning()
    {
        OutlineHeading last = open.Top;
        LogicalLine lead = lines[_gathered[_gathered.Count - 1]];
        bool announces = Characters.IsColon(_text[lead.End - 1]);
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
            if (!IsComplete(sibling) || sibling.Points.Count > 0)
            {
                return -1;
            }

            own = System.Math.Max(own, FollowingLines(sibling));
            siblings++;
        }

        return own < _gathered.Count && siblings > (announces ? 0 : 1) ? own : -1;
    }

    /// <summary>
    /// Whether a heading says all it has to say on its line: it has a body there, or ends like a sentence.
    /// </summary>
    private bool IsComplete(OutlineHeading heading) =>
        FollowingLines(heading) < heading.Content.Count || EndsSentence(heading.TitleRange.End);

    /// <summary>Whether a sentence ends at a position, or after the asterisks that close what is bold.</summary>
    private bool EndsSentence(int position)
    {
        while (position < _text.Length && _text[position] == '*')
        {
            position++;
        }

        return position < _text.Length && PointLine.EndsSentence(_text[position]);
    }

    /// <summary>How many paragraphs of a heading stand on lines of their own.</summary>
    private int FollowingLines(OutlineHeading heading)
    {
        int count = heading.Content.Count - heading.Points.Count;
        bool sharesLine = count > 0 && heading.Content[0] is OutlineParagraph { Range.Start: var start }
            && (start < heading.TitleRange.End
                || Characters.FindLineEnd(_text, heading.TitleRange.End, start) == start);
        return sharesLine ? count - 1 : count;
    }

    /// <summary>
    /// Closes the last points of a series after the lines that are their own; how many lines those were.
    /// </summary>
    private int GiveSurplus(int level, bool startsAgain = false)
    {
        int given = 0;
        while (level < open.Count - 1)
        {
            int own = OwnLines(open.Top, _gathered.Count - given, startsAgain);
            if (own == _gathered.Count - given)
            {
                break;
            }

            paragraphs.ReadText(_gathered, given, given + own);
            given += own;
            open.CloseTo(open.Count - 1);
        }

        return given;
    }

    /// <summary>
    /// How many of the lines after the last point of a series are its own. Its siblings show how many a point has; the
    /// surplus closes their parent.
    /// </summary>
    private int OwnLines(OutlineHeading heading, int count, bool startsAgain)
    {
        if (heading.Owner is not { } parent
            || parent.Points.Count < 3
            || heading.Family.IsDivision
            || (heading.Points.Count > 0 && !heading.StartsLine))
        {
            return count;
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
        return siblings > 1 && (own == 0 || runsIn) ? System.Math.Min(own, count) : count;
    }

    /// <summary>
    /// Whether one sibling goes on with the series of the one before it: —— after （三） starts another.
    /// </summary>
    private static bool IsOneSeries(OutlineHeading sibling, OutlineHeading next) =>
        ReferenceEquals(sibling.Family, next.Family)
        || next.JoinsOtherFamily
        || sibling.Family.IsUnmarked
        || next.Family.IsUnmarked;

    /// <summary>Reads lines below the open heading: its text, and its points if they carry no marker.</summary>
    private void ReadBelow(int start, bool mayHavePoints, bool seriesFollows)
    {
        OutlineHeading heading = open.Top;
        bool startsAnew = start < _gathered.Count && lines[_gathered[start]].Kind == LineKind.Salutation;
        bool isLeaf = (mayHavePoints || open.Count == 1)
            && (heading.Points.Count == 0 || startsAnew)
            && !heading.Family.HoldsText;
        LogicalLine[] below = isLeaf ? [.. _gathered.Skip(start).Select(index => lines[index])] : [];
        UnmarkedPoints? points = isLeaf ? _finder.Find(below, ContextOf(heading)) : null;

        // Below a series that follows they would stand only with text of the heading in between; above themes with
        // markers they are themes only if a line announces them.
        if (points is null || (seriesFollows && points.End == below.Length)
            || (open.Count == 1
                && _hasMarkers
                && !(points.Starts[0] > 0 && Characters.IsColon(_text[below[points.Starts[0] - 1].End - 1]))))
        {
            paragraphs.ReadText(_gathered, start, _gathered.Count);
            return;
        }

        paragraphs.ReadText(_gathered, start, start + points.Starts[0]);
        int basis = open.Count;
        int upper = basis;
        for (int i = 0; i < points.Starts.Count; i++)
        {
            int first = points.Starts[i];
            bool isUpper = points.Uppers.Contains(first);
            open.CloseTo(isUpper ? basis : upper);
            paragraphs.ReadPlain(_gathered[start + first], points.Row, points.AreLabels);
            paragraphs.ReadText(
                _gathered, start + first + 1,
                start + (i + 1 < points.Starts.Count ? points.Starts[i + 1] : points.End));
            upper = isUpper ? basis + 1 : upper;
        }

        open.CloseTo(basis);
        paragraphs.ReadText(_gathered, start + points.End, _gathered.Count);
    }

    private static PointContext ContextOf(OutlineHeading heading)
    {
        bool isExpected = heading is { Position: > 1, Owner: { } parent }
            && parent.Points[heading.Position - 2].LastPoint is { } point
            && point.Family.IsUnmarked;
        IReadOnlyList<int> promises = heading.Promises;
        return new PointContext(isExpected, promises.Count > 0 ? promises[0] : 0);
    }

    /// <summary>
    /// Reads points without a marker that stand among marked ones: parallel to all of them, or where a number is
    /// missing.
    /// </summary>
    private bool TryReadParallelPoints(int next, int level)
    {
        OutlineHeading last = open.Top;
        if (level == open.Count || last.Owner is not { } parent || last.Points.Count > 0)
        {
            return false;
        }

        bool nextIsBeside = level == open.Count - 1 && next >= 0;
        bool numberMissing = nextIsBeside
            && lines[next].Marker.Family.IsNumbered
            && lines[next].Marker.Number == last.Number + _gathered.Count + 1;
        if (!numberMissing && (parent.Points.Count < 2 || last.Content.Count == 0))
        {
            return false;
        }

        HeadingShape[] siblings = LastShapes(parent);
        foreach (int index in _gathered)
        {
            LineLook look = PointLine.Look(_text, lines[index]);
            bool goesOn = look == LineLook.RunIn && !PointLine.EndsSentence(_text[lines[index - 1].End - 1]);
            bool endsOtherwise = numberMissing
                && PointLine.EndsSentence(_text[lines[index].End - 1]) != PointLine.EndsSentence(
                    _text[lines[index - 1].End - 1]);
            if (goesOn
                || endsOtherwise
                || !(look is LineLook.RunIn or LineLook.Bold
                    || (numberMissing && look is LineLook.Sentence or LineLook.Title))
                || !IsParallelToAll(siblings, ShapeOf(PointLine.TitleOf(_text, lines[index])), numberMissing))
            {
                return false;
            }
        }

        open.CloseTo(open.Count - 1);
        int basis = open.Count;
        foreach (int index in _gathered)
        {
            open.CloseTo(basis);
            paragraphs.ReadPlain(index, numberMissing ? MissingNumber : ParallelToSiblings);
        }

        return true;
    }

    private HeadingShape ShapeOf(TextRange title) => HeadingShape.Of(_text, title.Start, title.End);

    /// <summary>The shapes of the last few points of a heading.</summary>
    private HeadingShape[] LastShapes(OutlineHeading parent)
    {
        var shapes = new HeadingShape[System.Math.Min(parent.Points.Count, ComparedSiblings)];
        for (int i = 0; i < shapes.Length; i++)
        {
            shapes[i] = ShapeOf(parent.Points[parent.Points.Count - 1 - i].TitleRange);
        }

        return shapes;
    }

    private static bool IsParallelToAll(HeadingShape[] siblings, HeadingShape shape, bool numberMissing)
    {
        int tolerance = numberMissing ? 3 : shape.ClauseCount > 1 ? 1 : 0;
        foreach (HeadingShape sibling in siblings)
        {
            if (!shape.IsParallelTo(sibling, tolerance))
            {
                return false;
            }
        }

        return true;
    }
}
