namespace HeadingGenerator.OpenXml.Layout;

/// <summary>How many lines a text fills, as East Asian line breaking has it (ECMA-376 Part 1, §17.15.1.58).</summary>
internal static class LineCount
{
    private const double Border = 0.25;

    private static readonly HashSet<char> _neverFirst = [.. "、，。．；：！？）〕】》〉」』”’…—·%℃,.;:!?)]}"];
    private static readonly HashSet<char> _neverLast = [.. "（〔【《〈「『“‘([{"];
    /// <summary>Counts the lines.</summary>
    /// <param name="text">The text.</param>
    /// <param name="character">The width of a Chinese character in twips, with the space after it.</param>
    /// <param name="size">The size of a character in twips.</param>
    /// <param name="first">The width of the first line in twips.</param>
    /// <param name="width">The width of the others in twips.</param>
    public static int Of(string text, double character, double size, double first, double width)
    {
        int lines = 1;
        double room = first;
        double used = 0;
        int i = 0;
        while (i < text.Length)
        {
            int end = EndOfWord(text, i);
            double word = 0;
            for (int k = i; k < end; k++)
            {
                word += WidthOf(text, k, character, size);
            }

            if (used > 0 && used + word > room + 1)
            {
                lines++;
                room = width;
                used = 0;
            }

            used += word;
            i = end;
        }

        return lines;
    }

    // What is never torn apart: a Latin word or number, and marks with the character that they stand at.
    private static int EndOfWord(string text, int start)
    {
        int end = start + 1;
        while (end < text.Length
            && (_neverLast.Contains(text[end - 1])
                || _neverFirst.Contains(text[end])
                || char.IsLowSurrogate(text[end])
                || (IsWord(text[end - 1]) && IsWord(text[end]))))
        {
            end++;
        }

        return end;
    }

    private static bool IsWord(char c) => c < '\u0080' && char.IsLetterOrDigit(c);

    private static double WidthOf(string text, int i, double character, double size)
    {
        char c = text[i];
        if (char.IsLowSurrogate(c))
        {
            return 0;
        }

        bool isBorder = i > 0
            && IsWord(c) != IsWord(text[i - 1])
            && char.IsLetterOrDigit(c)
            && char.IsLetterOrDigit(text[i - 1]);
        return (size * (LatinWidths.Of(c) + (isBorder ? Border : 0))) + (character - size);
    }
}
