using System.Runtime.CompilerServices;

namespace HeadingGenerator;

/// <summary>
/// A hash table over parts of one text: it holds no text of its own, and allocates nothing when it is asked.
/// </summary>
/// <remarks>
/// What collides goes into the next place that is free. So most names are found at the first place that is looked at,
/// and of equal names the one that was entered first.
/// </remarks>
internal sealed class NameTable
{
    /// <summary>How far names may stand from their places before their ends are taken for too much alike.</summary>
    private const int LongestWay = 32;

    private readonly string _text;
    private readonly bool _isLoose;
    private readonly bool _isWhole;
    private readonly Place[] _places;

    /// <summary>Enters keys and titles. A key goes before a title, an earlier one before a later.</summary>
    /// <param name="text">The text.</param>
    /// <param name="fields">Key and title of each theme, in turn.</param>
    /// <param name="isLoose">Whether case, width, quotation marks and spaces do not count.</param>
    public NameTable(string text, TextSlice[] fields, bool isLoose)
    {
        _text = text;
        _isLoose = isLoose;
        int size = 16;
        while (2 * size < 3 * fields.Length)
        {
            size *= 2;
        }

        _places = new Place[size];
        if (!TryEnter(fields))
        {
            _isWhole = true;
            Array.Clear(_places, 0, size);
            TryEnter(fields);
        }
    }

    /// <summary>The field that holds a text; -1 if none does.</summary>
    public int Find(string text)
    {
        uint hash = Hash(text, 0, text.Length);
        return hash == 0 ? -1 : _places[PlaceOf(hash, text, 0, text.Length, out _)].Field - 1;
    }

    /// <summary>Keys before titles; false if the ends of the names do not tell them apart.</summary>
#if NET
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
#endif
    private bool TryEnter(TextSlice[] fields)
    {
        for (int i = 0; i < fields.Length; i++)
        {
            int field = i < fields.Length / 2 ? 2 * i : (2 * i) - fields.Length + 1;
            TextSlice name = fields[field];
            uint hash = Hash(_text, name.Start, name.End);
            if (hash == 0)
            {
                continue;
            }

            ref Place place = ref _places[PlaceOf(hash, _text, name.Start, name.End, out int way)];
            if (way > LongestWay && !_isWhole && !_isLoose)
            {
                return false;
            }

            if (place.Hash == 0)
            {
                place = new Place(hash, field + 1, name);
            }
        }

        return true;
    }

    /// <summary>The place of a name, or the free one where it belongs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int PlaceOf(uint hash, string text, int start, int end, out int way)
    {
        Place[] places = _places;
        int last = places.Length - 1;
        int index = (int)hash & last;
        for (way = 0; ; way++)
        {
            ref readonly Place place = ref places[index];
            if (place.Hash == 0 || (place.Hash == hash && IsEqual(text, start, end, place.Name)))
            {
                return index;
            }

            index = (index + 1) & last;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsEqual(string text, int start, int end, TextSlice name)
    {
        if (_isLoose)
        {
            return IsLooselyEqual(text, start, end, name);
        }

#if NET
        return text.AsSpan(start, end - start).SequenceEqual(_text.AsSpan(name.Start, name.Length));
#else
        return end - start == name.Length && string.CompareOrdinal(text, start, _text, name.Start, name.Length) == 0;
#endif
    }

#if NET
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
#endif
    private bool IsLooselyEqual(string text, int start, int end, TextSlice name)
    {
        int other = name.Start;
        while (true)
        {
            char left = NameHash.NextLoose(text, ref start, end);
            char right = NameHash.NextLoose(_text, ref other, name.End);
            if (left != right)
            {
                return false;
            }

            if (left == '\0')
            {
                return true;
            }
        }
    }

    /// <summary>0 for a text in which nothing counts, which no name is found by.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Hash(string text, int start, int end) =>
        _isLoose ? NameHash.Loose(text, start, end) : NameHash.Exact(text, start, end, _isWhole);

    /// <param name="hash">The hash of the name; 0 where the place is free.</param>
    /// <param name="field">The field that holds it, from 1.</param>
    /// <param name="name">Where it stands in the text.</param>
    private readonly struct Place(uint hash, int field, TextSlice name)
    {
        public readonly uint Hash = hash;
        public readonly int Field = field;
        public readonly TextSlice Name = name;
    }
}
