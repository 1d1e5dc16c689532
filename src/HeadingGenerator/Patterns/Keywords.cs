namespace HeadingGenerator;

/// <summary>Finds the quoted word of a title that the pattern of its points repeats.</summary>
internal static class Keywords
{
    /// <summary>
    /// The first quoted word that a literal of <paramref name="pattern"/> holds, with or without its count; null if
    /// there is none.
    /// </summary>
    public static string? Find(string title, SentencePattern pattern)
    {
        foreach (string quoted in Quotations.Of(title))
        {
            foreach (string word in Readings(quoted))
            {
                if (IsRepeated(word, pattern))
                {
                    return word;
                }
            }
        }

        return null;
    }

    private static bool IsRepeated(string word, SentencePattern pattern)
    {
        foreach (string literal in pattern.Literals)
        {
            if (literal.Contains(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The word as it stands, without its numeral, and without what things are counted in: 四个党建, 个党建, 党建.
    /// </summary>
    private static IEnumerable<string> Readings(string word)
    {
        yield return word;
        int after = Numerals.ReadCount(word, 0, word.Length, out int number);
        if (number < 2 || after == word.Length)
        {
            yield break;
        }

        yield return word.Substring(after);
        if (after + 1 < word.Length && TitlePromise.IsCounter(word[after]))
        {
            yield return word.Substring(after + 1);
        }
    }
}
