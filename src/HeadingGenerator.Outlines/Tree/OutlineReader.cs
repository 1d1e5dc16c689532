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
        var frame = DocumentFrame.Find(source, lines, grammar.Markers);
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

        return new TreeBuilder(source, lines, series, grammar).Build(frame, page, cancellationToken);
    }
}
