namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>Closing brackets that need no partner.</summary>
internal static class LooseClosers
{
    /// <summary>The longest interval such as [0,100).</summary>
    private const int LongestInterval = 16;

    /// <summary>Whether a closer ends a half-open interval that an opener begins: [0,60).</summary>
    public static bool EndsInterval(string text, int start, int position)
    {
        char closer = Characters.CloserOf(text[start]);
        return text[position] is ')' or ']' or '）' or '］'
            && closer is '）' or '］'
            && !Characters.Closes(text[position], closer)
            && position - start <= LongestInterval
            && !Chinese.IsIn(text, start + 1, position);
    }

    /// <summary>
    /// Whether half a bracket belongs to a number or a letter (1) and a）), or to a face such as :).
    /// </summary>
    public static bool IsListMark(string text, int position, int lineStart)
    {
        if (position == lineStart || text[position] is not (')' or '）'))
        {
            return false;
        }

        char before = text[position - 1];
        return IsListSign(before) || (text[position] == ')' && before is ':' or ';' or '-' or '^' or '=');
    }

    /// <summary>A number or a letter, as items are counted by.</summary>
    public static bool IsListSign(char c) =>
        Characters.IsDigit(c) || c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
