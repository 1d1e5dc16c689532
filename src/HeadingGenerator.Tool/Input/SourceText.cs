using HeadingGenerator.Outlines;

namespace HeadingGenerator.Tool.Input;

/// <summary>Lines of a text as compilers count them: ended by CR LF, LF, CR, U+0085, U+2028 or U+2029.</summary>
internal static class SourceText
{
    /// <summary>The line and column of a position.</summary>
    public static TextPosition PositionOf(string text, int position)
    {
        int line = 1;
        int start = 0;
        for (int i = 0; i < position; i++)
        {
            bool isHalf = text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n';
            if (Characters.IsLineEnd(text[i]) && !isHalf)
            {
                line++;
                start = i + 1;
            }
        }

        return new TextPosition(line, position - start + 1);
    }
}
