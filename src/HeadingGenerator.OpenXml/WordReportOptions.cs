using System.Runtime.CompilerServices;
using DocumentFormat.OpenXml;
using HeadingGenerator.OpenXml.Layout;

namespace HeadingGenerator.OpenXml;

/// <summary>How a report looks in Word. What is not set is as GB/T 9704-2012 has it.</summary>
/// <remarks>
/// Paper, margins and page numbers are not up for choice: they are those of the standard, A4 (§5.1) with a type area of
/// 156 mm × 225 mm within 37 mm at the top and 28 mm at the left (§5.2.1).
/// </remarks>
public sealed class WordReportOptions
{
    private const int LongestFontName = 31;
    private const double SmallestSize = 8;
    private const double LargestSize = 72;
    private const int LowestLine = 240;
    private const int HighestLine = 1440;
    private const int DeepestContents = 9;

    private string _titleFont = "方正小标宋简体";
    private string _level1Font = "黑体";
    private string _level2Font = "楷体";
    private string _bodyFont = "仿宋";
    private string _latinFont = "Times New Roman";
    private string _pageNumberFont = "宋体";
    private double _titleSize = 22;
    private double _bodySize = 16;
    private int _linePitch = 579;
    private int _contentsDepth = 3;
    private OfficialFormat _format;

    /// <summary>The font of the title: 小标宋 (§7.3.1).</summary>
    /// <exception cref="ArgumentException">The name is blank, no line of text or longer than 31 characters
    /// ([MS-OI29500] 2.1.88).</exception>
    public string TitleFont { get => _titleFont; set => _titleFont = FontName(value); }

    /// <summary>The font of headings of level 1, 一、: 黑体 (§7.3.3).</summary>
    /// <exception cref="ArgumentException">The name is blank, no line of text or longer than 31 characters
    /// ([MS-OI29500] 2.1.88).</exception>
    public string Level1Font { get => _level1Font; set => _level1Font = FontName(value); }

    /// <summary>The font of headings of level 2, （一）: 楷体 (§7.3.3).</summary>
    /// <exception cref="ArgumentException">The name is blank, no line of text or longer than 31 characters
    /// ([MS-OI29500] 2.1.88).</exception>
    public string Level2Font { get => _level2Font; set => _level2Font = FontName(value); }

    /// <summary>The font of the text (§5.2.2) and of the headings from level 3, 1. and （1）: 仿宋 (§7.3.3).</summary>
    /// <exception cref="ArgumentException">The name is blank, no line of text or longer than 31 characters
    /// ([MS-OI29500] 2.1.88).</exception>
    public string BodyFont { get => _bodyFont; set => _bodyFont = FontName(value); }

    /// <summary>The font of Latin letters and digits in title, headings and text; the standard names none.</summary>
    /// <exception cref="ArgumentException">The name is blank, no line of text or longer than 31 characters
    /// ([MS-OI29500] 2.1.88).</exception>
    public string LatinFont { get => _latinFont; set => _latinFont = FontName(value); }

    /// <summary>The font of the page numbers: 宋体 (§7.5).</summary>
    /// <exception cref="ArgumentException">The name is blank, no line of text or longer than 31 characters
    /// ([MS-OI29500] 2.1.88).</exception>
    public string PageNumberFont { get => _pageNumberFont; set => _pageNumberFont = FontName(value); }

    /// <summary>The size of the title in points: 22, which is 2号 (§7.3.1).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The size is not a multiple of 0.5 from 8 to 72.</exception>
    public double TitleSize { get => _titleSize; set => _titleSize = Size(value); }

    /// <summary>The size of headings and text in points: 16, which is 3号 (§5.2.2).</summary>
    /// <remarks>A line holds as many characters as come closest to this size: 28 of 16 points (§5.2.3).</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The size is not a multiple of 0.5 from 8 to 72.</exception>
    public double BodySize { get => _bodySize; set => _bodySize = Size(value); }

    /// <summary>
    /// The height of a line of the document grid in twips (1/20 pt): 579 gives the 22 lines a page of §5.2.3, 580 only
    /// 21.
    /// </summary>
    /// <remarks>
    /// It must be 1.3 times the <see cref="BodySize"/> or more: Word cuts off what is higher than a line.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The height is not from 240 to 1440.</exception>
    public int LinePitch { get => _linePitch; set => _linePitch = Pitch(value); }

    /// <summary>Whether headings of level 2 are bold; the standard does not ask for it, many offices do.</summary>
    public bool BoldLevel2 { get; set; }

    /// <summary>Whether headings of level 3 are bold; the standard does not ask for it, many offices do.</summary>
    public bool BoldLevel3 { get; set; }

    /// <summary>The format of the document: 文件 unless set, or one of those of §10.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of <see cref="OfficialFormat"/>.</exception>
    public OfficialFormat Format { get => _format; set => _format = KnownFormat(value); }

    /// <summary>
    /// Whether a table of contents stands in front, on pages of its own without numbers: the first page of the document
    /// itself shows its text, as §7.3.3 asks.
    /// </summary>
    /// <remarks>
    /// The page numbers that are written are reckoned. LibreOffice shows those of its pages; Word offers to fill in its
    /// own when the document is opened.
    /// </remarks>
    public bool IncludeTableOfContents { get; set; }

    /// <summary>How many levels of headings the table of contents shows: 3 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The depth is not from 1 to 9.</exception>
    public int ContentsDepth { get => _contentsDepth; set => _contentsDepth = Depth(value); }

    /// <summary>
    /// Whether headings that are run into their text are paragraphs of their own that Word shows on one line with it
    /// (样式分隔符, a style separator): the navigation pane lists them too. Other programs than Word show them on lines of
    /// their own.
    /// </summary>
    public bool NavigableRunInHeadings { get; set; }

    /// <summary>
    /// Whether the wider margin is at the spine on even pages too, for sheets that are printed on both sides. The
    /// standard has one margin, 28 mm at the left (§5.2.1), and does not ask for it.
    /// </summary>
    public bool MirrorMargins { get; set; }

    /// <summary>Whether pages are numbered: — 1 —, outside, from 1 (§7.5).</summary>
    public bool PageNumbers { get; set; } = true;

    /// <summary>The author among the properties of the document.</summary>
    public string? Author { get; set; }

    /// <summary>The subject among the properties of the document.</summary>
    public string? Subject { get; set; }

    /// <summary>The keywords among the properties of the document.</summary>
    public string? Keywords { get; set; }

    /// <summary>The time of creation among the properties of the document; no time is written if null.</summary>
    public DateTimeOffset? Created { get; set; }

    /// <summary>
    /// What is called with the name of each font of the document that this computer does not have, before anything is
    /// written; null unless set. A document that is only shown elsewhere needs the fonts there.
    /// </summary>
    public Action<string>? MissingFont { get; set; }

    /// <summary>
    /// What is asked for each section, after its last paragraph and before what follows it: elements of the body such
    /// as a table or a picture to put there; null unless set, and null for nothing.
    /// </summary>
    /// <remarks>
    /// The elements are written as they are, in the style Normal (正文) unless they name another: it has neither indent
    /// nor line height of the text. All sections are asked before the document is written, in their order.
    /// </remarks>
    public Func<WordSectionEnd, IEnumerable<OpenXmlElement>?>? AfterSection { get; set; }

    /// <summary>Throws if Word would cut off the text at the height of a line.</summary>
    internal void ThrowIfLinesAreTooLow(string paramName)
    {
        int lowest = PageGrid.LowestPitch(BodySize);
        if (LinePitch < lowest)
        {
            throw new ArgumentException(Messages.LinePitch(BodySize, lowest, LinePitch), paramName);
        }
    }

    private static string FontName(string value, [CallerMemberName] string name = "")
    {
        ThrowHelper.ThrowIfNullOrWhiteSpace(value, name);
        return value.Length <= LongestFontName && ReportLines.Join(value) == value
            ? value
            : throw new ArgumentException(Messages.FontName(LongestFontName), name);
    }

    private static OfficialFormat KnownFormat(OfficialFormat value, [CallerMemberName] string name = "") =>
        value is >= OfficialFormat.Document and <= OfficialFormat.Minutes
            ? value
            : throw new ArgumentOutOfRangeException(name, value, Messages.NoSuchFormat);

    private static int Depth(int value, [CallerMemberName] string name = "") =>
        value is >= 1 and <= DeepestContents
            ? value
            : throw new ArgumentOutOfRangeException(name, value, Messages.ContentsDepth(DeepestContents));

    private static double Size(double value, [CallerMemberName] string name = "") =>
        value is >= SmallestSize and <= LargestSize && value * 2 == Math.Floor(value * 2)
            ? value
            : throw new ArgumentOutOfRangeException(name, value, Messages.FontSize(SmallestSize, LargestSize));

    private static int Pitch(int value, [CallerMemberName] string name = "") =>
        value is >= LowestLine and <= HighestLine
            ? value
            : throw new ArgumentOutOfRangeException(name, value, Messages.LineHeight(LowestLine, HighestLine));
}
