using System.Collections.Generic;
using System.Linq;
using System.Threading;
using HeadingGenerator.Outlines.Markers;
using HeadingGenerator.Outlines.Text;

namespace HeadingGenerator.Outlines.Reading;

/// <summary>Builds the tree: where a marker goes, and to whom the lines without one belong.</summary>
internal sealed class OutlineBuilder
{
    /// <summary>The longest line that is taken for the title of the document.</summary>
    private const int LongestDocumentTitle = 60;

    /// <summary>How many siblings a line is held against.</summary>
    private const int ComparedSiblings = 8;

    /// <summary>How many siblings are asked how many lines a point has.</summary>
    private const int LookBack = 64;

    /// <summary>How many lines are looked ahead for the series that a marker of another family may belong to.</summary>
    private const int LookAhead = 64;

    /// <summary>The level of the themes.</summary>
    private const int TopLevel = 1;

    private readonly string _text;
    private readonly List<Line> _lines;
    private readonly LogicalLine[] _logical;
    private readonly FamilyOrder _order;
    private readonly OutlineHeading _root;
    private readonly List<OutlineHeading> _stack = [];
    private readonly List<TextRange> _unclaimed = [];
    private readonly List<LogicalLine> _block = [];
    private readonly RunInSeries _runIn = new();
    private TextRange _documentTitle;

    public OutlineBuilder(string text, List<Line> lines, LogicalLine[] logical, FamilyOrder order)
    {
        _text = text;
        _lines = lines;
        _logical = logical;
        _order = order;
        _root = new OutlineHeading(text, new Marker(MarkerFamilies.Plain, 0, 0, 0, 0), default);
        _stack.Add(_root);
    }

    private OutlineHeading Top => _stack[_stack.Count - 1];

    public Outline Build(CancellationToken cancellationToken)
    {
        for (int i = 0; i < _logical.Length; i++)
        {
            if (i % 1024 == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            ref readonly LogicalLine line = ref _logical[i];
            switch (line.Kind)
            {
                case LineKind.Furniture:
                    _unclaimed.Add(new TextRange(line.Start, line.End));
                    break;
                case LineKind.Marked:
                    GiveBlockAway(line.Marker, i);
                    Place(line, i);
                    break;
                case LineKind.Salutation:
                    CloseDownTo(TopLevel);
                    _block.Add(line);
                    break;
                case LineKind.DocumentEnd:
                    CloseDownTo(0);
                    _root.AddBody(new TextRange(line.Start, line.End));
                    break;
                default:
                    if (!TryTakeDocumentTitle(line))
                    {
                        _block.Add(line);
                    }

                    break;
            }
        }

        if (_root.Points.Count > 0 || !TryReadTitlesAlone())
        {
            GiveBlockAway(null, _logical.Length);
        }

        return new Outline(_text, _lines, _root, _documentTitle, _unclaimed);
    }

    /// <summary>Closes the headings below a level; what follows belongs to none of them.</summary>
    private void CloseDownTo(int level)
    {
        int height = level + 1;
        if (_stack.Count > height)
        {
            GiveBlockAway(null, _logical.Length);
            height = System.Math.Min(height, _stack.Count);
            _stack.RemoveRange(height, _stack.Count - height);
        }
    }

    /// <summary>The first line, if it is short, ends without a mark, and a heading follows.</summary>
    private bool TryTakeDocumentTitle(in LogicalLine line)
    {
        if (!_documentTitle.IsEmpty || _block.Count > 0 || _stack.Count > 1 || _root.Points.Count > 0)
        {
            return false;
        }

        if (line.End - line.Start > LongestDocumentTitle || line.NextMarked < 0 || Characters.IsClosingMark(_text[line.End - 1]))
        {
            return false;
        }

        if (HeadingSplitter.FindEnd(_text, line.Start, line.End) < line.End)
        {
            return false;
        }

        _documentTitle = new TextRange(line.Start, line.End);
        return true;
    }

    /// <summary>A text without any marker: titles on lines of their own, the first of them that of the document.</summary>
    private bool TryReadTitlesAlone()
    {
        int start = _block.Count > 0 && PlainHeadings.IsTitle(_text, _block[0]) ? 1 : 0;
        if (UnmarkedPoints.FindTitles(_text, _block, start) is not { } starts)
        {
            return false;
        }

        if (start > 0)
        {
            _documentTitle = new TextRange(_block[0].Start, _block[0].End);
        }

        AddBodyLines(_block, start, starts[0], null);
        AddPlainPoints(_block, new UnmarkedRun(starts, _block.Count));
        return true;
    }

    /// <summary>Adds the heading of a marked line under its parent, and the points that run on behind it.</summary>
    private void Place(in LogicalLine line, int index)
    {
        int parent = FindParent(line.Marker, index, out bool joins);
        _stack.RemoveRange(parent + 1, _stack.Count - parent - 1);
        AddParagraph(line.Marker, line.End, line.Index, joins, line.NextMarked < 0 ? null : _logical[line.NextMarked].Marker);
    }

    /// <summary>The place on the stack of the heading that a marker belongs under.</summary>
    private int FindParent(in Marker marker, int index, out bool joins)
    {
        joins = false;
        for (int i = _stack.Count - 1; i > 0; i--)
        {
            if (ReferenceEquals(_stack[i].Family, marker.Family))
            {
                return i - 1;
            }
        }

        for (int i = _stack.Count - 1; i > 0 && marker.Number > 1; i--)
        {
            if (Continues(_stack[i], marker, index))
            {
                joins = true;
                return i - 1;
            }
        }

        int parent = _stack.Count - 1;
        while (parent > 0 && _order.IsAbove(marker.Family, _stack[parent].Family))
        {
            parent--;
        }

        return parent;
    }

    /// <summary>Whether a marker of another family goes on with the series of an open heading.</summary>
    private bool Continues(OutlineHeading open, in Marker marker, int index)
    {
        if (marker.Number == DiscourseFamily.Last)
        {
            return open.Family.Kind == MarkerKind.Discourse && open.Number > 1;
        }

        if (!open.Family.IsNumbered || open.Number != marker.Number - 1)
        {
            return false;
        }

        if (open.Family.Kind == marker.Family.Kind && open.Family.Kind != MarkerKind.Other)
        {
            return true;
        }

        // 一、 （二） 三、 — the outer series goes on as if this were one of it.
        int next = _logical[index].NextMarked;
        for (int step = 0; next >= 0 && step < LookAhead; step++, next = _logical[next].NextMarked)
        {
            Marker later = _logical[next].Marker;
            if (ReferenceEquals(later.Family, open.Family))
            {
                return later.Number == marker.Number + 1;
            }

            if (ReferenceEquals(later.Family, marker.Family))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Adds a heading with what stands behind it on its line: its body, its points, and its next siblings.</summary>
    private void AddParagraph(Marker marker, int end, int lineIndex, bool joins, Marker? next)
    {
        OpenSeries[] open = [new OpenSeries(marker.Family, marker.Number == DiscourseFamily.Last ? Top.LastPoint?.Number + 1 ?? 1 : marker.Number, 0)];
        IReadOnlyList<RunInPoint> points = _runIn.Find(_text, marker.ContentStart, end, open, next);
        int firstEnd = points.Count == 0 ? end : points[0].Marker.Start;
        int basis = _stack.Count;
        OutlineHeading heading = AddHeading(marker, firstEnd, lineIndex);
        heading.StartsLine = true;
        heading.JoinsOtherFamily = joins;
        _stack.Add(heading);
        AddRunIn(points, end, lineIndex, basis);
    }

    /// <summary>Adds the points that a paragraph runs on with. <paramref name="basis"/> is the stack's height below depth 0.</summary>
    private void AddRunIn(IReadOnlyList<RunInPoint> points, int end, int lineIndex, int basis)
    {
        if (points.Count == 0)
        {
            return;
        }

        int keep = _stack.Count;
        bool inSemicolons = points.Any(point => EndsWithSemicolon(point.Marker.Start) && point.Marker.Number > 1);
        for (int i = 0; i < points.Count; i++)
        {
            RunInPoint point = points[i];
            int pointEnd = i + 1 < points.Count ? points[i + 1].Marker.Start : end;
            int height = System.Math.Min(basis + point.Depth, _stack.Count);
            _stack.RemoveRange(height, _stack.Count - height);
            bool last = i + 1 == points.Count && point.Depth > 0;
            OutlineHeading heading = AddHeading(point.Marker, pointEnd, lineIndex, inSemicolons);
            heading.JoinsOtherFamily = point.JoinsOtherFamily;
            heading.IsMerged = point.Depth == 0;
            _stack.Add(heading);
            if (last)
            {
                ClosingSentence.GiveToParent(_text, heading);
            }
        }

        // The paragraph is over: what follows belongs to the heading of the line, not to the last point inside it.
        keep = System.Math.Min(keep, _stack.Count);
        _stack.RemoveRange(keep, _stack.Count - keep);
    }

    /// <summary>Whether the point before a marker ends with a semicolon, as a series of its own does.</summary>
    private bool EndsWithSemicolon(int markerStart) => markerStart > 0 && _text[markerStart - 1] is '；' or ';';

    private OutlineHeading AddHeading(in Marker marker, int end, int lineIndex, bool inSemicolons = false)
    {
        OutlineHeading parent = Top;
        Marker numbered = marker.Number == DiscourseFamily.Last ? marker with { Number = (parent.LastPoint?.Number ?? 0) + 1 } : marker;
        HeadingParts parts = HeadingSplitter.Split(_text, marker.ContentStart, end, marker.EndsAtColon, inSemicolons);
        var heading = new OutlineHeading(_text, numbered, parts.Title)
        {
            HeadingEnd = parts.HeadingEnd,
            ExplicitNameRange = parts.ExplicitName,
            LineIndex = lineIndex,
        };
        heading.AddBody(parts.Body);
        parent.Add(heading);
        return heading;
    }

    /// <summary>Gives the lines since the last heading to those they belong to.</summary>
    private void GiveBlockAway(Marker? next, int nextIndex)
    {
        if (_block.Count == 0)
        {
            return;
        }

        // -1 stands for the end of the text, which closes every heading.
        int nextParent = next is { } marker ? FindParent(marker, nextIndex, out _) : -1;
        Top.FollowingLines = _block.Count;
        if (!TryTakeParallelPoints(next, nextParent))
        {
            GiveLines(new List<LogicalLine>(_block), next, nextParent);
        }

        _block.Clear();
    }

    /// <summary>Gives lines to the open heading; what is not its own goes to the heading above.</summary>
    private void GiveLines(List<LogicalLine> lines, Marker? next, int nextParent)
    {
        OutlineHeading heading = Top;
        bool nextIsBelow = nextParent == _stack.Count - 1;
        bool isLast = nextParent < _stack.Count - 2;
        int own = isLast ? OwnLines(heading, lines.Count) : lines.Count;
        UnmarkedRun? unmarked = null;
        if (own == lines.Count && !nextIsBelow && _stack.Count > 1 && heading.Points.Count == 0)
        {
            unmarked = UnmarkedPoints.Find(_text, lines, SiblingHasUnmarkedPoints(heading));
        }

        AddBodyLines(lines, 0, unmarked?.Starts[0] ?? own, next);
        if (unmarked is not null)
        {
            AddPlainPoints(lines, unmarked);
            AddBodyLines(lines, unmarked.End, lines.Count, next);
        }

        if (own < lines.Count)
        {
            _stack.RemoveAt(_stack.Count - 1);
            GiveLines(lines.GetRange(own, lines.Count - own), next, nextParent);
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
        for (int i = System.Math.Max(0, parent.Points.Count - 1 - LookBack); i < parent.Points.Count - 1; i++)
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
        return lines == 0 || runsIn ? System.Math.Min(lines, count) : count;
    }

    private void AddBodyLines(List<LogicalLine> lines, int start, int end, Marker? next)
    {
        OutlineHeading owner = Top;
        for (int i = start; i < end; i++)
        {
            LogicalLine line = lines[i];
            IReadOnlyList<RunInPoint> points = _runIn.Find(_text, line.Start, line.End, OpenIn(owner), i + 1 == end ? next : null);
            int proseEnd = points.Count == 0 ? line.End : points[0].Marker.Start;
            owner.AddBody(Lines.Trim(_text, line.Start, proseEnd));
            if (points.Count > 0)
            {
                AddRunIn(points, line.End, line.Index, _stack.Count - 1);
                owner = Top;
            }
        }
    }

    /// <summary>The series that a line of body text may go on with: that of its heading, and that of its heading's points.</summary>
    private static List<OpenSeries> OpenIn(OutlineHeading owner)
    {
        var open = new List<OpenSeries>(2);
        if (owner.Owner is not null && owner.Family.IsNumbered)
        {
            open.Add(new OpenSeries(owner.Family, owner.Number, 0));
        }

        if (owner.LastPoint is { StartsLine: false } last && last.Family.IsNumbered)
        {
            open.Add(new OpenSeries(last.Family, last.Number, 1));
        }

        return open;
    }

    /// <summary>
    /// Takes points without a marker that stand among marked ones: parallel to all of them, or where a number is missing.
    /// </summary>
    private bool TryTakeParallelPoints(Marker? next, int nextParent)
    {
        bool nextIsBelow = nextParent == _stack.Count - 1;
        if (nextIsBelow || _stack.Count < 2 || Top.Points.Count > 0 || Top.BodyRanges.Count == 0)
        {
            return false;
        }

        OutlineHeading parent = _stack[_stack.Count - 2];
        bool nextIsBeside = nextParent == _stack.Count - 2;
        bool numberMissing = nextIsBeside && next is { } sibling && sibling.Number == Top.Number + _block.Count + 1;
        if (!numberMissing && parent.Points.Count < 2)
        {
            return false;
        }

        ClauseShape[] siblings = LastShapes(parent);
        foreach (LogicalLine line in _block)
        {
            if (!UnmarkedPoints.IsRunIn(_text, line, out ClauseShape shape) || !IsParallelToAll(siblings, shape, numberMissing))
            {
                return false;
            }
        }

        Top.FollowingLines = 0;
        _stack.RemoveAt(_stack.Count - 1);
        foreach (LogicalLine line in _block)
        {
            AddPlainPoint(line);
        }

        _stack.Add(parent.LastPoint!);
        return true;
    }

    /// <summary>The shapes of the last few points of a heading.</summary>
    private ClauseShape[] LastShapes(OutlineHeading parent)
    {
        var shapes = new ClauseShape[System.Math.Min(parent.Points.Count, ComparedSiblings)];
        for (int i = 0; i < shapes.Length; i++)
        {
            shapes[i] = ClauseShape.Of(_text, parent.Points[parent.Points.Count - 1 - i].TitleRange);
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

    private void AddPlainPoints(List<LogicalLine> lines, UnmarkedRun unmarked)
    {
        List<int> starts = unmarked.Starts;
        for (int i = 0; i < starts.Count; i++)
        {
            OutlineHeading point = AddPlainPoint(lines[starts[i]]);
            int end = i + 1 < starts.Count ? starts[i + 1] : unmarked.End;
            if (end > starts[i] + 1)
            {
                _stack.Add(point);
                AddBodyLines(lines, starts[i] + 1, end, null);
                int height = _stack.IndexOf(point);
                _stack.RemoveRange(height, _stack.Count - height);
            }
        }
    }

    private OutlineHeading AddPlainPoint(in LogicalLine line)
    {
        var marker = new Marker(MarkerFamilies.Plain, 0, line.Start, line.Start, line.Start);
        IReadOnlyList<RunInPoint> points = _runIn.Find(_text, line.Start, line.End, [], null);
        OutlineHeading heading = AddHeading(marker, points.Count == 0 ? line.End : points[0].Marker.Start, line.Index);
        heading.StartsLine = true;
        if (points.Count > 0)
        {
            _stack.Add(heading);
            AddRunIn(points, line.End, line.Index, _stack.Count - 1);
            _stack.RemoveAt(_stack.Count - 1);
        }

        return heading;
    }
}
