using System;
using System.Collections.Generic;
using HeadingGenerator.Outlines.Text;

namespace HeadingGenerator.Outlines.Patterns;

/// <summary>
/// Finds what parallel titles share, clause by clause: the words they start and end with, and the words between, in order.
/// </summary>
internal static class PatternFinder
{
    /// <summary>Titles longer than this are no headings to imitate, and the search has to stay near linear.</summary>
    private const int LongestTitle = 200;

    /// <summary>Clauses longer than this are only compared at their ends; nobody imitates them as a pattern.</summary>
    private const int LongestClause = 48;

    /// <summary>
    /// Nouns of the genre often start with these. Behind a verb of one character, a shared one of them starts the free words
    /// (促党员 促党群 促党务), and is no part of the pattern.
    /// </summary>
    private const string NounStarts = "党政民群企农工学社业思廉纪法国基";

    /// <summary>The literals around the slots of the pattern that all titles share, one more than there are slots; null if they share no word.</summary>
    /// <param name="titles">The titles.</param>
    /// <param name="theme">The title above them, whose quoted word may name the literal (“三促”).</param>
    public static string[]? Find(string[] titles, string theme)
    {
        if (titles.Length < 2)
        {
            return null;
        }

        foreach (string title in titles)
        {
            if (title.Length is 0 or > LongestTitle)
            {
                return null;
            }
        }

        var clauses = Clauses.Split(titles);
        return Find(titles, clauses, theme) ?? (clauses is { Count: 1 } ? null : Find(titles, Clauses.Whole(titles), theme));
    }

    /// <summary>Inner literals can upset one another when a title repeats them; then those of one character go first.</summary>
    private static string[]? Find(string[] titles, Clauses? clauses, string theme) =>
        clauses is null ? null : Find(titles, clauses, theme, shortestInner: 1) ?? Find(titles, clauses, theme, shortestInner: 2) ?? Find(titles, clauses, theme, LongestClause);

    private static string[]? Find(string[] titles, Clauses clauses, string theme, int shortestInner)
    {
        var literals = new LiteralBuilder();
        for (int i = 0; i < clauses.Count; i++)
        {
            AddClause(literals, clauses.At(i), theme, shortestInner);
            if (i + 1 < clauses.Count)
            {
                literals.Add(clauses.SeparatorAfter(i));
            }
        }

        string[] found = literals.ToArray();
        return found.Length > 1 && Array.Exists(found, HasWord) && Array.TrueForAll(titles, title => PatternMatcher.Match(title, found) is not null) ? found : null;
    }

    /// <summary>Adds the literals and slots of one clause.</summary>
    private static void AddClause(LiteralBuilder literals, string[] clauses, string theme, int shortestInner)
    {
        int shortest = ShortestOf(clauses, out bool equallyLong);
        int prefix = SharedStart(clauses, shortest);
        if (equallyLong && prefix == shortest)
        {
            literals.Add(clauses[0]);
            return;
        }

        prefix = WithoutNounStart(clauses, prefix, theme);
        int suffix = SharedEnd(clauses, shortest - prefix);

        // A slot holds something in every title.
        if (prefix + suffix >= shortest)
        {
            (prefix, suffix) = suffix < shortest && suffix > 0 ? (0, suffix) : prefix < shortest ? (prefix, 0) : (0, 0);
        }

        int[] starts = new int[clauses.Length];
        int[] ends = new int[clauses.Length];
        for (int i = 0; i < clauses.Length; i++)
        {
            starts[i] = prefix;
            ends[i] = clauses[i].Length - suffix;
        }

        literals.Add(clauses[0].Substring(0, prefix));
        AddBetween(literals, clauses, starts, ends, shortestInner);
        literals.Add(clauses[0].Substring(clauses[0].Length - suffix));
    }

    private static int ShortestOf(string[] clauses, out bool equallyLong)
    {
        int shortest = clauses[0].Length;
        equallyLong = true;
        foreach (string clause in clauses)
        {
            equallyLong &= clause.Length == clauses[0].Length;
            shortest = Math.Min(shortest, clause.Length);
        }

        return shortest;
    }

    /// <summary>How many characters, at most so many, all start with.</summary>
    private static int SharedStart(string[] clauses, int most)
    {
        int shared = most;
        foreach (string clause in clauses)
        {
            int same = 0;
            while (same < shared && clause[same] == clauses[0][same])
            {
                same++;
            }

            shared = same;
        }

        return shared;
    }

    /// <summary>How many characters, at most so many, all end with.</summary>
    private static int SharedEnd(string[] clauses, int most)
    {
        int shared = most;
        foreach (string clause in clauses)
        {
            int same = 0;
            while (same < shared && clause[clause.Length - 1 - same] == clauses[0][clauses[0].Length - 1 - same])
            {
                same++;
            }

            shared = same;
        }

        return shared;
    }

    /// <summary>促党员作用发挥 促党群干群合力: the verb is shared, 党 starts what differs.</summary>
    private static int WithoutNounStart(string[] clauses, int prefix, string theme)
    {
        if (prefix < 2)
        {
            return prefix;
        }

        if (NamedVerb(theme, clauses[0]))
        {
            return 1;
        }

        // Words have two characters, so that a free stretch of odd length has lost one.
        bool isNounStart = prefix == 2 && NounStarts.IndexOf(clauses[0][1]) >= 0;
        return isNounStart && Array.TrueForAll(clauses, clause => (clause.Length - prefix) % 2 == 1) ? 1 : prefix;
    }

    /// <summary>Whether the title above names the first character as what is repeated: “三促”.</summary>
    private static bool NamedVerb(string theme, string clause)
    {
        for (int quote = theme.IndexOf('“'); quote >= 0; quote = theme.IndexOf('“', quote + 1))
        {
            if (quote + 3 < theme.Length && theme[quote + 3] == '”' && theme[quote + 2] == clause[0] && Markers.Numerals.IsChinese(theme[quote + 1]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Adds the slots between two places of every clause, and the literals that part them.</summary>
    private static void AddBetween(LiteralBuilder literals, string[] clauses, int[] starts, int[] ends, int shortest)
    {
        if (clauses[0].Length <= LongestClause && TryFindShared(clauses, starts, ends, shortest, out int[] at, out int length))
        {
            AddBetween(literals, clauses, starts, at, shortest);
            literals.Add(clauses[0].Substring(at[0], length));
            AddBetween(literals, clauses, Array.ConvertAll(at, position => position + length), ends, shortest);
            return;
        }

        literals.AddSlot();
    }

    /// <summary>The longest words that all share strictly inside; one character only at the same place in every clause.</summary>
    private static bool TryFindShared(string[] clauses, int[] starts, int[] ends, int shortest, out int[] at, out int length)
    {
        string first = clauses[0];
        at = new int[clauses.Length];
        length = int.MaxValue;
        for (int i = 0; i < clauses.Length; i++)
        {
            length = Math.Min(length, ends[i] - starts[i] - 2);
        }

        for (; length >= shortest; length--)
        {
            for (int position = starts[0] + 1; position + length < ends[0]; position++)
            {
                if (IsShared(clauses, starts, ends, first, position, length, at))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsShared(string[] clauses, int[] starts, int[] ends, string first, int position, int length, int[] at)
    {
        at[0] = position;
        for (int i = 1; i < clauses.Length; i++)
        {
            at[i] = length == 1
                ? SameCharacter(clauses[i], position, starts[i], ends[i], first[position])
                : IndexOf(clauses[i], first, position, length, starts[i] + 1, ends[i] - 1);
            if (at[i] < 0)
            {
                return false;
            }
        }

        return true;
    }

    private static int SameCharacter(string clause, int position, int start, int end, char c) =>
        position > start && position < end - 1 && clause[position] == c ? position : -1;

    private static int IndexOf(string clause, string words, int position, int length, int start, int end)
    {
        for (int i = start; i + length <= end; i++)
        {
            if (string.CompareOrdinal(clause, i, words, position, length) == 0)
            {
                return i;
            }
        }

        return -1;
    }

    private static bool HasWord(string literal)
    {
        foreach (char c in literal)
        {
            if (Characters.IsIdeograph(c) || char.IsLetterOrDigit(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Collects literals; what follows without a slot between is one literal.</summary>
    private sealed class LiteralBuilder
    {
        private readonly List<string> _literals = [string.Empty];

        public void Add(string literal) => _literals[_literals.Count - 1] += literal;

        public void AddSlot() => _literals.Add(string.Empty);

        public string[] ToArray() => _literals.ToArray();
    }

    /// <summary>Titles cut into clauses at the same marks.</summary>
    private sealed class Clauses(string[][] clauses, string separators)
    {
        public int Count => clauses.Length;

        /// <summary>Cuts all titles; null if they differ in the number of clauses or in their marks.</summary>
        public static Clauses? Split(string[] titles)
        {
            string separators = Separators(titles[0]);
            string[][] clauses = new string[separators.Length + 1][];
            for (int i = 0; i < clauses.Length; i++)
            {
                clauses[i] = new string[titles.Length];
            }

            for (int t = 0; t < titles.Length; t++)
            {
                if (!TryCut(titles[t], separators, clauses, t))
                {
                    return null;
                }
            }

            return new Clauses(clauses, separators);
        }

        /// <summary>Takes every title as one clause.</summary>
        public static Clauses Whole(string[] titles) => new([titles], string.Empty);

        public string[] At(int index) => clauses[index];

        public string SeparatorAfter(int index) => separators.Substring(index, 1);

        private static string Separators(string title)
        {
            string separators = string.Empty;
            foreach (char c in title)
            {
                if (IsSeparator(c))
                {
                    separators += c;
                }
            }

            return separators;
        }

        private static bool TryCut(string title, string separators, string[][] clauses, int column)
        {
            int start = 0;
            for (int i = 0; i <= separators.Length; i++)
            {
                int end = start;
                while (end < title.Length && !IsSeparator(title[end]))
                {
                    end++;
                }

                bool last = i == separators.Length;
                if (end == start || last != (end == title.Length) || (!last && title[end] != separators[i]))
                {
                    return false;
                }

                clauses[i][column] = separators.Length == 0 ? title : title.Substring(start, end - start);
                start = end + 1;
            }

            return true;
        }

        private static bool IsSeparator(char c) => c is '，' or '；' or '：' or '　';
    }
}
