namespace HeadingGenerator.Outlines;

/// <summary>Tells whether a text was decoded from Unicode, or is another encoding read as such.</summary>
public static class UnicodeCheck
{
    /// <summary>
    /// The position of the first character that shows a wrong encoding: U+FFFD, or NUL as in UTF-16 without a mark.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <returns>The position, or -1 if there is none.</returns>
    /// <exception cref="System.ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static int FindFault(string text)
    {
        ThrowHelper.ThrowIfNull(text);
        int replaced = text.IndexOf('\uFFFD');
        int end = replaced < 0 ? text.Length : replaced;
        int nul = text.IndexOf('\0', 0, end);
        return nul >= 0 ? nul : replaced;
    }
}
