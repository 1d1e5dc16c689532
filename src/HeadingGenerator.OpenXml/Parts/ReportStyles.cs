using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using HeadingGenerator.OpenXml.Layout;

namespace HeadingGenerator.OpenXml.Parts;

/// <summary>
/// The styles: Word's own, 正文, 标题, 标题 1 to 标题 9 and the like, with the fonts and sizes of the standard.
/// </summary>
internal sealed class ReportStyles
{
    // Hundredths of a character: every paragraph starts two characters in (§7.3.3).
    private const int FirstLineIndent = 200;
    private const int FirstLineCharacters = 2;

    // Hundredths of a line.
    private const int OneLine = 100;

    private const string NewerWordPrefix = "w15";
    private const string NewerWord = "http://schemas.microsoft.com/office/word/2012/wordml";

    private readonly WordReportOptions _options;
    private readonly PageGrid _grid;

    private ReportStyles(WordReportOptions options, PageGrid grid)
    {
        _options = options;
        _grid = grid;
    }

    public static Styles Create(WordReportOptions options, PageGrid grid) =>
        new Styles(new ReportStyles(options, grid).All());

    private IEnumerable<OpenXmlElement> All()
    {
        yield return new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts
                {
                    Ascii = _options.LatinFont,
                    HighAnsi = _options.LatinFont,
                    EastAsia = _options.BodyFont,
                    ComplexScript = _options.LatinFont,
                },
                new FontSize { Val = Blocks.HalfPoints(_options.BodySize) },
                new FontSizeComplexScript { Val = Blocks.HalfPoints(_options.BodySize) },
                new Languages { Val = "en-US", EastAsia = "zh-CN", Bidi = "ar-SA" })),
            new ParagraphPropertiesDefault());
        yield return Plain();
        yield return Body();
        for (int level = 1; level <= StyleNames.DeepestHeading; level++)
        {
            yield return HeadingStyles.Paragraph(level, _options);
        }

        yield return new Style(
            new StyleName { Val = "Default Paragraph Font" }, new UIPriority { Val = 1 }, new SemiHidden(),
            new UnhideWhenUsed())
        {
            Type = StyleValues.Character,
            StyleId = StyleNames.Character,
            Default = true,
        };
        for (int level = 1; level <= StyleNames.DeepestHeading; level++)
        {
            yield return HeadingStyles.RunIn(level, _options);
        }

        yield return Title(StyleNames.Title, "Title");
        foreach (Style part in PartStyles.Create(_options, _grid))
        {
            yield return part;
        }

        yield return Footer();
        if (_options.IncludeTableOfContents)
        {
            yield return Title(StyleNames.ContentsTitle, "TOC Heading");
            for (int level = 1; level <= StyleNames.DeepestHeading; level++)
            {
                yield return Contents(level);
            }
        }
    }

    /// <summary>正文: 3号仿宋 and nothing else, for tables and pictures; off the grid, which would stretch them.</summary>
    /// <remarks>
    /// It names its size: LibreOffice takes that of the grid from this style, and not from the defaults.
    /// </remarks>
    private Style Plain() => new(
        new StyleName { Val = "Normal" },
        new PrimaryStyle(),
        new StyleParagraphProperties(new SnapToGrid { Val = false }),
        new StyleRunProperties(
            new SnapToGrid { Val = false },
            new FontSize { Val = Blocks.HalfPoints(_options.BodySize) },
            new FontSizeComplexScript { Val = Blocks.HalfPoints(_options.BodySize) }))
    {
        Type = StyleValues.Paragraph,
        StyleId = StyleNames.Normal,
        Default = true,
    };

    /// <summary>正文文本: two characters in, 22 lines a page (§5.2.2, §5.2.3, §7.3.3).</summary>
    /// <remarks>
    /// The style has the measures of the document grid by itself and stays off it: LibreOffice gives a character that
    /// is wider than its cell, as 16 pt are in 156 mm / 28, two cells, and other programs know no grid.
    /// </remarks>
    private Style Body() => new(
        new StyleName { Val = "Body Text" },
        new BasedOn { Val = StyleNames.Normal },
        new PrimaryStyle(),
        new StyleParagraphProperties(
            // A page has its 22 lines, whichever paragraph they belong to, and nothing hangs out of the type area
            // (§5.2.3):
            new WidowControl { Val = false },
            NothingHangsOut(),
            new SnapToGrid { Val = false },
            Blocks.Exactly(_grid.LinePitch),
            new Indentation
            {
                FirstLineChars = FirstLineIndent,
                FirstLine = Blocks.Twips(_grid.Characters(FirstLineCharacters)),
            },
            new Justification { Val = JustificationValues.Both }),
        new StyleRunProperties(new Spacing { Val = _grid.Tracking }))
    {
        Type = StyleValues.Paragraph,
        StyleId = StyleNames.Body,
    };

    // LibreOffice takes w:overflowPunct for its opposite, and knows nothing that is as new as this namespace.
    private static AlternateContent NothingHangsOut()
    {
        var choice = new AlternateContentChoice(new OverflowPunctuation { Val = false }) { Requires = NewerWordPrefix };
        choice.AddNamespaceDeclaration(NewerWordPrefix, NewerWord);
        return new AlternateContent(choice, new AlternateContentFallback(new OverflowPunctuation { Val = true }));
    }

    /// <summary>标题: 2号小标宋, centred, a blank line below (§7.3.1, §7.3.2).</summary>
    private Style Title(string id, string name) => new(
        new StyleName { Val = name },
        new BasedOn { Val = StyleNames.Body },
        new NextParagraphStyle { Val = StyleNames.Body },
        new UIPriority { Val = 10 },
        new PrimaryStyle(),
        new StyleParagraphProperties(
            new KeepNext(),
            new KeepLines(),
            new SpacingBetweenLines
            {
                AfterLines = OneLine,
                After = Blocks.Twips(_grid.LinePitch),
                Line = Blocks.Twips(_grid.TitlePitch),
                LineRule = LineSpacingRuleValues.Exact,
            },
            Blocks.NoIndent(),
            new Justification { Val = JustificationValues.Center }),
        new StyleRunProperties(
            new RunFonts { EastAsia = _options.TitleFont },
            new FontSize { Val = Blocks.HalfPoints(_options.TitleSize) },
            new FontSizeComplexScript { Val = Blocks.HalfPoints(_options.TitleSize) }))
    {
        Type = StyleValues.Paragraph,
        StyleId = id,
    };

    /// <summary>页脚: 4号宋体 off the grid (§7.5).</summary>
    private Style Footer() => new(
        new StyleName { Val = "footer" },
        new BasedOn { Val = StyleNames.Body },
        new UIPriority { Val = 99 },
        new StyleParagraphProperties(
            Blocks.Exactly(OfficialPage.PageNumberSize * OfficialPage.Twip),
            Blocks.NoIndent()),
        new StyleRunProperties(
            new RunFonts
            {
                Ascii = _options.PageNumberFont,
                HighAnsi = _options.PageNumberFont,
                EastAsia = _options.PageNumberFont,
                ComplexScript = _options.PageNumberFont,
            },
            new Spacing { Val = 0 },
            new FontSize { Val = Blocks.HalfPoints(OfficialPage.PageNumberSize) },
            new FontSizeComplexScript { Val = Blocks.HalfPoints(OfficialPage.PageNumberSize) }))
    {
        Type = StyleValues.Paragraph,
        StyleId = StyleNames.Footer,
    };

    /// <summary>目录 1 to 目录 9: each level one character further in, the page number after dots.</summary>
    private Style Contents(int level) => new(
        new StyleName { Val = "toc " + level },
        new BasedOn { Val = StyleNames.Body },
        new NextParagraphStyle { Val = StyleNames.Body },
        new UIPriority { Val = 39 },
        new StyleParagraphProperties(
            new Tabs(
                new TabStop
                {
                    Val = TabStopValues.Right,
                    Leader = TabStopLeaderCharValues.Dot,
                    Position = OfficialPage.TextWidth,
                }),
            new Indentation { Left = Blocks.Twips(_grid.Characters(level - 1)), FirstLineChars = 0, FirstLine = "0" },
            new Justification { Val = JustificationValues.Left }))
    {
        Type = StyleValues.Paragraph,
        StyleId = StyleNames.Contents(level),
    };
}
