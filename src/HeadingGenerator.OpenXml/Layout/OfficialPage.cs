namespace HeadingGenerator.OpenXml.Layout;

/// <summary>The page of GB/T 9704-2012, in twips (1/20 pt).</summary>
internal static class OfficialPage
{
    /// <summary>210 mm (§5.1).</summary>
    public const int Width = 11906;

    /// <summary>297 mm (§5.1).</summary>
    public const int Height = 16838;

    /// <summary>天头, 37 mm (§5.2.1).</summary>
    public const int Top = 2098;

    /// <summary>订口, 28 mm (§5.2.1).</summary>
    public const int Left = 1587;

    /// <summary>What the type area of 156 mm leaves at the right, 26 mm (§5.2.1).</summary>
    public const int Right = 1474;

    /// <summary>What the type area of 225 mm leaves at the bottom, 35 mm (§5.2.1).</summary>
    public const int Bottom = 1984;

    /// <summary>The width of the type area, 156 mm (§5.2.1).</summary>
    public const int TextWidth = Width - Left - Right;

    /// <summary>The height of the type area, 225 mm (§5.2.1).</summary>
    public const int TextHeight = Height - Top - Bottom;

    /// <summary>From the upper edge of the paper to a header. There is none; Word wants a number.</summary>
    public const int Header = 851;

    /// <summary>
    /// From the lower edge of the paper to the lower edge of the page number: its dashes, in the middle of a line of 14
    /// pt, are 7 mm below the type area (§7.5).
    /// </summary>
    public const int Footer = Bottom - SevenMillimetres - (PageNumberSize * Twip / 2);

    /// <summary>The size of page numbers in points, 4号 (§7.5).</summary>
    public const int PageNumberSize = 14;

    /// <summary>The size of 发文机关标志 in points, 初号; the standard leaves it to the office (§7.2.4).</summary>
    public const int RedHeadSize = 42;

    /// <summary>The size of 版记 in points, 4号 (§7.4.2, §7.4.3).</summary>
    public const int ImprintSize = 14;

    /// <summary>Twips in a point.</summary>
    public const int Twip = 20;

    private const int SevenMillimetres = 397;
}
