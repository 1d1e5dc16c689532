using System;
using System.Collections.Generic;

namespace HeadingGenerator.Outlines.Patterns;

/// <summary>
/// Finds what parallel titles share, clause by clause: the words they start and end with, and the words between, in
/// order.
/// </summary>
internal static class PatternFinder
{
    /// <summary>Titles longer than this are no headings to imitate, and the search has to stay near linear.</summary>
    private const int LongestTitle = 200;

    /// <summary>From this length of inner literals on there are none.</summary>
    private const int NoInner = LongestTitle;

    /// <summary>
    /// The literals around the slots of the pattern that all titles share, one more than there are slots; null if they
    /// share no word.
    /// </summary>
    /// <param name="titles">The titles.</param>
    /// <param name="theme">The title above them, whose quoted word may name what is repeated (“三促”).</param>
    public static string[]? Find(string[] titles, string theme)
    {
        if (titles.Length < 2)
        {
            return null;
        }

        bool arePlain = true;
        foreach (string title in titles)
        {
            if (title.Length is 0 or > LongestTitle)
            {
                return null;
            }

            arePlain = arePlain && WordBounds.IsPlain(title);
        }

        var whole = Column.Whole(titles);
        if (arePlain)
        {
            return Find(titles, [whole], theme);
        }

        // Where the marks are alike, they part the slots. Else it is one clause, or one title, as a whole.
        Column[] clauses = whole.Cut(WordBounds.IsClauseEnd) ?? [whole];
        var cut = new List<Column>(clauses.Length);
        foreach (Column clause in clauses)
        {
            cut.AddRange(clause.Cut(WordBounds.IsMark) ?? [clause]);
        }

        return Find(titles, cut, theme) ?? (cut.Count > clauses.Length ? Find(titles, clauses, theme) : null);
    }

    /// <summary>
    /// Inner literals can upset one another when a title repeats them; then those of one character go first.
    /// </summary>
    private static string[]? Find(string[] titles, IReadOnlyList<Column> columns, string theme)
    {
        for (int shortestInner = 1; shortestInner <= 3; shortestInner++)
        {
            string[] literals = LiteralsOf(columns, theme, shortestInner < 3 ? shortestInner : NoInner);
            if (literals.Length == 1 || !Array.Exists(literals, HasWord))
            {
                return null;
            }

            if (AreFollowed(titles, literals))
            {
                return titles.Length > 2 || IsEnoughForTwo(titles, literals, theme) ? literals : null;
            }
        }

        return null;
    }

    private static bool AreFollowed(string[] titles, string[] literals)
    {
        int[] starts = new int[literals.Length - 1];
        foreach (string title in titles)
        {
            if (!PatternMatcher.TryFind(title, literals, starts))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The literals of all columns; what follows without a slot between is one literal.</summary>
    private static string[] LiteralsOf(IReadOnlyList<Column> columns, string theme, int shortestInner)
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
            if (equallyLong && IsSame(column, shortest))
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

    private static bool IsSame(Column column, int length)
    {
        for (int i = 1; i < column.Titles.Length; i++)
        {
            if (string.CompareOrdinal(column.Titles[i], column.Starts[i], column.Titles[0], column.Starts[0], length) != 0)
            {
                return false;
            }
        }

        return true;
    }

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

    /// <summary>
    /// Two titles share a single character easily: 提升能力 and 提高水平. It counts if the title above names it, or if it
    /// stands beside whole words: 抓学习 and 抓作风, 建账 and 建库.
    /// </summary>
    private static bool IsEnoughForTwo(string[] titles, string[] literals, string theme)
    {
        int index = Array.FindIndex(literals, HasWord);
        string only = literals[index];
        if (CountWords(only) > 1 || Array.FindLastIndex(literals, HasWord) != index)
        {
            return true;
        }

        int at = 0;
        while (!WordBounds.IsOfWord(only[at]))
        {
            at++;
        }

        // Between marks it is a word by itself: “数”说成效.
        bool afterSlot = at == 0 && index > 0;
        bool beforeSlot = at == only.Length - 1 && index < literals.Length - 1;
        int slot = afterSlot ? index - 1 : index;
        return IsQuoted(theme, only[at])
            || (!afterSlot && !beforeSlot)
            || (afterSlot != beforeSlot
                && Array.TrueForAll(
                    titles, title => WordBounds.CanBeWords(PatternMatcher.Match(title, literals)![slot].Length)));
    }

    private static bool HasWord(string literal) => CountWords(literal) > 0;

    private static int CountWords(string literal)
    {
        int count = 0;
        foreach (char c in literal)
        {
            count += WordBounds.IsOfWord(c) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Whether a title sets a character in quotes, alone or with others: “严”, “三促”.</summary>
    private static bool IsQuoted(string title, char c)
    {
        for (int open = title.IndexOf('“'); open >= 0; open = title.IndexOf('“', open + 1))
        {
            int close = title.IndexOf('”', open + 1);
            if (close > open && title.IndexOf(c, open + 1, close - open - 1) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
