using System.Collections;

namespace HeadingGenerator;

/// <summary>The points of one heading. Each is created when it is first asked for, and only once.</summary>
internal sealed class PointList : IReadOnlyList<SubPoint>
{
    /// <summary>The points of a heading that has none.</summary>
    public static readonly PointList Empty = new(null!, 0, null);

    private readonly Heading _owner;
    private readonly SubPoint?[] _points;

    public PointList(Heading owner, int count, int[]? rows)
    {
        _owner = owner;
        Rows = rows;
        _points = new SubPoint?[count];
    }

    /// <summary>
    /// The rows of the points in the table of the theme; null if they follow that of their heading, one after the
    /// other.
    /// </summary>
    public int[]? Rows { get; }

    public int Count => _points.Length;

    // Of several threads that create the same point, the first to store it wins.
    public SubPoint this[int index] =>
        (uint)index >= (uint)_points.Length
            ? throw new ArgumentOutOfRangeException(nameof(index), index, Messages.PointCount(Count))
            : Volatile.Read(ref _points[index])
                ?? (Interlocked.CompareExchange(ref _points[index], _owner.NewPoint(index), null) ?? _points[index]!);

    public IEnumerator<SubPoint> GetEnumerator()
    {
        for (int i = 0; i < _points.Length; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
