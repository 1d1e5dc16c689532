using HeadingGenerator.Outlines.Markers;
using HeadingGenerator.Outlines.Series;

namespace HeadingGenerator.Outlines.Tree;

/// <summary>
/// Builds the tree, line by line; what stands between two lines with markers is given away when the second is reached.
/// </summary>
internal sealed class TreeBuilder
{
    private const int CancellationStride = 1024;

    /// <summary>The level of the themes.</summary>
    private const int TopLevel = 1;

    private readonly LogicalLine[] _lines;
    private readonly OutlineHeading _root;
    private readonly OpenHeadings _open;
    private readonly ParagraphReader _paragraphs;
    private readonly Stretch _stretch;

    public TreeBuilder(TextSource source, LogicalLine[] lines, SeriesIndex series, Grammar grammar)
    {
        _lines = lines;
        _root = new OutlineHeading(source, new Marker(MarkerFamilies.Plain, 0, 0, 0, 0), default);
        _open = new OpenHeadings(source.Plain, _root, lines, series);
        _paragraphs = new ParagraphReader(source, lines, series, _open, grammar);
        _stretch = new Stretch(source, lines, series, _open, _paragraphs, grammar);
    }

    public OutlineHeading Build(CancellationToken cancellationToken)
    {
        for (int i = 0; i < _lines.Length; i++)
        {
            if (i % CancellationStride == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            switch (_lines[i].Kind)
            {
                case LineKind.Title or LineKind.Part:
                    _stretch.Give(-1, 0);
                    continue;
                case LineKind.Marked when !_paragraphs.IsAnnouncement(i):
                    _stretch.GiveBefore(i);
                    _open.CloseTo(_open.FindLevel(i, out bool joins));
                    _paragraphs.ReadMarked(i, joins);
                    continue;
                case LineKind.Salutation:
                    CloseBelow(TopLevel);
                    break;
                case LineKind.Closing:
                    CloseBelow(0);
                    break;
            }

            _stretch.Add(i);
        }

        _stretch.Give(-1, 0);
        return _root;
    }

    /// <summary>Closes the headings below a level; what follows belongs to none of them.</summary>
    private void CloseBelow(int level)
    {
        if (_open.Count > level + 1)
        {
            _stretch.Give(-1, level);
            _open.CloseTo(level + 1);
        }
    }
}
