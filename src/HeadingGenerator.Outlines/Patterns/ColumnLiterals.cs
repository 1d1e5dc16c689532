namespace HeadingGenerator.Outlines.Patterns;

/// <summary>The literals of a pattern, as the columns of its titles give them.</summary>
internal static class ColumnLiterals
{
    /// <summary>The literals of all columns; what follows without a slot between is one literal.</summary>
    public static string[] Of(IReadOnlyList<Column> columns, string theme, int shortestInner)
    {
        var literals = new List<string> { string.Empty };
        for (int i = 0; i < columns.Count; i++)
        {
            Column column = columns[i];
            string title = column.Titles[0];
            if (i > 0)
            {
                literals[literals.Count - 1] += title[column.Starts[0] - 1];
            }

            int shortest = column.Shortest(out bool equallyLong);
            if (equallyLong && column.AreSame(shortest))
            {
                literals[literals.Count - 1] += title.Substring(column.Starts[0], shortest);
                continue;
            }

            List<SharedWords.Literal> shared = SharedWords.Find(column, shortest, shortestInner);
            for (int s = 0; s < shared.Count; s++)
            {
                if (s > 0)
                {
                    literals.Add(string.Empty);
                }

                int length = s + 1 < shared.Count
                    ? WithoutWordStart(title, shared[s], shared[s + 1], theme, isStart: s == 0)
                    : shared[s].Length;
                literals[literals.Count - 1] += title.Substring(shared[s].At[0], length);
            }
        }

        return literals.ToArray();
    }

    /// <summary>Whether a title sets a character in quotes, alone or with others: “严”, “三促”.</summary>
    public static bool IsQuoted(string title, char c) => Quotations.Of(title).Any(words => words.IndexOf(c) >= 0);

    /// <summary>
    /// The length of a literal without a last character that only starts the free words after it: the 党 of 促党员作用发挥 and
    /// 促党群干群合力. Words have two characters, so that a slot has lost one if it is of odd length in every title.
    /// </summary>
    private static int WithoutWordStart(
        string title, SharedWords.Literal literal, SharedWords.Literal next, string theme, bool isStart)
    {
        int length = literal.Length;
        int end = literal.At[0] + length;
        if (length < 2 || !WordBounds.CanStartWord(title[end - 1]))
        {
            return length;
        }

        int shortest = int.MaxValue;
        for (int i = 0; i < literal.At.Length; i++)
        {
            int slot = next.At[i] - literal.At[i] - length;
            if (slot % 2 == 0)
            {
                return length;
            }

            shortest = Math.Min(shortest, slot);
        }

        char before = title[end - 2];
        bool standsAlone = WordBounds.IsVerb(before)
            || IsQuoted(theme, before)
            || (shortest == 1 && WordBounds.IsParticle(before));
        return standsAlone || (isStart && length % 2 == 1 && shortest > 1) ? length - 1 : length;
    }
}
