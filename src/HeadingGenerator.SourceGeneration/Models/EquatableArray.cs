using System.Collections;

namespace HeadingGenerator.SourceGeneration.Models;

/// <summary>
/// An array that is equal to another when their elements are, as the caching of an incremental generator needs it. It
/// is a class, since the steps of the compiler's pipeline are compiled anew in each process for every structure that
/// they carry.
/// </summary>
internal sealed class EquatableArray<T>(T[] items) : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
    where T : IEquatable<T>
{
    /// <summary>An array without elements.</summary>
    public static readonly EquatableArray<T> Empty = new([]);

    /// <inheritdoc/>
    public int Count => items.Length;

    /// <inheritdoc/>
    public T this[int index] => items[index];

    /// <inheritdoc/>
    public bool Equals(EquatableArray<T>? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || items.Length != other.Count)
        {
            return false;
        }

        for (int i = 0; i < items.Length; i++)
        {
            if (!items[i].Equals(other[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EquatableArray<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        unchecked
        {
            int hash = 17;
            foreach (T item in items)
            {
                hash = (hash * 31) + item.GetHashCode();
            }

            return hash;
        }
    }

    /// <summary>The elements from <paramref name="start"/> on, <paramref name="count"/> of them.</summary>
    public EquatableArray<T> Slice(int start, int count)
    {
        var slice = new T[count];
        Array.Copy(items, start, slice, 0, count);
        return new EquatableArray<T>(slice);
    }

    /// <summary>What each element becomes.</summary>
    public TResult[] ConvertAll<TResult>(Converter<T, TResult> convert) => Array.ConvertAll(items, convert);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();
}
