using HeadingGenerator.Outlines;

namespace HeadingGenerator.Tool.Input;

/// <summary>Lines of a text as compilers count them: ended by CR LF, LF, CR, U+0085, U+2028 or U+2029.</summary>
internal static class SourceText
{
    /// <summary>Whether a character ends a line.</summary>
    public static bool IsLineEnd(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>The line that a position stands on, without its end.</summary>
    public static TextRange LineAt(string text, int position)
    {
        int start = position;
        while (start > 0 && !IsLineEnd(text[start - 1]))
        {
            start--;
        }

        int end = position;
        while (end < text.Length && !IsLineEnd(text[end]))
        {
            end++;
        }

        return new TextRange(start, end);
    }

    /// <summary>The line and column of a position.</summary>
    public static TextPosition PositionOf(string text, int position)
    {
        int line = 1;
        int start = 0;
        for (int i = 0; i < position; i++)
        {
            bool isHalf = text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n';
            if (IsLineEnd(text[i]) && !isHalf)
            {
                line++;
                start = i + 1;
            }
        }

        return new TextPosition(line, position - start + 1);
    }
}
