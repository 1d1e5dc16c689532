using HeadingGenerator.Outlines.Markers;
using HeadingGenerator.Outlines.Series;

namespace HeadingGenerator.Outlines.Tree;

/// <summary>Reads a line into the tree: its heading, its text, and the points that run on inside it.</summary>
internal sealed class ParagraphReader(
    TextSource source, LogicalLine[] lines, SeriesIndex series, OpenHeadings open, Grammar grammar)
{
    private readonly string _text = source.Plain;
    private readonly RunInSeries _runIn = new(grammar.Markers);

    /// <summary>
    /// Adds the heading of a line with what follows on the line: its body, its points, and its next siblings.
    /// </summary>
    public void ReadMarked(int index, bool joins) => ReadLine(index, lines[index].Marker).JoinsOtherFamily = joins;

    /// <summary>一是A，二是B。 ⏎ 一、A ⏎ 二、B — whether a line with a marker tells of the headings after it.</summary>
    public bool IsAnnouncement(int index) =>
        lines[index] is { Marker: { Number: 1, Family.Kind: MarkerKind.Discourse } } line
        && series.Next(index) < 0
        && _runIn.Find(_text, line.Start, line.End, null, null) is var points
        && Announces(points, index);

    /// <summary>Adds a heading without a marker, and its points; it is open afterwards.</summary>
    public void ReadPlain(int index, string row, bool isLabel)
    {
        int start = lines[index].Start;
        var marker = new Marker(MarkerFamilies.Plain, 0, start, start, start) { EndsAtColon = isLabel };
        ReadLine(index, marker).Evidence = row;
    }

    /// <summary>
    /// Adds the heading that starts a line, and the points that run on after it; it is open afterwards.
    /// </summary>
    private OutlineHeading ReadLine(int index, in Marker marker)
    {
        LogicalLine line = lines[index];
        var own = new OpenSeries(marker.Family, marker.Number);
        IReadOnlyList<RunInPoint> points = FindPoints(index, marker.ContentStart, default, own);
        int basis = open.Count;
        int end = points.Count == 0 ? line.End : points[0].Marker.HeadingStart;
        OutlineHeading heading = AddHeading(marker, end, index, end < line.End && _text[end - 1] is '；' or ';');
        heading.StartsLine = true;
        open.Add(heading, index);
        ReadRunIn(points, index, basis);
        return heading;
    }

    /// <summary>Adds some of the lines to the text of the open heading; a series may run on inside them.</summary>
    public void ReadText(List<int> indexes, int start, int end)
    {
        OutlineHeading owner = open.Top;
        for (int i = start; i < end; i++)
        {
            LogicalLine line = lines[indexes[i]];
            IReadOnlyList<RunInPoint> points = line.Kind == LineKind.Opaque ? []
                : FindPoints(indexes[i], line.Start, owner.TitleRange, OpenSeries.Of(owner));
            if (points.Count > 0
                && (Announces(points, indexes[i]) || (open.Count == 1 && Enumerates(points, indexes[i]))))
            {
                points = [];
            }

            owner.AddParagraph(
                Lines.Trim(_text, line.Start, points.Count == 0 ? line.End : points[0].Marker.HeadingStart));
            ReadRunIn(points, indexes[i], open.Count - 1);
        }
    }

    private IReadOnlyList<RunInPoint> FindPoints(int index, int start, TextRange title, OpenSeries? own)
    {
        int end = lines[index].End;
        Marker? next = series.NextMarked(index) is var marked and >= 0 ? lines[marked].Marker : null;
        return _runIn.Find(_text, start, end, own, next) is { Count: > 0 } points
            ? points
            : CountedSentences.Find(_text, title, start, end);
    }

    /// <summary>
    /// What a paragraph above the first theme enumerates is no theme, unless the themes go on with it.
    /// </summary>
    private bool Enumerates(IReadOnlyList<RunInPoint> points, int index) =>
        series.NextMarked(index) is var next and >= 0
        && !ReferenceEquals(lines[next].Marker.Family, points[0].Marker.Family);

    /// <summary>分三个部分：一是背景；二是名句。 ⏎ 一、背景 ⏎ 二、名句 — a series that names the headings after it announces them.</summary>
    private bool Announces(IReadOnlyList<RunInPoint> points, int index)
    {
        int next = series.NextMarked(index);
        for (int i = 0; i < points.Count; i++, next = series.Next(next))
        {
            if (next < 0)
            {
                return false;
            }

            int stop = StopOf(points, i, lines[index].End);
            string title = HeadingSplitter.Split(_text, points[i].Marker, stop, inSemicolons: true).Title.Of(_text);
            title = title.Split('，')[0];
            if (title.Length < 2
                || _text.IndexOf(title, lines[next].Start, lines[next].Length, StringComparison.Ordinal) < 0)
            {
                return false;
            }
        }

        return points.Count > 1;
    }

    /// <summary>
    /// Adds the points that a paragraph runs on with. <paramref name="basis"/> counts the headings above depth 0.
    /// </summary>
    private void ReadRunIn(IReadOnlyList<RunInPoint> points, int index, int basis)
    {
        // Most paragraphs have none, and are not asked what their points end with.
        if (points.Count == 0)
        {
            return;
        }

        int keep = open.Count;
        int end = lines[index].End;
        bool inSemicolons = points.Any(
            point => point.Marker.Number > 1 && _text[point.Marker.HeadingStart - 1] is '；' or ';');
        bool areLabels = points.Count > 1 && AreLabels(points, end);
        for (int i = 0; i < points.Count; i++)
        {
            RunInPoint point = points[i];
            open.CloseTo(basis + point.Depth);
            OutlineHeading parent = open.Top;
            OutlineHeading heading = AddHeading(
                areLabels ? point.Marker with { EndsAtColon = true } : point.Marker,
                StopOf(points, i, end), index, inSemicolons);
            heading.JoinsOtherFamily = point.JoinsOtherFamily;
            heading.IsMerged = point.Depth == 0;
            heading.Evidence = point.Marker.Family.IsUnmarked ? CountedSentences.Row : null;
            open.Add(heading, index);
            if (i + 1 == points.Count && point.Depth > 0)
            {
                GiveBodyToParent(heading, parent);
            }
        }

        // The paragraph is over: what follows belongs to the heading of the line, not to the last point inside it.
        open.CloseTo(keep);
    }

    private static int StopOf(IReadOnlyList<RunInPoint> points, int index, int end) =>
        index + 1 < points.Count ? points[index + 1].Marker.HeadingStart : end;

    private bool AreLabels(IReadOnlyList<RunInPoint> points, int end)
    {
        var labels = new LabelSeries(_text);
        for (int i = 0; i < points.Count; i++)
        {
            if (points[i].Depth != points[0].Depth
                || !labels.Add(points[i].Marker.ContentStart, StopOf(points, i, end)))
            {
                return false;
            }
        }

        return labels.AreLabels;
    }

    /// <summary>一是增收；二是减支。年底前完成。 — where no other point has a body, what follows the last speaks of them all.</summary>
    private void GiveBodyToParent(OutlineHeading last, OutlineHeading parent)
    {
        IReadOnlyList<OutlineHeading> points = parent.Points;
        for (int i = points.Count - 2; i >= 0 && points[i].LineIndex == last.LineIndex; i--)
        {
            if (points[i].ContentCount > 0
                || _text[points[i + 1].HeadingRange.Start - 1] is not ('；' or ';' or '，' or ',' or '、'))
            {
                return;
            }
        }

        if (last.ParagraphCount == 1 && points.Count > 1)
        {
            parent.AddParagraph(last.ParagraphAt(0));
            last.RemoveParagraph();
        }
    }

    /// <summary>
    /// 附录A ⏎ （规范性） ⏎ 取样 — what stands in brackets between marker and title belongs to the text of the heading.
    /// </summary>
    private TextRange Aside(in Marker marker)
    {
        int start = Runs.EndOf(_text, marker.End, marker.ContentStart, Characters.IsBlank);
        return !marker.IsSetTwice && start < marker.ContentStart && _text[start] is '（' or '('
            ? Lines.Trim(_text, start, Characters.FindLineEnd(_text, start, marker.ContentStart))
            : default;
    }

    private OutlineHeading AddHeading(in Marker marker, int end, int index, bool inSemicolons)
    {
        OutlineHeading parent = open.Top;
        HeadingParts parts = HeadingSplitter.Split(_text, marker, end, inSemicolons);
        bool counts = marker.Number == 0 && marker.Family.IsNumbered;
        var heading = new OutlineHeading(
            source, counts ? marker with { Number = (parent.LastPoint?.Number ?? 0) + 1 } : marker, parts)
        {
            LineIndex = lines[index].Index,
        };
        heading.AddParagraph(Aside(marker));
        heading.AddParagraph(parts.Body);
        parent.Add(heading);
        return heading;
    }
}
