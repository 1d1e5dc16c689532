using System.Runtime.CompilerServices;
#if NET
using System.Runtime.InteropServices;
#endif

namespace HeadingGenerator;

/// <summary>Hashes of names: of all that stands there, or of what counts when a name is typed by hand.</summary>
internal static class NameHash
{
#if NET
    private const ulong Factor = 0x9E3779B97F4A7C15;
    private const ulong OtherFactor = 0xD6E8FEB86659FD93;

    /// <summary>As many characters as eight bytes hold.</summary>
    private const int Block = 4;

    /// <summary>The hash of a name, never 0.</summary>
    /// <param name="text">The text that holds it.</param>
    /// <param name="start">Where it starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="isWhole">
    /// Whether all of it is hashed: the first four characters and the last four tell nearly all names apart.
    /// </param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Exact(string text, int start, int end, bool isWhole)
    {
        ReadOnlySpan<char> name = text.AsSpan(start, end - start);
        ulong first = (ulong)name.Length;
        ulong last = 0;
        if (name.Length < Block)
        {
            foreach (char c in name)
            {
                first = (first << 16) | c;
            }
        }
        else
        {
            first += ReadBlock(name);
            last = ReadBlock(name[^Block..]);
            if (isWhole)
            {
                for (ReadOnlySpan<char> rest = name[Block..]; rest.Length > Block; rest = rest[Block..])
                {
                    first = Mix(first, ReadBlock(rest));
                }
            }
        }

        return (uint)Mix(first, last) is not 0 and var hash ? hash : 1;
    }

    private static ulong ReadBlock(ReadOnlySpan<char> text) => MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(text));

    private static ulong Mix(ulong left, ulong right) =>
        Math.BigMul(left ^ Factor, right ^ OtherFactor, out ulong low) ^ low;
#else
    /// <summary>The hash of a name, never 0.</summary>
    /// <param name="text">The text that holds it.</param>
    /// <param name="start">Where it starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="isWhole">Not used: all of it is hashed.</param>
    public static uint Exact(string text, int start, int end, bool isWhole)
    {
        uint hash = (uint)(end - start);
        for (int i = start; i < end; i++)
        {
            hash = (hash * 33) ^ text[i];
        }

        return Math.Max(Mix(hash), 1);
    }
#endif

    /// <summary>The hash of what counts in a name; 0 if that is nothing.</summary>
#if NET
    // The first look-up is the one that asks for all names.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
#endif
    public static uint Loose(string text, int start, int end)
    {
        uint hash = 5381;
        bool any = false;
        for (char c; (c = NextLoose(text, ref start, end)) != '\0'; any = true)
        {
            hash = (hash * 33) ^ c;
        }

        return any ? Math.Max(Mix(hash), 1) : 0;
    }

    /// <summary>The next character that counts, folded; NUL at the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char NextLoose(string text, ref int position, int end)
    {
        while (position < end)
        {
            char c = text[position++];
            if (Characters.IsCommonIdeograph(c))
            {
                return c;
            }

            char folded = CharFolding.Fold(c);
            if (folded is not (CharFolding.Quote or CharFolding.Apostrophe) && !char.IsWhiteSpace(folded))
            {
                return folded == '\0' ? '\uFFFF' : folded;
            }
        }

        return '\0';
    }

    private static uint Mix(uint hash)
    {
        hash = (hash ^ (hash >> 15)) * 0x2C1B3C6D;
        return hash ^ (hash >> 12);
    }
}
