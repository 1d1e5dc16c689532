namespace HeadingGenerator.Outlines;

/// <summary>Tells whether a text was decoded from Unicode, or is another encoding read as such.</summary>
public static class UnicodeCheck
{
    private static readonly char[] _faults = ['\uFFFD', '\0'];

    /// <summary>
    /// The position of the first character that shows a wrong encoding: U+FFFD, or NUL as in UTF-16 without a mark.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <returns>The position, or -1 if there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static int FindFault(string text)
    {
        ThrowHelper.ThrowIfNull(text);
        return text.IndexOfAny(_faults);
    }
}
