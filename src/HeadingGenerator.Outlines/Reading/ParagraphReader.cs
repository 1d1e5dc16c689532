using System.Collections.Generic;
using System.Linq;
using HeadingGenerator.Outlines.Markers;
using HeadingGenerator.Outlines.Text;

namespace HeadingGenerator.Outlines.Reading;

/// <summary>Reads a paragraph into the tree: its heading, its body, and the points that run on inside it.</summary>
internal sealed class ParagraphReader(string text, OpenHeadings open)
{
    private readonly RunInSeries _runIn = new();

    /// <summary>Adds a heading with what stands behind it on its line: its body, its points, and its next siblings.</summary>
    public void ReadMarked(in LogicalLine line, bool joins, Marker? next)
    {
        Marker marker = line.Marker;
        OpenSeries[] series = [new OpenSeries(marker.Family, marker.Number == DiscourseFamily.Last ? open.Top.LastPoint?.Number + 1 ?? 1 : marker.Number, 0)];
        IReadOnlyList<RunInPoint> points = _runIn.Find(text, marker.ContentStart, line.End, series, next);
        int basis = open.Count;
        OutlineHeading heading = AddHeading(marker, points.Count == 0 ? line.End : points[0].Marker.HeadingStart, line.Index);
        heading.StartsLine = true;
        heading.JoinsOtherFamily = joins;
        open.Open(heading);
        ReadRunIn(points, line.End, line.Index, basis);
    }

    /// <summary>Adds a heading without a marker, and its points; it stays closed.</summary>
    public OutlineHeading ReadPlain(in LogicalLine line)
    {
        var marker = new Marker(MarkerFamilies.Plain, 0, line.Start, line.Start, line.Start);
        IReadOnlyList<RunInPoint> points = _runIn.Find(text, line.Start, line.End, [], null);
        int basis = open.Count;
        OutlineHeading heading = AddHeading(marker, points.Count == 0 ? line.End : points[0].Marker.HeadingStart, line.Index);
        heading.StartsLine = true;
        open.Open(heading);
        ReadRunIn(points, line.End, line.Index, basis);
        open.CloseTo(basis);
        return heading;
    }

    /// <summary>Adds points without a marker, and the lines below each of them.</summary>
    public void ReadPlain(IReadOnlyList<LogicalLine> lines, UnmarkedRun run)
    {
        for (int i = 0; i < run.Starts.Count; i++)
        {
            int start = run.Starts[i];
            int end = i + 1 < run.Starts.Count ? run.Starts[i + 1] : run.End;
            int basis = open.Count;
            OutlineHeading point = ReadPlain(lines[start]);
            open.Open(point);
            ReadBody(lines, start + 1, end, null);
            open.CloseTo(basis);
        }
    }

    /// <summary>Adds lines to the body of the open heading; a series may run on inside them.</summary>
    public void ReadBody(IReadOnlyList<LogicalLine> lines, int start, int end, Marker? next)
    {
        OutlineHeading owner = open.Top;
        for (int i = start; i < end; i++)
        {
            LogicalLine line = lines[i];
            IReadOnlyList<RunInPoint> points = _runIn.Find(text, line.Start, line.End, SeriesOf(owner), i + 1 == end ? next : null);
            int proseEnd = points.Count == 0 ? line.End : points[0].Marker.HeadingStart;
            owner.AddBody(Lines.Trim(text, line.Start, proseEnd));
            if (points.Count > 0)
            {
                ReadRunIn(points, line.End, line.Index, open.Count - 1);
                owner = open.Top;
            }
        }
    }

    /// <summary>The series that a line of body text may go on with: that of its heading, and that of its heading's points.</summary>
    private static List<OpenSeries> SeriesOf(OutlineHeading owner)
    {
        var series = new List<OpenSeries>(2);
        if (owner.Owner is not null && owner.Family.IsNumbered)
        {
            series.Add(new OpenSeries(owner.Family, owner.Number, 0));
        }

        if (owner.LastPoint is { StartsLine: false } last && last.Family.IsNumbered)
        {
            series.Add(new OpenSeries(last.Family, last.Number, 1));
        }

        return series;
    }

    /// <summary>Adds the points that a paragraph runs on with. <paramref name="basis"/> counts the headings above depth 0.</summary>
    private void ReadRunIn(IReadOnlyList<RunInPoint> points, int end, int lineIndex, int basis)
    {
        if (points.Count == 0)
        {
            return;
        }

        int keep = open.Count;
        bool inSemicolons = points.Any(point => EndsWithSemicolon(point.Marker.HeadingStart) && point.Marker.Number > 1);
        for (int i = 0; i < points.Count; i++)
        {
            RunInPoint point = points[i];
            open.CloseTo(basis + point.Depth);
            OutlineHeading heading = AddHeading(point.Marker, i + 1 < points.Count ? points[i + 1].Marker.HeadingStart : end, lineIndex, inSemicolons);
            heading.JoinsOtherFamily = point.JoinsOtherFamily;
            heading.IsMerged = point.Depth == 0;
            open.Open(heading);
            if (i + 1 == points.Count && point.Depth > 0)
            {
                ClosingSentence.GiveToParent(text, heading);
            }
        }

        // The paragraph is over: what follows belongs to the heading of the line, not to the last point inside it.
        open.CloseTo(keep);
    }

    /// <summary>Whether the point before a marker ends with a semicolon, as a series of its own does.</summary>
    private bool EndsWithSemicolon(int markerStart) => markerStart > 0 && text[markerStart - 1] is '；' or ';';

    private OutlineHeading AddHeading(in Marker marker, int end, int lineIndex, bool inSemicolons = false)
    {
        OutlineHeading parent = open.Top;
        Marker numbered = marker.Number == DiscourseFamily.Last ? marker with { Number = (parent.LastPoint?.Number ?? 0) + 1 } : marker;
        HeadingParts parts = HeadingSplitter.Split(text, marker, end, inSemicolons);
        var heading = new OutlineHeading(text, numbered, parts.Title)
        {
            HeadingEnd = parts.HeadingEnd,
            ExplicitNameRange = parts.ExplicitName,
            TitleIsBold = parts.IsBold,
            LineIndex = lineIndex,
        };
        heading.AddBody(parts.Body);
        parent.Add(heading);
        return heading;
    }
}
