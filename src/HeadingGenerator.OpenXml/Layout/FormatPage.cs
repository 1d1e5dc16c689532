namespace HeadingGenerator.OpenXml.Layout;

/// <summary>What the formats of GB/T 9704-2012 §10 have of their own on a page, in twips.</summary>
/// <remarks>
/// A line of 发文机关标志 is 1.3 times as high as its characters: what is measured to their upper edge is less by half of the
/// rest.
/// </remarks>
internal sealed class FormatPage(OfficialFormat format, int linePitch)
{
    /// <summary>What a line of 发文机关标志 has above its characters.</summary>
    public const int RedHeadLead = OfficialPage.RedHeadSize * OfficialPage.Twip * 3 / 20;

    /// <summary>The height of the header of the first page of a 信函, which has none.</summary>
    public const int NoHeader = 20;

    /// <summary>
    /// 信函: the red double rules are 170 mm long, 14 mm longer than the text and in the middle of the paper (§10.1).
    /// </summary>
    public const int RuleLeft = -(OfficialPage.Left - LetterRuleMargin);

    /// <inheritdoc cref="RuleLeft"/>
    public const int RuleRight = -(OfficialPage.Right - LetterRuleMargin);

    /// <summary>The height of the line that carries the lower rule of a 信函.</summary>
    public const int LowerRuleLine = 120;

    private const int LetterRuleMargin = 1134;
    // What 22 lines leave of 225 mm.
    private const int Rest = 18;
    private const int MillimetresThirtyFive = 1984;
    private const int MillimetresThirty = 1701;
    private const int MillimetresTwenty = 1134;

    /// <summary>What a line has above its characters of a size in points.</summary>
    public static int LeadOf(int size) => size * OfficialPage.Twip * 3 / 20;

    /// <summary>Whether the first page has no number, and other headers and footers than the rest.</summary>
    public bool HasOwnFirstPage => format == OfficialFormat.Letter;

    /// <summary>
    /// From the type area to the line of 发文机关标志 (§7.2.4, §10.2, §10.3); in a 信函 from the start of its first page.
    /// </summary>
    public int RedHeadTop => format switch
    {
        OfficialFormat.Letter => LetterHead - Top,
        OfficialFormat.Order => MillimetresTwenty - RedHeadLead,
        _ => MillimetresThirtyFive - RedHeadLead,
    };

    /// <summary>天头 (§5.2.1); on the first page of a 信函 发文机关标志 is 30 mm from the edge of the paper (§10.1).</summary>
    /// <remarks>Whole lines fill a page: LibreOffice would move them to its middle.</remarks>
    public int Top => HasOwnFirstPage
        ? OfficialPage.Height - OfficialPage.Bottom - Rest - (LinesBelow(LetterHead) * linePitch)
        : OfficialPage.Top;

    /// <summary>
    /// The height of the empty header that moves the text of the other pages to its place; 0 for none.
    /// </summary>
    public int HeaderLine => HasOwnFirstPage ? OfficialPage.Top - OfficialPage.Header : 0;

    /// <summary>
    /// From the edge of the paper to the lower edge of the last line of a footer; in a 信函 the lower rule stands 20 mm
    /// above the edge (§10.1).
    /// </summary>
    public int Footer => HasOwnFirstPage ? MillimetresTwenty - LowerRuleLine : OfficialPage.Footer;

    /// <summary>What lifts the page number to its place.</summary>
    public int BelowPageNumber => OfficialPage.Footer - Footer;

    private static int LetterHead => MillimetresThirty - RedHeadLead;

    // Rounded up.
    private int LinesBelow(int top) => (OfficialPage.Height - OfficialPage.Bottom - top + linePitch - 1) / linePitch;
}
