#if NET
using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
#endif

namespace HeadingGenerator;

/// <summary>A hash table over parts of one text. It allocates nothing when it is asked.</summary>
internal sealed class NameTable
{
#if NET
    private const ulong Factor = 0x9E3779B97F4A7C15;

    /// <summary>As many characters as eight bytes hold.</summary>
    private const int Block = 4;

#endif
    private readonly string _text;
    private readonly bool _isLoose;
    private readonly int[] _buckets;
    private readonly Entry[] _entries;

    /// <summary>Enters keys and titles. A key goes before a title, an earlier one before a later.</summary>
    /// <param name="text">The text.</param>
    /// <param name="fields">Key and title of each theme, in turn.</param>
    /// <param name="isLoose">Whether case, width, quotation marks and spaces do not count.</param>
    public NameTable(string text, TextSlice[] fields, bool isLoose)
    {
        _text = text;
        _isLoose = isLoose;
        int size = 16;
        while (size < 2 * fields.Length)
        {
            size *= 2;
        }

        _buckets = new int[size];
        _entries = new Entry[fields.Length];
        Enter(fields, first: 1);
        Enter(fields, first: 0);
    }

    /// <summary>The field that holds a text; -1 if none does.</summary>
    public int Find(string text)
    {
        uint hash = _isLoose ? LooseHash(text, 0, text.Length) : Hash(text, 0, text.Length);
        if (hash == 0)
        {
            return -1;
        }

        for (int next = _buckets[hash & (uint)(_buckets.Length - 1)]; next > 0;)
        {
            ref readonly Entry entry = ref _entries[next - 1];
            if (entry.Hash == hash && IsEqual(text, entry.Field))
            {
                return next - 1;
            }

            next = entry.Next;
        }

        return -1;
    }

    // From the last to the first, as each goes before those that are there.
#if NET
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
#endif
    private void Enter(TextSlice[] fields, int first)
    {
        for (int field = fields.Length - 2 + first; field >= 0; field -= 2)
        {
            TextSlice slice = fields[field];
            uint hash = _isLoose ? LooseHash(_text, slice.Start, slice.End) : Hash(_text, slice.Start, slice.End);
            if (hash != 0)
            {
                ref int bucket = ref _buckets[hash & (uint)(_buckets.Length - 1)];
                _entries[field] = new Entry(hash, bucket, slice);
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

#if NET
    // Four characters at a time; the last four may overlap those before them.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static uint Hash(string text, int start, int end)
    {
        ReadOnlySpan<char> all = text.AsSpan(start, end - start);
        ulong hash = (ulong)all.Length * Factor;
        if (all.Length < Block)
        {
            foreach (char c in all)
            {
                hash = (hash ^ c) * Factor;
            }

            return Mix((uint)(hash >> 32));
        }

        for (ReadOnlySpan<char> rest = all; rest.Length > Block; rest = rest[Block..])
        {
            hash = (hash ^ ReadBlock(rest)) * Factor;
            hash ^= hash >> 32;
        }

        return Mix((uint)(((hash ^ ReadBlock(all[^Block..])) * Factor) >> 32));
    }

    private static ulong ReadBlock(ReadOnlySpan<char> text) => MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(text));
#else
    private static uint Hash(string text, int start, int end)
    {
        uint hash = (uint)(end - start);
        for (int i = start; i < end; i++)
        {
            hash = (hash * 33) ^ text[i];
        }

        return Mix(hash);
    }
#endif

    // 0 stands for a text in which nothing counts. The first look-up is the one that asks for all names.
#if NET
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
#endif
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

    /// <param name="hash">The hash of the text.</param>
    /// <param name="next">The next entry of the bucket, from 1; 0 at its end.</param>
    /// <param name="field">Where the text stands.</param>
    private readonly struct Entry(uint hash, int next, TextSlice field)
    {
        public readonly uint Hash = hash;
        public readonly int Next = next;
        public readonly TextSlice Field = field;
    }
}
