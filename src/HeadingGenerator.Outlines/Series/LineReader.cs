using HeadingGenerator.Outlines.Markers;

namespace HeadingGenerator.Outlines.Series;

/// <summary>Says of every line what it is by itself, and what marker it starts with.</summary>
internal sealed class LineReader(TextSource source, Grammar grammar, IReadOnlyDictionary<int, int>? headingLines)
{
    /// <summary>The row of a line that is known to be no heading.</summary>
    public const string KnownText = "known-text";

    private const int CancellationStride = 4096;

    private readonly string _text = source.Plain;
    private readonly List<Line> _lines = source.Lines;
    private int _wrapWidth;
    private readonly LineEdges _edges = new(source);
    private readonly CodeLines _code = new(source, grammar);
    private readonly LineJoiner _joiner = new(source, grammar);
    private LogicalLine[] _read = new LogicalLine[source.Lines.Count(static line => !line.IsBlank)];
    private int _count;

    /// <summary>The row of the box that the lines stand in; null outside.</summary>
    private LineRow? _block;

    private int _blockStart;

    /// <summary>The last marker of the list that the box holds.</summary>
    private Marker _owned;

    /// <summary>What is no part of any line: page numbers that are glued to one.</summary>
    public IReadOnlyList<TextRange> Unclaimed => _edges.Unclaimed;

    public LogicalLine[] Read(CancellationToken cancellationToken)
    {
        bool followsBlank = false;
        bool areApart = AreApart();
        (int End, LineKind Kind, string? Row) setApart = (-1, default, null);
        _wrapWidth = Wrapping.FindWidth(source, _joiner.StartsAnew);
        for (int i = 0; i < _lines.Count; i++)
        {
            if (i % CancellationStride == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            Line line = _lines[i];
            _edges.LeaveOutMarks(line);
            if (line.IsBlank)
            {
                followsBlank = true;
                _block = null;
                continue;
            }

            var read = new LogicalLine
            {
                Index = i,
                Start = line.ContentStart,
                End = line.ContentEnd,
                FollowsBlank = followsBlank && !areApart,
            };
            followsBlank = false;
            setApart = i > setApart.End ? _code.Find(i) : setApart;
            if (i <= setApart.End)
            {
                (read.Kind, read.Row) = (setApart.Kind, setApart.Row);
            }
            else
            {
                ReadLine(ref i, read);
            }

            if (read.End > read.Start)
            {
                _read[_count++] = read;
            }
        }

        Array.Resize(ref _read, _count);
        Furniture.KeepLoneWords(_read);
        return _read;
    }

    /// <summary>
    /// Whether each line is apart from the next, as on a page of the web: then a blank line says nothing.
    /// </summary>
    private bool AreApart() =>
        Enumerable.Range(0, _lines.Count).All(i => i == 0 || _lines[i].IsBlank || _lines[i - 1].IsBlank);

    /// <summary>Whether a marker belongs to the block above: it starts a series there, or goes on with one.</summary>
    private bool OwnsMarker(int index, in Marker marker) => _block switch
    {
        { OwnsMarkers: true } => _owned.Family is null
            ? marker.Number <= 1
            : ReferenceEquals(_owned.Family, marker.Family) || _text[_owned.HeadingStart] == _text[marker.HeadingStart],
        { OwnsList: true } => _owned.Family is null
            ? marker is { Number: 1, Family.Kind: MarkerKind.Arabic } && index == _blockStart + 1
            : ReferenceEquals(_owned.Family, marker.Family) && marker.Number == _owned.Number + 1,
        _ => false,
    };

    private void ReadLine(ref int index, LogicalLine read)
    {
        Line line = _lines[index];
        int level = 0;
        bool isKnown = headingLines is not null && headingLines.TryGetValue(index + 1, out level);
        if (isKnown && level == 0)
        {
            (read.Kind, read.Row) = (LineKind.Opaque, KnownText);
            return;
        }

        if (grammar.Lines.Find(_text, line) is { } row)
        {
            (read.Kind, read.Row) = (row.Kind, row.Id);
            _block = row;
            _blockStart = index;
            _owned = default;
            return;
        }

        _edges.SkipGluedPageNumber(read);
        if (_block?.Owns is null)
        {
            _edges.SkipQuotationMark(read);
        }

        if (_joiner.TryJoin(index, read))
        {
            read.Kind = LineKind.Marked;
            index++;
        }
        else if (grammar.Markers.TryMatchLine(
            _text, read.Start, read.End, read.Indent = _edges.Indent(line, read.Start), out read.Marker))
        {
            read.Kind = LineKind.Marked;
            if (!_edges.SkipClosingHashes(read))
            {
                _joiner.TakeTitleBelow(ref index, read);
                _joiner.TakeRestBelow(ref index, read);
            }
        }
        else if (isKnown || _joiner.IsUnderlined(index))
        {
            read.Marker =
                new Marker(MarkerFamilies.OfLevel(level), 0, read.Start, read.Start, read.Start) { Separator = '#' };
            (read.Kind, read.Row) = (LineKind.Marked, isKnown ? "known-heading" : null);
        }

        bool isOwned = read.Kind == LineKind.Marked && OwnsMarker(index, read.Marker);
        if (_block is { Owns: { } owns }
            && owns(_text, line.ContentStart, line.ContentEnd)
            && (isOwned
                || (!(_block.OwnsList && _owned.Family is not null)
                    && (read.Kind == LineKind.Text
                        || read.Marker is { Family.IsMarkup: true } or { Separator: ' ' }))))
        {
            _owned = isOwned ? read.Marker : _owned;
            (read.Kind, read.Row, read.Marker) = (_block.Kind, _block.Id, default);
        }
        else
        {
            _block = null;
        }

        while (_wrapWidth > 0
            && Wrapping.IsBroken(source, _wrapWidth, index, read.End)
            && (_text[read.End - 1] == '第' || !_joiner.StartsAnew(index + 1)))
        {
            index++;
            read.End = _lines[index].ContentEnd;
        }
    }
}
