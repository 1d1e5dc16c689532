namespace HeadingGenerator;

/// <summary>Makes characters alike that differ only in case or in width.</summary>
internal static class CharFolding
{
    private const char IdeographicSpace = '\u3000';
    private const char FullWidthFirst = '！';
    private const char FullWidthLast = '～';
    private const int FullWidthOffset = FullWidthFirst - '!';

    /// <summary>The upper-case half-width form of <paramref name="c"/>, by ordinal rules.</summary>
    public static char Fold(char c)
    {
        if (c == IdeographicSpace)
        {
            return ' ';
        }

        if (c is >= FullWidthFirst and <= FullWidthLast)
        {
            c = (char)(c - FullWidthOffset);
        }

        return char.ToUpperInvariant(c);
    }

    /// <summary>The folded text; every character keeps its position.</summary>
    public static string Fold(string text)
    {
        char[] folded = text.ToCharArray();
        for (int i = 0; i < folded.Length; i++)
        {
            folded[i] = Fold(folded[i]);
        }

        return new string(folded);
    }
}
