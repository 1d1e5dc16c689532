namespace HeadingGenerator.OpenXml.Layout;

/// <summary>How wide characters are, in widths of a Chinese character.</summary>
/// <remarks>
/// Those of ASCII are the widths of Times New Roman, which its substitutes share; other letters of Latin are taken for
/// half as wide as a Chinese character.
/// </remarks>
internal static class LatinWidths
{
    private const char First = ' ';
    private const double Unit = 1000;
    private const double OtherLetter = 0.5;

    private static readonly short[] _widths =
    [
        250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278,
        500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444,
        921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722,
        556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500,
        333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500,
        500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
    ];

    /// <summary>Whether it is set in the Latin font; marks beyond ASCII come from the Chinese one.</summary>
    public static bool IsLatin(char c) => c < '\u0080' || (c is >= '\u00C0' and < '\u0250' && char.IsLetter(c));

    /// <summary>The width of a character.</summary>
    public static double Of(char c) =>
        c >= First && c - First < _widths.Length ? _widths[c - First] / Unit
        : IsLatin(c) ? OtherLetter
        : 1;
}
