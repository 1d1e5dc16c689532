using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;

namespace HeadingGenerator;

/// <summary>A heading of a catalog: a theme, or a point below one.</summary>
/// <remarks>
/// Every heading is a single object of its catalog, so that headings are equal if they are the same object.
/// Headings do not change and can be shared between threads. The classes are generated from the text of the catalog.
/// What is put together or worked out (<see cref="Text"/>, <see cref="Path"/>, <see cref="Pattern"/> and the like) is so when it
/// is first asked for, and kept.
/// </remarks>
[DebuggerDisplay("{Path,nq}: {Marker,nq}{Title,nq}")]
public abstract partial class Heading
{
    private readonly HeadingTable _ownTable;
    private readonly int _ownRow;
    private readonly HeadingTable? _pointTable;
    private readonly int _firstPointRow;
    private readonly string? _patternText;
    private PointList? _points;

    /// <summary>A theme: its own texts are the first row of the table, its points the others.</summary>
    private protected Heading(int position, HeadingTable table, string? pattern)
    {
        Level = 1;
        Position = position;
        _ownTable = table;
        _pointTable = table;
        _firstPointRow = 1;
        _patternText = pattern;
    }

    /// <summary>A point: its own texts stand in the table of its parent, those of its points in a table of their own.</summary>
    private protected Heading(Heading parent, int index, HeadingTable? points, string? pattern)
    {
        ThrowHelper.ThrowIfNull(parent);
        if (index < 0 || index >= parent.PointCount)
        {
            throw new ArgumentOutOfRangeException(nameof(index), index, $"'{parent.Path}' has {parent.PointCount} points.");
        }

        Parent = parent;
        Level = parent.Level + 1;
        Position = index + 1;
        _ownTable = parent._pointTable!;
        _ownRow = parent._firstPointRow + index;
        _pointTable = points;
        _patternText = pattern;
    }

    /// <summary>The name of the heading in C#, unique among its siblings: 突出严字.</summary>
    public string Key => _ownTable.Key(_ownRow);

    /// <summary>The running position among its siblings, from 1.</summary>
    public int Position { get; }

    /// <summary>The number as written in the text; the <see cref="Position"/> where none is written.</summary>
    public int Number => _ownTable.Number(_ownRow) ?? Position;

    /// <summary>The number and its marks as written: 一是, 三、; empty if there is none.</summary>
    public string Marker => _ownTable.Marker(_ownRow);

    /// <summary>The heading itself, without its marker and closing mark.</summary>
    public string Title => _ownTable.Title(_ownRow);

    /// <summary>The text that belongs to the heading; empty if there is none.</summary>
    public string Body => _ownTable.Body(_ownRow);

    /// <summary>
    /// The heading as it stands in a document: marker, title, 。 and body. A theme without body has no 。, and none
    /// is added behind a title that ends a sentence by itself.
    /// </summary>
    public string Text => Known.Text ??= string.Concat(Marker, Title, ClosingMark, Body);

    /// <summary>The level: 1 for a theme, 2 for its points, and so on.</summary>
    public int Level { get; }

    /// <summary>The heading above, or null for a theme.</summary>
    public Heading? Parent { get; }

    /// <summary>The points directly below, in the order of the text.</summary>
    public IReadOnlyList<SubPoint> Points => PointCount == 0 ? PointList.Empty : LazyPoints;

    /// <summary>The sentence that the points share, such as 抓党建与{0}相融合; null if they share none.</summary>
    public SentencePattern? Pattern =>
        _patternText is null ? null : Known.Pattern ??= SentencePattern.Parse(_patternText);

    /// <summary>The keys from the theme down to this heading, joined by dots: 突出严字.政治思想严.</summary>
    public string Path => Known.Path ??= FindPath();

    internal int PointCount => _pointTable is null ? 0 : _pointTable.RowCount - _firstPointRow;

    internal string ClosingMark =>
        Parent is null && Body.Length == 0 ? string.Empty : Punctuation.ClosingMarkOf(Title);

    private PointList LazyPoints =>
        Volatile.Read(ref _points)
        ?? (Interlocked.CompareExchange(ref _points, new PointList(this, PointCount), null) ?? _points!);

    /// <summary>All headings below this one, each followed by its own points.</summary>
    public IEnumerable<SubPoint> Descendants()
    {
        // A stack of its own: outlines may be deeper than the stack of the thread.
        var pending = new Stack<SubPoint>(Points.Reverse());
        while (pending.Count > 0)
        {
            SubPoint point = pending.Pop();
            yield return point;
            for (int i = point.PointCount - 1; i >= 0; i--)
            {
                pending.Push(point.Points[i]);
            }
        }
    }

    /// <summary>For generated code: the point with the given index, from 0.</summary>
    /// <param name="index">The index of the point, from 0.</param>
    protected SubPoint At(int index) => LazyPoints[index];

    /// <summary>For generated code: creates the point with the given index if that has a class of its own.</summary>
    /// <param name="index">The index of the point, from 0.</param>
    /// <returns>The point, or null for a point without points of its own.</returns>
    protected virtual SubPoint? CreatePoint(int index) => null;

    internal SubPoint NewPoint(int index) => CreatePoint(index) ?? new SubPoint(this, index);

    private string FindPath()
    {
        string path = Key;
        for (Heading? above = Parent; above is not null; above = above.Parent)
        {
            path = above.Key + "." + path;
        }

        return path;
    }

    /// <summary>Finds a point by its key without creating any other.</summary>
    internal SubPoint? FindPoint(string key)
    {
        for (int i = 0; i < PointCount; i++)
        {
            if (_pointTable!.Key(_firstPointRow + i) == key)
            {
                return At(i);
            }
        }

        return null;
    }
}
