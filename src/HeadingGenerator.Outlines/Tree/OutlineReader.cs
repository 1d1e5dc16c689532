using HeadingGenerator.Outlines.Points;
using HeadingGenerator.Outlines.Series;

namespace HeadingGenerator.Outlines.Tree;

/// <summary>Reads a text: its lines, the frame of the document, the series of its markers, and the tree.</summary>
internal static class OutlineReader
{
    public static Outline Read(
        string text, OutlineOptions options, Grammar grammar, CancellationToken cancellationToken)
    {
        var source = new TextSource(text, cancellationToken);
        var reader = new LineReader(source, grammar, options.HeadingLines);
        LogicalLine[] lines = reader.Read(cancellationToken);
        var page = new Furniture();
        page.Ranges.AddRange(reader.Unclaimed);
        Furniture.FindMenu(source.Plain, lines);
        Furniture.FindHeads(source.Plain, lines);
        Contents.Mark(source.Plain, lines);
        lines = page.TakeFrom(lines);
        new MarkerCompany(source.Plain, lines).Settle(grammar.Markers);
        var frame = new DocumentFrame(source, lines);
        frame.Find(grammar.Markers);
        if (!frame.FileEnding.IsEmpty)
        {
            page.Ranges.Add(frame.FileEnding);
        }

        lines = page.TakeFrom(lines);
        var series = new SeriesIndex(lines.Length);
        series.Link(source.Plain, lines);
        if (new Sections(source.Plain, lines, series).Mark() | LoneTitles.Mark(source.Plain, lines))
        {
            series.Link(source.Plain, lines);
        }

        page.Ranges.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].Row is { } row)
            {
                page.Rows[lines[i].Index] = row;
            }
        }

        OutlineHeading root = TreeBuilder.Build(source, lines, series, grammar, cancellationToken);
        return new Outline(source, root, frame, page.Ranges, page.Rows);
    }
}
