namespace HeadingGenerator.Tool.Commands;

/// <summary>Finds the word that somebody meant to type.</summary>
internal static class Suggestions
{
    /// <summary>The nearest of the words that there are; null if none is near.</summary>
    public static string? For(string typed, IEnumerable<string> words) => words
        .Select(word => (word, distance: DistanceOf(typed.ToLowerInvariant(), word.ToLowerInvariant())))
        .Where(pair => pair.distance <= Math.Max(1, pair.word.TrimStart('-').Length / 3)
            && pair.distance < typed.Trim('-').Length)
        .OrderBy(static pair => pair.distance)
        .Select(static pair => pair.word)
        .FirstOrDefault();

    /// <summary>The beginning of a word is as near as one slip.</summary>
    private static int DistanceOf(string typed, string word) =>
        typed.TrimStart('-').Length > 2 && word.StartsWith(typed, StringComparison.Ordinal)
            ? 1 : Distance(typed, word);

    /// <summary>
    /// How many slips lead from one word to another: a letter too many, too few, wrong, or two in the wrong order.
    /// </summary>
    private static int Distance(string a, string b)
    {
        int[,] slips = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            for (int j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    slips[i, j] = i + j;
                    continue;
                }

                int wrong = slips[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                slips[i, j] = Math.Min(wrong, Math.Min(slips[i - 1, j], slips[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    slips[i, j] = Math.Min(slips[i, j], slips[i - 2, j - 2] + 1);
                }
            }
        }

        return slips[a.Length, b.Length];
    }
}
