using HeadingGenerator.Outlines.Markers;
using HeadingGenerator.Outlines.Series;

namespace HeadingGenerator.Outlines.Tree;

/// <summary>
/// Builds the tree, line by line; what stands between two lines with markers is given away when the second is reached.
/// </summary>
internal static class TreeBuilder
{
    private const int CancellationStride = 1024;

    /// <summary>The level of the themes.</summary>
    private const int TopLevel = 1;

    public static OutlineHeading Build(
        TextSource source, LogicalLine[] lines, SeriesIndex series, Grammar grammar,
        CancellationToken cancellationToken)
    {
        var root = new OutlineHeading(source, new Marker(MarkerFamilies.Plain, 0, 0, 0, 0), default);
        var open = new OpenHeadings(source.Plain, root, lines, series);
        var paragraphs = new ParagraphReader(source, lines, series, open, grammar);
        var stretch = new Stretch(source, lines, series, open, paragraphs, grammar);
        for (int i = 0; i < lines.Length; i++)
        {
            if (i % CancellationStride == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            LineKind kind = lines[i].Kind;
            if (kind is LineKind.Title or LineKind.Part)
            {
                stretch.Give(-1, 0);
            }
            else if (kind == LineKind.Marked && !paragraphs.IsAnnouncement(i))
            {
                stretch.GiveBefore(i);
                open.CloseTo(open.FindLevel(i, out bool joins));
                paragraphs.ReadMarked(i, joins);
            }
            else
            {
                // What turns to the audience belongs to no point, what ends the document to no heading, but in samples.
                int level = kind is not (LineKind.Salutation or LineKind.Closing) || open.IsSample ? open.Count
                    : kind == LineKind.Salutation ? TopLevel
                    : 0;
                if (open.Count > level + 1)
                {
                    stretch.Give(-1, level);
                    open.CloseTo(level + 1);
                }

                stretch.Add(i);
            }
        }

        stretch.Give(-1, 0);
        return root;
    }
}
