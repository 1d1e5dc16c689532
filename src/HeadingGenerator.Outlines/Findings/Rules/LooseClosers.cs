namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>Closing brackets that need no partner.</summary>
internal static class LooseClosers
{
    /// <summary>The longest interval such as [0,100).</summary>
    private const int LongestInterval = 16;

    /// <summary>Whether a closer ends a half-open interval that an opener begins: [0,60).</summary>
    public static bool EndsInterval(string text, int start, int position)
    {
        if (text[position] is not (')' or ']' or '）' or '］')
            || text[start] is not ('(' or '[' or '（' or '［')
            || Characters.Closes(text[position], Characters.CloserOf(text[start]))
            || position - start > LongestInterval)
        {
            return false;
        }

        for (int i = start + 1; i < position; i++)
        {
            if (Characters.IsIdeograph(text[i]))
            {
                return false;
            }
        }

        return true;
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
        return Characters.IsDigit(before)
            || before is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')
            || (text[position] == ')' && before is ':' or ';' or '-' or '^' or '=');
    }
}
