namespace HeadingGenerator.OpenXml.Layout;

/// <summary>The document grid: how high a line is and how wide a character (GB/T 9704-2012 §5.2.3).</summary>
internal sealed class PageGrid
{
    // Word sets Chinese text at 1.3 times its size: 26 twips for each point.
    private const int SingleLine = 26;

    // The unit of w:charSpace is 1/4096 pt (ECMA-376 Part 1, §17.6.5).
    private const int CharacterSpaceUnit = 4096;

    // What a line must leave free in twips: LibreOffice rounds the type area down to whole cells of the grid.
    private const int Slack = 40;

    private readonly WordReportOptions _options;

    public PageGrid(WordReportOptions options)
    {
        _options = options;
        double width = (double)OfficialPage.TextWidth / OfficialPage.Twip;
        CharactersPerLine = Math.Max(1, (int)Math.Round(width / options.BodySize));

        // Rounded down: a line must never be wider than the type area.
        CharacterSpace = (int)Math.Floor(((width / CharactersPerLine) - options.BodySize) * CharacterSpaceUnit);
        Tracking = ((OfficialPage.TextWidth - Slack) / CharactersPerLine) - (int)(options.BodySize * OfficialPage.Twip);
    }

    /// <summary>The characters that fill a line, 28 (§5.2.3).</summary>
    public int CharactersPerLine { get; }

    /// <summary>What the grid adds to the width of every character, in 1/4096 pt.</summary>
    public int CharacterSpace { get; }

    /// <summary>
    /// What the style of the text adds to the width of every character, in twips, so that as many fill a line where
    /// there is no grid.
    /// </summary>
    public int Tracking { get; }

    /// <summary>The height of a line of the grid in twips.</summary>
    public int LinePitch => _options.LinePitch;

    /// <summary>
    /// The height of a line of the title: one line of the grid, or more where the title is too large for it.
    /// </summary>
    public int TitlePitch => Math.Max(LinePitch, LowestPitch(_options.TitleSize));

    /// <summary>The lowest line of the grid that holds text of a size in points.</summary>
    public static int LowestPitch(double size) => (int)Math.Ceiling(size * SingleLine);

    /// <summary>The width of full-width characters (字, §3.1) in twips.</summary>
    public int Characters(int count) => (int)Math.Round((double)count * OfficialPage.TextWidth / CharactersPerLine);

    /// <summary>
    /// The width of a text of the body's size in twips. Latin letters and digits have their widths in Times New Roman;
    /// between them and Chinese there is a quarter of a character, as Word and others leave it by default.
    /// </summary>
    public int WidthOf(string text) => WidthOf(text, _options.BodySize);

    /// <summary>The width of a text of a size in points, in twips.</summary>
    public int WidthOf(string text, double points)
    {
        double size = points * OfficialPage.Twip;
        double width = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsLowSurrogate(text[i]))
            {
                width += (size * LatinWidths.Of(text[i])) + Tracking;
            }

            bool isBorder = i > 0 && LatinWidths.IsLatin(text[i]) != LatinWidths.IsLatin(text[i - 1]);
            if (isBorder && char.IsLetterOrDigit(text[i]) && char.IsLetterOrDigit(text[i - 1]))
            {
                width += size / 4;
            }
        }

        return (int)Math.Round(width);
    }
}
