using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using HeadingGenerator.OpenXml.Layout;

namespace HeadingGenerator.OpenXml.Parts;

/// <summary>
/// The styles of the parts of an official document: Word's own where it has one, under the names of the standard else.
/// </summary>
internal sealed class PartStyles
{
    private const int OneLine = 100;

    private readonly WordReportOptions _options;
    private readonly PageGrid _grid;

    private PartStyles(WordReportOptions options, PageGrid grid)
    {
        _options = options;
        _grid = grid;
    }

    public static IEnumerable<Style> Create(WordReportOptions options, PageGrid grid) =>
        new PartStyles(options, grid).All();

    private IEnumerable<Style> All()
    {
        // Word's own: 副标题, 称呼, 签名, 日期.
        yield return Paragraph(
            StyleNames.Author, "Subtitle", [new KeepNext(), LineBelow(), Blocks.NoIndent(), Centre()],
            [Font(_options.Level2Font)]);
        yield return Paragraph(StyleNames.Addressee, "Salutation", [new KeepNext(), Blocks.NoIndent()]);
        yield return Paragraph(StyleNames.Issuer, "Signature", [new KeepNext(), Blocks.LinesAbove(1, _grid), Blocks.NoIndent(), Right()]);
        yield return Paragraph(StyleNames.Date, "Date", [Blocks.NoIndent(), Right()]);

        // The standard's.
        yield return Paragraph(StyleNames.CopyNumber, "份号", [Blocks.NoIndent()]);
        yield return Paragraph(StyleNames.Grade, "密级和紧急程度", [Blocks.NoIndent()], [Font(_options.Level1Font)]);
        yield return Paragraph(
            StyleNames.RedHead,
            "发文机关标志",
            [Blocks.Exactly(PageGrid.LowestPitch(OfficialPage.RedHeadSize)), Blocks.NoIndent(), Centre()],
            [
                Font(_options.TitleFont), new Color { Val = Blocks.Red }, new Spacing { Val = 0 },
                .. Size(OfficialPage.RedHeadSize)
            ]);
        yield return Paragraph(
            StyleNames.Reference,
            "发文字号",
            [
                new Tabs(
                    new TabStop { Val = TabStopValues.Right, Position = OfficialPage.TextWidth - _grid.Characters(1) }),
                Blocks.LinesAbove(2, _grid),
                Blocks.NoIndent(),
                new Justification { Val = JustificationValues.Left },
            ]);
        yield return Characters(StyleNames.ReferenceText, "发文字号文字", _options.BodyFont);
        yield return Characters(StyleNames.Signers, "签发人", _options.Level2Font);
        yield return Characters(StyleNames.Label, "名单标识", _options.Level1Font);
        yield return Paragraph(StyleNames.Attachment, "附件说明", [Blocks.LinesAbove(1, _grid)]);
        yield return Paragraph(StyleNames.Note, "附注", []);
        yield return Paragraph(
            StyleNames.Imprint,
            "版记",
            [Blocks.NoIndent()],
            [new Spacing { Val = 0 }, .. Size(OfficialPage.ImprintSize)]);
    }

    private static Style Paragraph(string id, string name, OpenXmlElement[] paragraph, OpenXmlElement[]? run = null)
    {
        var style = new Style(
            new StyleName { Val = name }, new BasedOn { Val = StyleNames.Body }, new UIPriority { Val = 99 })
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
        };
        if (name.Any(static c => c > '\u007F'))
        {
            style.CustomStyle = true;
        }

        if (paragraph.Length > 0)
        {
            style.Append(new StyleParagraphProperties(paragraph));
        }

        if (run is not null)
        {
            style.Append(new StyleRunProperties(run));
        }

        return style;
    }

    private static Style Characters(string id, string name, string font) => new(
        new StyleName { Val = name },
        new BasedOn { Val = StyleNames.Character },
        new UIPriority { Val = 99 },
        new StyleRunProperties(Font(font)))
    {
        Type = StyleValues.Character,
        CustomStyle = true,
        StyleId = id,
    };

    private static RunFonts Font(string name) => new() { EastAsia = name };

    // No array: a spread array makes a program for .NET Framework need System.Memory, which Open XML does not bring
    // there.
    private static IEnumerable<OpenXmlElement> Size(int points)
    {
        string halfPoints = Blocks.HalfPoints(points);
        return [new FontSize { Val = halfPoints }, new FontSizeComplexScript { Val = halfPoints }];
    }

    private static Justification Centre() => new() { Val = JustificationValues.Center };

    private static Justification Right() => new() { Val = JustificationValues.Right };

    private SpacingBetweenLines LineBelow() => new() { AfterLines = OneLine, After = Blocks.Twips(_grid.LinePitch) };
}
