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
    private readonly UnmarkedSiblings _siblings = new(source.Plain, lines, series, open, paragraphs);
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
            && Characters.IsColon(_text[lines[_gathered[_gathered.Count - 1]].End - 1])
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

        if (!_siblings.TryRead(_gathered, next, level))
        {
            GiveSurplus(level);
            bool isBelow = level == open.Count;
            ReadBelow(!isBelow || lines[next].Marker.Family.Kind == MarkerKind.Discourse, isBelow);
        }

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

    /// <summary>Reads the lines below the open heading: its text, and its points if they carry no marker.</summary>
    private void ReadBelow(bool mayHavePoints, bool seriesFollows)
    {
        OutlineHeading heading = open.Top;
        bool isLeaf = _gathered.Count > 1
            && (mayHavePoints || open.Count == 1)
            && (heading.Points.Count == 0 || lines[_gathered[0]].Kind == LineKind.Salutation)
            && !heading.Family.HoldsText;
        UnmarkedPoints? points = isLeaf ? _finder.Find(lines, _gathered, ContextOf(heading)) : null;

        // Below a series that follows they would stand only with text of the heading in between; above themes with
        // markers they are themes only if a line announces them.
        if (points is null || (seriesFollows && points.End == _gathered.Count)
            || (open.Count == 1
                && _hasMarkers
                && !(points.Starts[0] > 0 && Characters.IsColon(_text[lines[_gathered[points.Starts[0] - 1]].End - 1]))))
        {
            paragraphs.ReadText(_gathered, 0, _gathered.Count);
            return;
        }

        paragraphs.ReadText(_gathered, 0, points.Starts[0]);
        int basis = open.Count;
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

    private PointContext ContextOf(OutlineHeading heading)
    {
        OutlineHeading? before = heading is { Position: > 1, Owner: { } parent }
            ? parent.Points[heading.Position - 2]
            : null;
        bool isExpected = before?.LastPoint is { Family.IsUnmarked: true };
        bool isUnexpected = before is { StartsLine: true, Points.Count: 0, ContentCount: > 0 };
        LogicalLine lead = lines[_gathered[0]];
        IReadOnlyList<int> promises = heading.Promises is { Count: 0 } && Characters.IsColon(_text[lead.End - 1])
            ? TitlePromise.Find(_text.Substring(lead.Start, lead.Length))
            : heading.Promises;
        return new PointContext(isExpected, isUnexpected, promises.Count > 0 ? promises[0] : 0);
    }
}
