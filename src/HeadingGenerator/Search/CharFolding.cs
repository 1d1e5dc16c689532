namespace HeadingGenerator;

/// <summary>Makes characters alike that differ only in case, in width, or as quotation marks do.</summary>
internal static class CharFolding
{
    /// <summary>What every double quotation mark becomes.</summary>
    public const char Quote = '"';

    /// <summary>What every single quotation mark becomes.</summary>
    public const char Apostrophe = '\'';

    private const char IdeographicSpace = '\u3000';
    private const char FullWidthFirst = '！';
    private const char FullWidthLast = '～';
    private const int FullWidthOffset = FullWidthFirst - '!';

    /// <summary>
    /// The upper-case half-width form of <paramref name="c"/>, by ordinal rules; quotation marks become straight.
    /// </summary>
    public static char Fold(char c)
    {
        // They have no other form.
        if (Characters.IsCommonIdeograph(c))
        {
            return c;
        }

        switch (c)
        {
            case IdeographicSpace:
                return ' ';
            case '“' or '”' or '„' or '‟' or '「' or '」' or '『' or '』' or '〝' or '〞' or '〟':
                return Quote;
            case '‘' or '’' or '‚' or '‛':
                return Apostrophe;
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
        char[] folded = new char[text.Length];
        Fold(text, folded);
        return new string(folded);
    }

    /// <summary>Folds a text into a buffer of its length.</summary>
    public static void Fold(string text, CharBuffer folded)
    {
        for (int i = 0; i < text.Length; i++)
        {
            folded[i] = Fold(text[i]);
        }
    }
}
