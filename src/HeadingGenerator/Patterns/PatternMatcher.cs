namespace HeadingGenerator;

/// <summary>
/// Resolves a sentence against the literals of a pattern: the one rule by which patterns are found and applied.
/// </summary>
internal static class PatternMatcher
{
    // Up to this length a literal is searched by IndexOf: the worst case stays a constant times the text.
    private const int LongLiteral = 32;

    /// <summary>Finds what fills the slots between <paramref name="literals"/>, from left to right.</summary>
    /// <remarks>
    /// Each slot takes the shortest text up to the next literal, the last one what is left. No slot is empty,
    /// nothing is tried twice, and the time is linear in the length of <paramref name="text"/> and literals.
    /// </remarks>
    /// <param name="text">The sentence.</param>
    /// <param name="literals">The literals, one more than there are slots; the first and the last may be empty.</param>
    /// <returns>The fillers, or null if the sentence does not follow the pattern.</returns>
    public static string[]? Match(string text, string[] literals)
    {
        int slotCount = literals.Length - 1;
        int[] starts = new int[slotCount];
        if (!TryFind(text, literals, starts))
        {
            return null;
        }

        string[] slots = new string[slotCount];
        for (int i = 0; i < slotCount; i++)
        {
            int end = i + 1 < slotCount
                ? starts[i + 1] - literals[i + 1].Length
                : text.Length - literals[slotCount].Length;
            slots[i] = text.Substring(starts[i], end - starts[i]);
        }

        return slots;
    }

    /// <summary>Finds where the slots between <paramref name="literals"/> start, in the same way.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="literals">The literals, one more than there are slots.</param>
    /// <param name="starts">Takes the starts, one of each slot.</param>
    /// <returns>Whether the sentence follows the pattern.</returns>
    public static bool TryFind(string text, string[] literals, int[] starts)
    {
        int slotCount = literals.Length - 1;
        string first = literals[0];
        if (slotCount == 0)
        {
            return text == first;
        }

        string last = literals[slotCount];
        int end = text.Length - last.Length;
        if (end <= first.Length
            || !text.StartsWith(first, StringComparison.Ordinal)
            || !text.EndsWith(last, StringComparison.Ordinal))
        {
            return false;
        }

        starts[0] = first.Length;
        for (int i = 1; i < slotCount; i++)
        {
            int found = IndexOf(text, literals[i], starts[i - 1] + 1, end);
            if (found < 0)
            {
                return false;
            }

            starts[i] = found + literals[i].Length;
        }

        return starts[slotCount - 1] < end;
    }

    /// <summary>Where <paramref name="literal"/> stands between two positions, or -1.</summary>
    public static int IndexOf(string text, string literal, int start, int end)
    {
        if (start > end)
        {
            return -1;
        }

        return literal.Length > LongLiteral
            ? IndexOfLong(text, literal, start, end)
            : text.IndexOf(literal, start, end - start, StringComparison.Ordinal);
    }

    // Knuth, Morris and Pratt: a long literal that repeats itself cannot make the search quadratic.
    private static int IndexOfLong(string text, string literal, int start, int end)
    {
        if (end - start < literal.Length)
        {
            return -1;
        }

        int[] fallback = new int[literal.Length];
        for (int i = 1, matched = 0; i < literal.Length; i++)
        {
            matched = Advance(literal, fallback, matched, literal[i]);
            fallback[i] = matched;
        }

        for (int i = start, matched = 0; i < end; i++)
        {
            matched = Advance(literal, fallback, matched, text[i]);
            if (matched == literal.Length)
            {
                return i + 1 - matched;
            }
        }

        return -1;
    }

    private static int Advance(string literal, int[] fallback, int matched, char next)
    {
        while (matched > 0 && literal[matched] != next)
        {
            matched = fallback[matched - 1];
        }

        return literal[matched] == next ? matched + 1 : matched;
    }
}
