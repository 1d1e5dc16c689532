#if NET
using System;
#endif

namespace HeadingGenerator;

/// <summary>A hash table over parts of one text. It allocates nothing when it is asked.</summary>
internal sealed class NameTable
{
    private readonly string _text;
    private readonly TextSlice[] _fields;
    private readonly bool _isLoose;
    private readonly int[] _buckets;
    private readonly int[] _next;
    private readonly uint[] _hashes;

    /// <summary>Enters keys and titles. A key goes before a title, an earlier one before a later.</summary>
    /// <param name="text">The text.</param>
    /// <param name="fields">Key and title of each theme, in turn.</param>
    /// <param name="isLoose">Whether case, width, quotation marks and spaces do not count.</param>
    public NameTable(string text, TextSlice[] fields, bool isLoose)
    {
        _text = text;
        _fields = fields;
        _isLoose = isLoose;
        int size = 16;
        while (size < 2 * fields.Length)
        {
            size *= 2;
        }

        _buckets = new int[size];
        _next = new int[fields.Length];
        _hashes = new uint[fields.Length];
        Enter(first: 1);
        Enter(first: 0);
    }

    /// <summary>The field that holds a text; -1 if none does.</summary>
    public int Find(string text)
    {
        uint hash = _isLoose ? LooseHash(text, 0, text.Length) : Hash(text, 0, text.Length);
        if (hash == 0)
        {
            return -1;
        }

        for (int entry = _buckets[hash & (uint)(_buckets.Length - 1)]; entry > 0; entry = _next[entry - 1])
        {
            if (_hashes[entry - 1] == hash && IsEqual(text, _fields[entry - 1]))
            {
                return entry - 1;
            }
        }

        return -1;
    }

    // From the last to the first, as each goes before those that are there.
    private void Enter(int first)
    {
        for (int field = _fields.Length - 2 + first; field >= 0; field -= 2)
        {
            TextSlice slice = _fields[field];
            uint hash = _isLoose ? LooseHash(_text, slice.Start, slice.End) : Hash(_text, slice.Start, slice.End);
            if (hash != 0)
            {
                ref int bucket = ref _buckets[hash & (uint)(_buckets.Length - 1)];
                _hashes[field] = hash;
                _next[field] = bucket;
                bucket = field + 1;
            }
        }
    }

    private bool IsEqual(string text, TextSlice field)
    {
        if (_isLoose)
        {
            return IsLooselyEqual(text, field);
        }

#if NET
        return text.AsSpan().SequenceEqual(_text.AsSpan(field.Start, field.Length));
#else
        return text.Length == field.Length && string.CompareOrdinal(text, 0, _text, field.Start, field.Length) == 0;
#endif
    }

    private bool IsLooselyEqual(string text, TextSlice field)
    {
        int i = 0;
        int j = field.Start;
        while (true)
        {
            char left = NextLoose(text, ref i, text.Length);
            char right = NextLoose(_text, ref j, field.End);
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

    /// <summary>The next character that counts, folded; NUL at the end.</summary>
    private static char NextLoose(string text, ref int position, int end)
    {
        while (position < end)
        {
            char folded = CharFolding.Fold(text[position++]);
            if (folded is not (CharFolding.Quote or CharFolding.Apostrophe) && !char.IsWhiteSpace(folded))
            {
                return folded == '\0' ? '\uFFFF' : folded;
            }
        }

        return '\0';
    }

    // Two sums, so that one multiplication need not wait for the other. 0 stands for a text in which nothing counts.
    private static uint Hash(string text, int start, int end)
    {
        uint even = 5381;
        uint odd = (uint)(end - start);
        int i = start;
        for (; i + 1 < end; i += 2)
        {
            even = (even * 33) ^ text[i];
            odd = (odd * 33) ^ text[i + 1];
        }

        if (i < end)
        {
            even = (even * 33) ^ text[i];
        }

        return Mix(even + (odd * 1566083941));
    }

    private static uint LooseHash(string text, int start, int end)
    {
        uint hash = 5381;
        bool any = false;
        for (char c; (c = NextLoose(text, ref start, end)) != '\0'; any = true)
        {
            hash = (hash * 33) ^ c;
        }

        return any ? Mix(hash) : 0;
    }

    private static uint Mix(uint hash)
    {
        hash = (hash ^ (hash >> 15)) * 0x2C1B3C6D;
        hash ^= hash >> 12;
        return hash == 0 ? 1 : hash;
    }
}
