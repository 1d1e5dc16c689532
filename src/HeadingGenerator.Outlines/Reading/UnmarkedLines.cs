using System;
using System.Collections.Generic;
using HeadingGenerator.Outlines.Markers;

namespace HeadingGenerator.Outlines.Reading;

/// <summary>The lines without a marker since the last heading: gathers them, and gives them to those they belong to.</summary>
internal sealed class UnmarkedLines(string text, OpenHeadings open, ParagraphReader paragraphs)
{
    /// <summary>How many siblings a line is held against.</summary>
    private const int ComparedSiblings = 8;

    /// <summary>How many siblings are asked how many lines a point has.</summary>
    private const int LookBack = 64;

    private readonly List<LogicalLine> _lines = [];

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => _lines.Count == 0;

    /// <summary>Adds a line.</summary>
    public void Add(in LogicalLine line) => _lines.Add(line);

    /// <summary>Gives the lines away before the next heading.</summary>
    /// <param name="next">Its marker; null if everything is closed.</param>
    /// <param name="level">How many of the open headings it stands below; 0 if everything is closed.</param>
    public void Give(Marker? next, int level)
    {
        if (_lines.Count == 0)
        {
            return;
        }

        open.Top.FollowingLines = _lines.Count;
        if (!TryReadParallelPoints(next, level))
        {
            int own = GiveSurplus(level);
            ReadBelow(_lines.GetRange(own, _lines.Count - own), next, level);
        }

        _lines.Clear();
    }

    /// <summary>A text without any marker: titles on lines of their own, the first of them that of the document.</summary>
    public bool TryReadTitles(out TextRange documentTitle)
    {
        documentTitle = default;
        int start = _lines.Count > 0 && PlainHeadings.IsTitle(text, _lines[0]) ? 1 : 0;
        if (UnmarkedPoints.FindTitles(text, _lines, start) is not { } starts)
        {
            return false;
        }

        if (start > 0)
        {
            documentTitle = new TextRange(_lines[0].Start, _lines[0].End);
        }

        paragraphs.ReadBody(_lines, start, starts[0], null);
        paragraphs.ReadPlain(_lines, new UnmarkedRun(starts, _lines.Count));
        _lines.Clear();
        return true;
    }

    /// <summary>Closes the last points of a series behind the lines that are their own; how many lines those were.</summary>
    private int GiveSurplus(int level)
    {
        int given = 0;
        while (level < open.Count - 1)
        {
            int own = OwnLines(open.Top, _lines.Count - given);
            if (own == _lines.Count - given)
            {
                break;
            }

            paragraphs.ReadBody(_lines, given, given + own, null);
            given += own;
            open.CloseTo(open.Count - 1);
        }

        return given;
    }

    /// <summary>Reads lines below the open heading: its body, and its points if they carry no marker.</summary>
    private void ReadBelow(List<LogicalLine> lines, Marker? next, int level)
    {
        OutlineHeading heading = open.Top;
        UnmarkedRun? run = level < open.Count && open.Count > 1 && heading.Points.Count == 0
            ? UnmarkedPoints.Find(text, lines, SiblingHasUnmarkedPoints(heading))
            : null;
        paragraphs.ReadBody(lines, 0, run?.Starts[0] ?? lines.Count, next);
        if (run is not null)
        {
            paragraphs.ReadPlain(lines, run);
            paragraphs.ReadBody(lines, run.End, lines.Count, next);
        }
    }

    /// <summary>Whether the heading before it has points without a marker.</summary>
    private static bool SiblingHasUnmarkedPoints(OutlineHeading heading) =>
        heading is { Position: > 1, Owner: { } parent }
        && parent.Points[heading.Position - 2].LastPoint is { } point
        && ReferenceEquals(point.Family, MarkerFamilies.Plain);

    /// <summary>
    /// How many of the lines behind the last point of a series are its own. Its siblings show how many a point has;
    /// the surplus is the closing of their parent.
    /// </summary>
    private static int OwnLines(OutlineHeading heading, int count)
    {
        if (heading.Owner is not { } parent || parent.Points.Count < 3 || (heading.Points.Count > 0 && !heading.StartsLine))
        {
            return count;
        }

        int lines = -1;
        int siblings = 0;
        for (int i = parent.Points.Count - 2; i >= 0 && siblings < LookBack && IsOneSeries(parent.Points[i], parent.Points[i + 1]); i--, siblings++)
        {
            OutlineHeading sibling = parent.Points[i];
            if (sibling.Points.Count > 0 && sibling.Points[0].StartsLine)
            {
                return count;
            }

            if (lines >= 0 && sibling.FollowingLines != lines)
            {
                return count;
            }

            lines = sibling.FollowingLines;
        }

        bool runsIn = heading.Family.Kind == MarkerKind.Discourse;
        return siblings > 1 && (lines == 0 || runsIn) ? Math.Min(lines, count) : count;
    }

    /// <summary>Whether one sibling goes on with the series of the one before it: —— behind （三） starts another.</summary>
    private static bool IsOneSeries(OutlineHeading sibling, OutlineHeading next) =>
        ReferenceEquals(sibling.Family, next.Family)
        || next.JoinsOtherFamily
        || ReferenceEquals(sibling.Family, MarkerFamilies.Plain)
        || ReferenceEquals(next.Family, MarkerFamilies.Plain);

    /// <summary>
    /// Reads points without a marker that stand among marked ones: parallel to all of them, or where a number is missing.
    /// </summary>
    private bool TryReadParallelPoints(Marker? next, int level)
    {
        OutlineHeading last = open.Top;
        if (level == open.Count || last.Owner is not { } parent || last.Points.Count > 0 || last.BodyRanges.Count == 0)
        {
            return false;
        }

        bool nextIsBeside = level == open.Count - 1;
        bool numberMissing = nextIsBeside && next is { } sibling && sibling.Number == last.Number + _lines.Count + 1;
        if (!numberMissing && parent.Points.Count < 2)
        {
            return false;
        }

        ClauseShape[] siblings = LastShapes(parent);
        foreach (LogicalLine line in _lines)
        {
            if (!UnmarkedPoints.IsRunIn(text, line, out ClauseShape shape) || !IsParallelToAll(siblings, shape, numberMissing))
            {
                return false;
            }
        }

        last.FollowingLines = 0;
        open.CloseTo(open.Count - 1);
        foreach (LogicalLine line in _lines)
        {
            paragraphs.ReadPlain(line);
        }

        open.Open(parent.LastPoint!);
        return true;
    }

    /// <summary>The shapes of the last few points of a heading.</summary>
    private ClauseShape[] LastShapes(OutlineHeading parent)
    {
        var shapes = new ClauseShape[Math.Min(parent.Points.Count, ComparedSiblings)];
        for (int i = 0; i < shapes.Length; i++)
        {
            shapes[i] = ClauseShape.Of(text, parent.Points[parent.Points.Count - 1 - i].TitleRange);
        }

        return shapes;
    }

    private static bool IsParallelToAll(ClauseShape[] siblings, in ClauseShape shape, bool numberMissing)
    {
        int tolerance = numberMissing ? 3 : shape.Count > 1 ? 1 : 0;
        foreach (ClauseShape sibling in siblings)
        {
            if (!shape.IsParallelTo(sibling, tolerance))
            {
                return false;
            }
        }

        return true;
    }
}
