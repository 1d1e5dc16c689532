using HeadingGenerator.Outlines.Series;

namespace HeadingGenerator.Outlines.Tree;

/// <summary>Tells the series of a paragraph that are no points, as they speak of the headings after it.</summary>
internal sealed class Preface(string text, LogicalLine[] lines, SeriesIndex series)
{
    /// <summary>
    /// What a paragraph above the first theme enumerates is no theme, unless the themes go on with it.
    /// </summary>
    public bool Enumerates(IReadOnlyList<RunInPoint> points, int index) =>
        series.NextMarked(index) is var next and >= 0
            && !ReferenceEquals(lines[next].Marker.Family, points[0].Marker.Family);

    /// <summary>分三个部分：一是背景；二是名句。 ⏎ 一、背景 ⏎ 二、名句 — a series that names the headings after it announces them.</summary>
    public bool Announces(IReadOnlyList<RunInPoint> points, int end, int index)
    {
        int next = series.NextMarked(index);
        for (int i = 0; i < points.Count; i++, next = series.Next(next))
        {
            if (next < 0)
            {
                return false;
            }

            int stop = i + 1 < points.Count ? points[i + 1].Marker.HeadingStart : end;
            HeadingParts parts = HeadingSplitter.Split(text, points[i].Marker, stop, inSemicolons: true);
            string title = parts.Title.Of(text);
            if (text.IndexOf(title, lines[next].Start, lines[next].Length, StringComparison.Ordinal) < 0)
            {
                return false;
            }
        }

        return points.Count > 1;
    }
}
