using HeadingGenerator.Outlines.Markers;
using HeadingGenerator.Outlines.Points;
using HeadingGenerator.Outlines.Series;

namespace HeadingGenerator.Outlines.Tree;

/// <summary>
/// The lines without a marker since the last heading: gathers them, and gives them to those they belong to.
/// </summary>
internal sealed class Stretch(
    TextSource source, LogicalLine[] lines, SeriesIndex series, OpenHeadings open, ParagraphReader paragraphs,
    Grammar grammar)
{
    private readonly string _text = source.Plain;
    private readonly PointFinder _finder = new(source.Plain, grammar.Evidence);
    private readonly SeriesEnd _seriesEnd = new(source.Plain, lines);
    private readonly UnmarkedSiblings _siblings = new(source.Plain, lines, series, open);
    private readonly List<int> _gathered = [];
    private readonly bool _hasMarkers = Array.Exists(lines, static line => line.Kind == LineKind.Marked);

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

        // - 成本低 ⏎ 缺点如下： ⏎ - 不稳定 — what announces a list that starts again belongs to no point of the one before.
        bool announces = level < open.Count
            && EndsAtColon(_gathered.Count - 1)
            && lines[next].Marker.Family is var family
            && ReferenceEquals(family, open.At(level).Family)
            && (startsSeries || family.IsBullet);
        if (announces)
        {
            GiveOwn(_gathered.Count - 1);
            open.CloseTo(level);
            Give(next, level);
            return;
        }

        // 三是…。 ⏎ a paragraph ⏎ 一是…。: what the series before had no line for opens the one that starts again.
        bool startsAgain = startsSeries
            && level == open.Count - 1
            && ReferenceEquals(lines[next].Marker.Family, open.Top.Family);
        if (startsAgain)
        {
            GiveSurplus(0, startsAgain: true);
        }
        else if (startsSeries
            && level == open.Count
            && !open.IsSample
            && _seriesEnd.FindNewBeginning(open.Top, _gathered, lines[next].Marker.Family) is var own and >= 0
            && !series.GoesOn(open.TopLine, next))
        {
            GiveOwn(own);
        }

        Give(next, Math.Min(level, open.Count));
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

        UnmarkedPoints? points = _siblings.Find(_gathered, next, level, out int basis);
        if (points is null)
        {
            GiveSurplus(level);
            basis = open.Count;
            points = FindBelow(next, level);
        }

        Read(points, basis);
        _gathered.Clear();
    }

    /// <summary>Closes the last points of series after the lines that are their own.</summary>
    private void GiveSurplus(int level, bool startsAgain = false)
    {
        while (level < open.Count - 1
            && _seriesEnd.CountOwn(open.Top, _gathered, startsAgain) is var own
            && own < _gathered.Count)
        {
            GiveOwn(own);
        }
    }

    /// <summary>Gives the innermost heading the lines that are its own, and closes it.</summary>
    private void GiveOwn(int count)
    {
        paragraphs.ReadText(_gathered, 0, count);
        _gathered.RemoveRange(0, count);
        open.CloseTo(open.Count - 1);
    }

    /// <summary>The points without a marker below the open heading; null if the lines are its text.</summary>
    private UnmarkedPoints? FindBelow(int next, int level)
    {
        OutlineHeading heading = open.Top;
        bool seriesFollows = level == open.Count;
        bool mayHavePoints = open.Count == 1
            || !seriesFollows
            || lines[next].Marker.Family.Kind == MarkerKind.Discourse;
        if (_gathered.Count < 2
            || !mayHavePoints
            || heading.Family.HoldsText
            || (heading.Points.Count > 0 && lines[_gathered[0]].Kind != LineKind.Salutation)
            || _finder.Find(lines, _gathered, heading) is not { } points)
        {
            return null;
        }

        // Below a series that follows they would stand only with text of the heading in between; above themes with
        // markers they are themes only if a line announces them.
        bool needsAnnouncement = open.Count == 1 && _hasMarkers;
        return (seriesFollows && points.End == _gathered.Count)
            || (needsAnnouncement && !(points.Starts[0] > 0 && EndsAtColon(points.Starts[0] - 1)))
            ? null
            : points;
    }

    private bool EndsAtColon(int gathered) => Characters.IsColon(_text[lines[_gathered[gathered]].End - 1]);

    /// <summary>Adds the lines as points below the outermost open headings, and as text.</summary>
    private void Read(UnmarkedPoints? points, int basis)
    {
        if (points is null)
        {
            paragraphs.ReadText(_gathered, 0, _gathered.Count);
            return;
        }

        paragraphs.ReadText(_gathered, 0, points.Starts[0]);
        int upper = basis;
        for (int i = 0; i < points.Starts.Count; i++)
        {
            int first = points.Starts[i];
            bool isUpper = points.Uppers.Contains(first);
            open.CloseTo(isUpper ? basis : upper);
            paragraphs.ReadPlain(_gathered[first], points.Row, points.AreLabels);
            paragraphs.ReadText(
                _gathered, first + 1, i + 1 < points.Starts.Count ? points.Starts[i + 1] : points.End);
            upper = isUpper ? basis + 1 : upper;
        }

        open.CloseTo(basis);
        paragraphs.ReadText(_gathered, points.End, _gathered.Count);
    }
}
