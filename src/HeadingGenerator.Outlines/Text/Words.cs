namespace HeadingGenerator.Outlines.Text;

/// <summary>
/// Looks whether known words stand somewhere in a text, where a mark may be as wide as in the word or half as wide.
/// </summary>
internal static class Words
{
    private static readonly char[] _colons = ['：', ':'];

    public static bool IsAt(string text, int position, string word)
    {
        int length = 0;
        while (length < word.Length && position + length < text.Length && IsLike(text[position + length], word[length]))
        {
            length++;
        }

        return length == word.Length;
    }

    private static bool IsLike(char c, char ofWord) =>
        c == ofWord || (c < '\u0080' && Characters.Widen(c) == ofWord);

    /// <summary>The first of some words that a stretch begins with; null if it begins with none.</summary>
    public static string? FindAt(string text, int start, int end, string[] words) =>
        Find(text, start, end, words, atEnd: false);

    /// <summary>The first of some words that a stretch ends with; null if it ends with none.</summary>
    public static string? FindEnd(string text, int start, int end, string[] words) =>
        Find(text, start, end, words, atEnd: true);

    public static bool StartsWithAny(string text, int start, int end, string[] words) =>
        FindAt(text, start, end, words) is not null;

    public static bool EndsWithAny(string text, int start, int end, string[] words) =>
        FindEnd(text, start, end, words) is not null;

    private static string? Find(string text, int start, int end, string[] words, bool atEnd)
    {
        // No word has a half-width mark at its edge.
        char edge = start < end ? text[atEnd ? end - 1 : start] : '\0';
        edge = edge < '\u0080' && Characters.Widen(edge) is var wide and not '\0' ? wide : edge;
        foreach (string word in words)
        {
            if (word[atEnd ? word.Length - 1 : 0] == edge
                && end - start >= word.Length
                && IsAt(text, atEnd ? end - word.Length : start, word))
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>Whether a stretch is one of some words and nothing else; it may be spaced (前　言).</summary>
    public static bool IsAny(string text, int start, int end, string[] words)
    {
        foreach (string word in words)
        {
            if (end - start >= word.Length && text[start] == word[0] && Is(text, start, end, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a stretch is one of some words, with a colon after it or without: 参考文献：</summary>
    public static bool IsAnyTitle(string text, int start, int end, string[] words) =>
        IsAny(text, start, Characters.IsColon(text[end - 1]) ? end - 1 : end, words);

    private static bool Is(string text, int start, int end, string word)
    {
        int position = start;
        foreach (char c in word)
        {
            position = Characters.SkipSpace(text, position, end);
            if (position == end || !IsLike(text[position], c))
            {
                return false;
            }

            position++;
        }

        return position == end;
    }

    public static bool Contains(string text, int start, int end, string[] words)
    {
        foreach (string word in words)
        {
            for (int at = start; text.IndexOf(word[0], at, end - at) is var found and >= 0; at = found + 1)
            {
                if (end - found >= word.Length && IsAt(text, found, word))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Where the last of some words stands in a text; -1 if it has none of them.</summary>
    public static int FindLast(string text, string[] words) =>
        words.Max(word => text.LastIndexOf(word, StringComparison.Ordinal));

    /// <summary>The first colon of a stretch, of either width; -1 if it has none.</summary>
    public static int FindColon(string text, int start, int end) => text.IndexOfAny(_colons, start, end - start);

    /// <summary>Whether the label before a colon is one of some words; it may be spaced (抄　送：).</summary>
    public static bool HasLabel(string text, int start, int end, string[] words)
    {
        const int longest = 8;
        int colon = FindColon(text, start, Math.Min(end, start + longest));
        return colon > start && IsAny(text, start, Lines.Trim(text, start, colon).End, words);
    }

    /// <summary>Whether an organization is named: its last word says so. What has people in its 中心 is none.</summary>
    public static bool NamesOffice(string text, int start, int end) =>
        Lexicon.OrganizationEnds.IndexOf(text[end - 1]) >= 0
            || (end - start > 4 && EndsWithAny(text, start, end, Lexicon.OrganizationWords));
}
