using System.ComponentModel;
using System.Diagnostics;

namespace HeadingGenerator;

/// <summary>A heading of a catalog: a theme, or a point below one.</summary>
/// <remarks>
/// Every heading is a single object of its catalog, so that headings are equal if they are the same object.
/// Headings do not change and can be shared between threads. The classes are generated from the text of the catalog.
/// What is put together or worked out (<see cref="Text"/>, <see cref="Path"/>, <see cref="Pattern"/> and the like) is
/// so when it is first asked for, and kept.
/// </remarks>
[DebuggerDisplay("{Path,nq}: {Marker,nq}{Title,nq}")]
[TypeConverter(typeof(HeadingTypeConverter))]
public abstract partial class Heading
{
    private readonly HeadingTable _table;
    private readonly int _row;
    private PointList? _points;

    /// <summary>A theme: the first row of its table.</summary>
    private protected Heading(int position, HeadingTable table)
    {
        Level = 1;
        Position = position;
        _table = table;
    }

    /// <summary>A point: a row of the table of its theme.</summary>
    private protected Heading(Heading parent, int index)
    {
        ThrowHelper.ThrowIfNull(parent);
        Parent = parent;
        Level = parent.Level + 1;
        Position = index + 1;
        _table = parent._table;
        _row = parent.RowOf(index);
    }

    /// <summary>The name of the heading in C#, unique among its siblings: 突出严字.</summary>
    public string Key => _table.Key(_row);

    /// <summary>The running position among its siblings, from 1.</summary>
    public int Position { get; }

    /// <summary>The number as written in the text; the <see cref="Position"/> where none is written.</summary>
    public int Number => _table.Number(_row) is > 0 and var written ? written : Position;

    /// <summary>The number and its marks as written: 一是, 三、; empty if there is none.</summary>
    public string Marker => _table.Marker(_row);

    /// <summary>The heading itself, without its marker and closing mark.</summary>
    public string Title => _table.Title(_row);

    /// <summary>
    /// The text between the heading and its first point; without points, that up to the next heading. Empty if there is
    /// none.
    /// </summary>
    public string Body => _table.Body(_row);

    /// <summary>
    /// The text between the last point and the next heading that belongs to none of the points; mostly empty.
    /// </summary>
    public string Closing => _table.Closing(_row);

    /// <summary>
    /// The heading as it stands in a document: marker, title, the mark that the text has before the body, or 。, and body.
    /// A theme without body has no 。, and none is added after a title that ends a sentence by itself.
    /// </summary>
    public string Text => Known.Text ??= Line.Format("F");

    /// <summary>The level: 1 for a theme, 2 for its points, and so on.</summary>
    public int Level { get; }

    /// <summary>The heading above, or null for a theme.</summary>
    public Heading? Parent { get; }

    /// <summary>The points directly below, in the order of the text.</summary>
    public IReadOnlyList<SubPoint> Points => PointCount == 0 ? PointList.Empty : LazyPoints;

    /// <summary>The sentence that the points share, such as 抓党建与{0}相融合; null if they share none.</summary>
    public SentencePattern? Pattern =>
        _table.Pattern(_row) is { } pattern ? Known.Pattern ??= SentencePattern.Parse(pattern) : null;

    /// <summary>The keys from the theme down to this heading, joined by dots: 突出严字.政治思想严.</summary>
    public string Path => Known.Path ??= FindPath();

    internal HeadingCatalog OwnCatalog => this as Theme is { } theme ? theme.Catalog : ((SubPoint)this).Theme.Catalog;

    internal int PointCount => _table.PointCount(_row);

    /// <summary>The mark that the text has between title and body; null for the usual one.</summary>
    internal string? OwnClosingMark => _table.ClosingMark(_row);

    internal string ClosingMark =>
        OwnClosingMark ?? (Parent is null && Body.Length == 0 ? string.Empty : Punctuation.ClosingMarkOf(Title));

    private PointList LazyPoints =>
        Volatile.Read(ref _points)
        ?? (Interlocked.CompareExchange(ref _points, new PointList(this, PointCount, FindPointRows()), null) ?? _points!);

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

    /// <summary>For generated code: the point with the given index.</summary>
    /// <param name="index">The index of the point, from 0.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected SubPoint At(int index) => LazyPoints[index];

    /// <summary>For generated code: creates the point with the given index if that has a class of its own.</summary>
    /// <param name="index">The index of the point, from 0.</param>
    /// <returns>The point, or null for a point without points of its own.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual SubPoint? CreatePoint(int index) => null;

    internal SubPoint NewPoint(int index) => CreatePoint(index) ?? new SubPoint(this, index);

    /// <summary>The heading at a row of the table: this one or one below it.</summary>
    internal Heading AtRow(int row)
    {
        Heading heading = this;
        while (heading._row != row)
        {
            heading = heading.LazyPoints[heading.IndexOfPointAround(row)];
        }

        return heading;
    }

    /// <summary>The row of the point with an index.</summary>
    internal int RowOf(int index) =>
        index < 0 || index >= PointCount
            ? throw new ArgumentOutOfRangeException(nameof(index), index, Messages.PointCount(Path, PointCount))
            : LazyPoints.Rows is { } rows ? rows[index] : _row + 1 + index;

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
        int row = _row + 1;
        for (int i = 0; i < PointCount; i++, row = _table.End(row))
        {
            if (_table.Key(row) == key)
            {
                return At(i);
            }
        }

        return null;
    }

    /// <summary>The rows of the points; null if they follow one another.</summary>
    private int[]? FindPointRows()
    {
        if (_table.IsFlat(_row))
        {
            return null;
        }

        int[] rows = new int[PointCount];
        for (int i = 0, row = _row + 1; i < rows.Length; i++, row = _table.End(row))
        {
            rows[i] = row;
        }

        return rows;
    }

    private int IndexOfPointAround(int row)
    {
        if (LazyPoints.Rows is not { } rows)
        {
            return row - _row - 1;
        }

        int found = Array.BinarySearch(rows, row);
        return found >= 0 ? found : ~found - 1;
    }
}
