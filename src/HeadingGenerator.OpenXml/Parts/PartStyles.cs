using System.Collections.Generic;
using System.Globalization;
using System.Linq;
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
    private const string Red = "FF0000";

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
            StyleNames.Author, "Subtitle", [new KeepNext(), LineBelow(), NoIndent(), Centre()],
            [Font(_options.Level2Font)]);
        yield return Paragraph(StyleNames.Addressee, "Salutation", [new KeepNext(), NoIndent()]);
        yield return Paragraph(StyleNames.Issuer, "Signature", [new KeepNext(), LinesAbove(1), NoIndent(), Right()]);
        yield return Paragraph(StyleNames.Date, "Date", [NoIndent(), Right()]);

        // The standard's.
        yield return Paragraph(StyleNames.CopyNumber, "份号", [NoIndent()]);
        yield return Paragraph(StyleNames.Grade, "密级和紧急程度", [NoIndent()], [Font(_options.Level1Font)]);
        yield return Paragraph(
            StyleNames.RedHead,
            "发文机关标志",
            [Exactly(PageGrid.LowestPitch(OfficialPage.RedHeadSize)), NoIndent(), Centre()],
            [
                Font(_options.TitleFont), new Color { Val = Red }, new Spacing { Val = 0 },
                .. Size(OfficialPage.RedHeadSize)
            ]);
        yield return Paragraph(
            StyleNames.Reference,
            "发文字号",
            [
                new Tabs(
                    new TabStop { Val = TabStopValues.Right, Position = OfficialPage.TextWidth - _grid.Characters(1) }),
                LinesAbove(2),
                NoIndent(),
                new Justification { Val = JustificationValues.Left },
            ]);
        yield return Characters(StyleNames.ReferenceText, "发文字号文字", _options.BodyFont);
        yield return Characters(StyleNames.Signers, "签发人", _options.Level2Font);
        yield return Characters(StyleNames.Label, "名单标识", _options.Level1Font);
        yield return Paragraph(StyleNames.Attachment, "附件说明", [LinesAbove(1)]);
        yield return Paragraph(StyleNames.Note, "附注", []);
        yield return Paragraph(
            StyleNames.Imprint,
            "版记",
            [NoIndent()],
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
        string halfPoints = Text(points * 2);
        return [new FontSize { Val = halfPoints }, new FontSizeComplexScript { Val = halfPoints }];
    }

    // Zero characters end the indent that is inherited, zero twips are the new one ([MS-OI29500] 2.1.44).
    private static Indentation NoIndent() => new() { FirstLineChars = 0, FirstLine = "0" };

    private static Justification Centre() => new() { Val = JustificationValues.Center };

    private static Justification Right() => new() { Val = JustificationValues.Right };

    private static SpacingBetweenLines Exactly(int line) =>
        new() { Line = Text(line), LineRule = LineSpacingRuleValues.Exact };

    private SpacingBetweenLines LinesAbove(int count) =>
        new() { BeforeLines = OneLine * count, Before = Text(_grid.LinePitch * count) };

    private SpacingBetweenLines LineBelow() => new() { AfterLines = OneLine, After = Text(_grid.LinePitch) };

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
