namespace HeadingGenerator;

/// <summary>Ranks names by how much they have in common with a mistyped one.</summary>
internal static class ClosestMatches
{
    // Names share single characters by chance; below this they are not what was meant.
    private const double Threshold = 0.4;

    // A longer name is told apart by its beginning, and the time of a comparison stays bounded.
    private const int ComparedLength = 64;

    /// <summary>
    /// The candidates that resemble <paramref name="text"/>, the closest first, equally close ones in their order.
    /// </summary>
    /// <param name="text">The mistyped name.</param>
    /// <param name="candidates">How many candidates there are.</param>
    /// <param name="key">The key of a candidate.</param>
    /// <param name="title">The title of a candidate.</param>
    /// <param name="candidate">A candidate; asked for only if it is close.</param>
    /// <param name="count">How many to return at most.</param>
    public static IReadOnlyList<T> Find<T>(
        string text, int candidates, Func<int, string> key, Func<int, string> title, Func<int, T> candidate, int count)
    {
        string wanted = Comparable(text);
        if (wanted.Length == 0)
        {
            return [];
        }

        int[][] rows = [new int[ComparedLength + 1], new int[ComparedLength + 1]];
        var matches = new List<(int Index, double Similarity)>();
        for (int i = 0; i < candidates; i++)
        {
            double similarity = Math.Max(
                Similarity(wanted, Comparable(key(i)), rows), Similarity(wanted, Comparable(title(i)), rows));
            if (similarity >= Threshold)
            {
                matches.Add((i, similarity));
            }
        }

        matches.Sort(static (a, b) =>
            a.Similarity != b.Similarity ? b.Similarity.CompareTo(a.Similarity) : a.Index.CompareTo(b.Index));
        var closest = new T[Math.Min(count, matches.Count)];
        for (int i = 0; i < closest.Length; i++)
        {
            closest[i] = candidate(matches[i].Index);
        }

        return closest;
    }

    private static string Comparable(string text) =>
        CharFolding.Fold(text.Length <= ComparedLength ? text : text.Substring(0, ComparedLength));

    // The share of characters that both have in the same order; one that holds the other is always close.
    private static double Similarity(string wanted, string name, int[][] rows)
    {
        double share = 2.0 * CommonLength(wanted, name, rows) / (wanted.Length + name.Length);
        return name.Contains(wanted) ? (1 + share) / 2 : share;
    }

    // The length of the longest common subsequence, row by row.
    private static int CommonLength(string a, string b, int[][] rows)
    {
        (int[] previous, int[] current) = (rows[0], rows[1]);
        Array.Clear(previous, 0, previous.Length);
        foreach (char c in a)
        {
            for (int j = 0; j < b.Length; j++)
            {
                current[j + 1] = c == b[j] ? previous[j] + 1 : Math.Max(previous[j + 1], current[j]);
            }

            (previous, current) = (current, previous);
        }

        return previous[b.Length];
    }
}
