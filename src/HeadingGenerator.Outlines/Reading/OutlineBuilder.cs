using System.Collections.Generic;
using System.Threading;
using HeadingGenerator.Outlines.Markers;
using HeadingGenerator.Outlines.Text;

namespace HeadingGenerator.Outlines.Reading;

/// <summary>Builds the tree, line by line.</summary>
internal sealed class OutlineBuilder
{
    /// <summary>The longest line that is taken for the title of the document.</summary>
    private const int LongestDocumentTitle = 60;

    /// <summary>The level of the themes.</summary>
    private const int TopLevel = 1;

    private readonly string _text;
    private readonly List<Line> _physical;
    private readonly LogicalLine[] _lines;
    private readonly OutlineHeading _root;
    private readonly OpenHeadings _open;
    private readonly ParagraphReader _paragraphs;
    private readonly UnmarkedLines _unmarked;
    private readonly List<TextRange> _unclaimed = [];
    private TextRange _documentTitle;

    public OutlineBuilder(string text, List<Line> physical, LogicalLine[] lines, FamilyOrder order)
    {
        _text = text;
        _physical = physical;
        _lines = lines;
        _root = new OutlineHeading(text, new Marker(MarkerFamilies.Plain, 0, 0, 0, 0), default);
        _open = new OpenHeadings(_root, lines, order);
        _paragraphs = new ParagraphReader(text, _open);
        _unmarked = new UnmarkedLines(text, _open, _paragraphs);
    }

    public Outline Build(CancellationToken cancellationToken)
    {
        for (int i = 0; i < _lines.Length; i++)
        {
            if (i % 1024 == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            ref readonly LogicalLine line = ref _lines[i];
            switch (line.Kind)
            {
                case LineKind.Furniture:
                    _unclaimed.Add(new TextRange(line.Start, line.End));
                    break;
                case LineKind.Marked:
                    ReadMarked(line, i);
                    break;
                case LineKind.Salutation:
                    CloseBelow(TopLevel);
                    _unmarked.Add(line);
                    break;
                case LineKind.DocumentEnd:
                    CloseAll();
                    _root.AddBody(new TextRange(line.Start, line.End));
                    break;
                default:
                    if (!TryTakeDocumentTitle(line))
                    {
                        _unmarked.Add(line);
                    }

                    break;
            }
        }

        CloseAll();
        return new Outline(_text, _physical, _root, _documentTitle, _unclaimed);
    }

    /// <summary>Reads a line with a marker; the lines before it find their owners first, now that it is known what they end at.</summary>
    private void ReadMarked(in LogicalLine line, int index)
    {
        if (!_unmarked.IsEmpty)
        {
            _unmarked.Give(line.Marker, _open.FindLevel(line.Marker, index, out _));
        }

        _open.CloseTo(_open.FindLevel(line.Marker, index, out bool joins));
        _paragraphs.ReadMarked(line, joins, line.NextMarked < 0 ? null : _lines[line.NextMarked].Marker);
    }

    /// <summary>Closes the headings below a level; what follows belongs to none of them.</summary>
    private void CloseBelow(int level)
    {
        if (_open.Count > level + 1)
        {
            _unmarked.Give(null, level: 0);
            _open.CloseTo(level + 1);
        }
    }

    /// <summary>Closes every heading; a text without any marker may have titles all the same.</summary>
    private void CloseAll()
    {
        if (_root.Points.Count > 0 || _unmarked.IsEmpty || !_unmarked.TryReadTitles(out _documentTitle))
        {
            _unmarked.Give(null, level: 0);
        }

        _open.CloseTo(1);
    }

    /// <summary>The first line, if it is short, ends without a mark, and a heading follows.</summary>
    private bool TryTakeDocumentTitle(in LogicalLine line)
    {
        if (!_documentTitle.IsEmpty || !_unmarked.IsEmpty || _root.Points.Count > 0)
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
}
