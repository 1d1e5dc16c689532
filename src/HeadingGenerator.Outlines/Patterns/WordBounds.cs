using System.Globalization;

namespace HeadingGenerator.Outlines.Patterns;

/// <summary>Where words begin and end, as far as that can be told without a dictionary.</summary>
internal static class WordBounds
{
    /// <summary>Words of one character that join the parts of a phrase: 以…为…, 以…促…, 让…更…, …的….</summary>
    private const string Particles = "以为促到向与和同让使把由从的是之更最不";

    /// <summary>Verbs of one character that parallel phrases start with.</summary>
    private const string Verbs = "抓促讲强守办做";

    /// <summary>What stands after such a verb as a part of it: 抓好, 促进, 强化, 守住, 抓在.</summary>
    private const string Complements = "好实牢紧细住准严深常长早小手进成使动清透明解述化大健壮固调护正望卫理公优精到在于";

    /// <summary>
    /// Whether a title can be taken apart at a position: not within a character, a number or a Latin word.
    /// </summary>
    public static bool CanCut(string title, int position)
    {
        if (position == 0 || position == title.Length)
        {
            return true;
        }

        char before = title[position - 1];
        char after = title[position];
        return Characters.IsCommonIdeograph(after)
            || !(IsContinuation(after)
                || before == '\u200D'
                || (IsNumeric(title, position - 1) && IsNumeric(title, position))
                || (IsLatin(before) && IsLatin(after)));
    }

    public static bool IsClauseEnd(string title, int position) =>
        Characters.PartsClauses(title[position]) || title[position] == '\u3000';

    /// <summary>A mark or a space of any kind: what is no part of a word.</summary>
    public static bool IsMark(string title, int position)
    {
        char c = title[position];
        return !Characters.IsCommonIdeograph(c)
            && !char.IsLetterOrDigit(c)
            && !char.IsSurrogate(c)
            && !IsContinuation(c)
            && c != '〇'
            && !IsNumeric(title, position);
    }

    /// <summary>Whether a character joins the parts of a phrase wherever it stands, as marks do.</summary>
    public static bool IsParticle(char c) =>
        Particles.IndexOf(c) >= 0 || (!char.IsLetterOrDigit(c) && !char.IsSurrogate(c));

    public static bool IsVerb(char c) => Verbs.IndexOf(c) >= 0;

    /// <summary>
    /// Whether a character can start a word of two characters: no verb, no part of one, nothing that joins phrases.
    /// </summary>
    public static bool CanStartWord(char c) =>
        Characters.IsIdeograph(c) && !IsParticle(c) && !IsVerb(c) && Complements.IndexOf(c) < 0;

    /// <summary>Whether so many characters can be whole words: one alone, or words of two.</summary>
    public static bool CanBeWords(int length) => length == 1 || length % 2 == 0;

    public static bool IsOfWord(char c) => Characters.IsIdeograph(c) || char.IsLetterOrDigit(c);

    /// <summary>The rest of a character, or something that changes the one before it.</summary>
    private static bool IsContinuation(char c) => char.IsLowSurrogate(c) || c is '\u200D' or >= '\uFE00' and <= '\uFE0F'
        || (c >= '\u0300' && char.GetUnicodeCategory(c)
            is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark);

    /// <summary>A digit, or a point between digits.</summary>
    private static bool IsNumeric(string title, int position) => Characters.IsDigit(title[position])
        || (title[position] is '.' or ',' && position > 0 && position + 1 < title.Length
            && Characters.IsDigit(title[position - 1]) && Characters.IsDigit(title[position + 1]));

    private static bool IsLatin(char c) =>
        c is >= 'A' and <= 'Z' or >= 'a' and <= 'z' or >= '\u00C0' and <= '\u024F' or >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ';
}
