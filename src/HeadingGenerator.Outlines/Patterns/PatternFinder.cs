namespace HeadingGenerator.Outlines.Patterns;

/// <summary>
/// Finds what parallel titles share, clause by clause: the words they start and end with, and the words between, in
/// order.
/// </summary>
internal static class PatternFinder
{
    /// <summary>Titles longer than this are no headings to imitate, and the search has to stay near linear.</summary>
    private const int LongestTitle = 200;

    /// <summary>The lengths from which words between the ends count; at last none does.</summary>
    private static readonly int[] _shortestInner = [1, 2, 0];

    /// <summary>
    /// The literals around the slots of the pattern that all titles share, one more than there are slots; null if they
    /// share no word.
    /// </summary>
    /// <param name="titles">The titles.</param>
    /// <param name="theme">The title above them, whose quoted word may name what is repeated (“三促”).</param>
    public static string[]? Find(string[] titles, string theme)
    {
        if (titles.Length < 2 || Array.Exists(titles, static title => title.Length is 0 or > LongestTitle))
        {
            return null;
        }

        var whole = Column.Whole(titles);
        if (Array.TrueForAll(titles, Characters.AreCommonIdeographs))
        {
            // There is no mark to cut at.
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
        foreach (int shortestInner in _shortestInner)
        {
            string[] literals = ColumnLiterals.Of(columns, theme, shortestInner);
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

    /// <summary>
    /// Two titles share a single character easily: 提升能力 and 提高水平. It counts if the title above names it, or if it
    /// stands beside whole words: 抓学习 and 抓作风, 建账 and 建库.
    /// </summary>
    private static bool IsEnoughForTwo(string[] titles, string[] literals, string theme)
    {
        int index = Array.FindIndex(literals, HasWord);
        string only = literals[index];
        int at = IndexOfWord(only, 0);
        if (IndexOfWord(only, at + 1) >= 0 || Array.FindLastIndex(literals, HasWord) != index)
        {
            return true;
        }

        // Between marks it is a word by itself: “数”说成效.
        bool afterSlot = at == 0 && index > 0;
        bool beforeSlot = at == only.Length - 1 && index < literals.Length - 1;
        int slot = afterSlot ? index - 1 : index;
        return ColumnLiterals.IsQuoted(theme, only[at])
            || (!afterSlot && !beforeSlot)
            || (afterSlot != beforeSlot
                && Array.TrueForAll(
                    titles, title => WordBounds.CanBeWords(PatternMatcher.Match(title, literals)![slot].Length)));
    }

    private static bool HasWord(string literal) => IndexOfWord(literal, 0) >= 0;

    /// <summary>Where the first character of a word stands from a position on; -1 if there is none.</summary>
    private static int IndexOfWord(string literal, int position)
    {
        while (position < literal.Length && !WordBounds.IsOfWord(literal[position]))
        {
            position++;
        }

        return position < literal.Length ? position : -1;
    }
}
