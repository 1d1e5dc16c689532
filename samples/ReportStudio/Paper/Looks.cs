using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using HeadingGenerator.Samples.ReportStudio.Models;

namespace HeadingGenerator.Samples.ReportStudio.Paper;

/// <summary>How the paragraphs and runs of a document look, each look once.</summary>
internal sealed class Looks(DocumentStyles styles)
{
    private const string Ink = "";
    private const double Twips = 20;
    private const double HalfPoints = 2;
    private const double EighthsOfPoint = 8;
    private const double LinesOfAuto = 240;
    private const double WordSize = 10;

    // Word sets Chinese text at 1.3 times its size where no grid says more.
    private const double SingleLine = 1.3;

    private readonly Dictionary<string, int> _paragraphs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _runs = new(StringComparer.Ordinal);
    private readonly List<ParagraphLook> _looks = [];
    private readonly List<TextLook> _fonts = [];

    public IReadOnlyList<ParagraphLook> Paragraphs => _looks;

    public IReadOnlyList<TextLook> Fonts => _fonts;

    /// <summary>The height of a line of the grid; 0 if lines keep to none.</summary>
    public double Pitch { get; set; }

    /// <summary>The index of the look of a paragraph.</summary>
    public int Of(ParagraphProperties? properties)
    {
        string key = $"{Pitch.ToString(CultureInfo.InvariantCulture)} {properties?.OuterXml}";
        if (!_paragraphs.TryGetValue(key, out int index))
        {
            index = _looks.Count;
            _paragraphs.Add(key, index);
            _looks.Add(LookOf(properties));
        }

        return index;
    }

    /// <summary>The index of the look of a run.</summary>
    public int Of(RunProperties? properties, string paragraphStyle)
    {
        string key = $"{paragraphStyle} {properties?.OuterXml}";
        if (!_runs.TryGetValue(key, out int index))
        {
            index = _fonts.Count;
            _runs.Add(key, index);
            _fonts.Add(FontOf(styles.ForRun(properties, paragraphStyle)));
        }

        return index;
    }

    /// <summary>A border as a rule, or null if there is none.</summary>
    public static RuleModel? RuleOf(BorderType? border) =>
        border?.Val?.Value is not { } kind || kind == BorderValues.None || kind == BorderValues.Nil
            ? null
            : new RuleModel(
                ColorOf(border.Color?.Value),
                (border.Size?.Value ?? 0) / EighthsOfPoint,
                border.Space?.Value ?? 0,
                kind != BorderValues.Single && kind != BorderValues.Thick);

    /// <summary>Twips as points.</summary>
    public static double Points(string? twips) =>
        double.TryParse(twips, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? value / Twips : 0;

    private ParagraphLook LookOf(ParagraphProperties? properties)
    {
        OpenXmlElement[] places = styles.ForParagraph(properties);
        double size = SizeOf(styles.ForRun(null, styles.StyleOf(properties)));
        int? level = DocumentStyles.First<OutlineLevel, int?>(places, outline => outline.Val?.Value);
        return new ParagraphLook(
            styles.StyleOf(properties),
            level is >= 0 and < 9 ? level.Value + 1 : 0,
            AlignOf(places),
            Points(
                DocumentStyles.First<Indentation, string>(places, indent => indent.Left?.Value ?? indent.Start?.Value)),
            Points(
                DocumentStyles.First<Indentation, string>(places, indent => indent.Right?.Value ?? indent.End?.Value)),
            DocumentStyles.First<Indentation, double?>(places, indent => FirstOf(indent, size)) ?? 0,
            Points(DocumentStyles.First<SpacingBetweenLines, string>(places, spacing => spacing.Before?.Value)),
            Points(DocumentStyles.First<SpacingBetweenLines, string>(places, spacing => spacing.After?.Value)),
            DocumentStyles.First<SpacingBetweenLines, double?>(places, spacing => LineOf(spacing, size)) ?? Single(
                size),
            DocumentStyles.IsOn<KeepNext>(places),
            DocumentStyles.IsOn<KeepLines>(places),
            DocumentStyles.IsOn<PageBreakBefore>(places),
            RuleOf(DocumentStyles.First<ParagraphBorders, TopBorder>(places, borders => borders.TopBorder)),
            RuleOf(DocumentStyles.First<ParagraphBorders, BottomBorder>(places, borders => borders.BottomBorder)),
            ColorOf(DocumentStyles.First<Shading, string>(places, shading => shading.Fill?.Value)),
            DocumentStyles.First<Tabs, TabModel[]>(places, TabsOf) ?? []);
    }

    private static TextLook FontOf(OpenXmlElement[] places)
    {
        string latin = DocumentStyles.First<RunFonts, string>(places, fonts => fonts.Ascii?.Value) ?? "";
        return new TextLook(
            DocumentStyles.First<RunFonts, string>(places, fonts => fonts.EastAsia?.Value) ?? latin,
            latin,
            SizeOf(places),
            ColorOf(DocumentStyles.First<Color, string>(places, color => color.Val?.Value)),
            DocumentStyles.First<Spacing, double?>(places, spacing => spacing.Val?.Value / Twips) ?? 0,
            DocumentStyles.IsOn<Bold>(places),
            DocumentStyles.IsOn<Italic>(places),
            DocumentStyles.First<Underline, string>(places, line => line.Val?.InnerText) is not (null or "none"));
    }

    private static double SizeOf(OpenXmlElement[] places) =>
        double.TryParse(
            DocumentStyles.First<FontSize, string>(places, size => size.Val?.Value), CultureInfo.InvariantCulture,
            out double half)
            ? half / HalfPoints
            : WordSize;

    private static string AlignOf(OpenXmlElement[] places) =>
        DocumentStyles.First<Justification, string>(places, align => align.Val?.InnerText) switch
        {
            "center" => "center",
            "right" or "end" => "end",
            "both" => "justify",
            "distribute" => "distribute",
            _ => "start",
        };

    private static double? FirstOf(Indentation indent, double size) =>
        indent.Hanging?.Value is { } hanging ? -Points(hanging)
        : indent.FirstLine?.Value is { } first ? Points(first)
        : indent.FirstLineChars?.Value is { } characters ? characters * size / 100
        : null;

    private double? LineOf(SpacingBetweenLines spacing, double size)
    {
        if (spacing.Line?.Value is not { } line)
        {
            return null;
        }

        string rule = spacing.LineRule?.InnerText ?? "auto";
        return rule switch
        {
            "exact" => Points(line),
            "atLeast" => Math.Max(Points(line), Single(size)),
            _ => Single(size) * Points(line) * Twips / LinesOfAuto,
        };
    }

    private double Single(double size)
    {
        double own = size * SingleLine;
        return Pitch > 0 ? Pitch * Math.Ceiling(own / Pitch) : own;
    }

    private static TabModel[] TabsOf(Tabs tabs) =>
    [
        .. tabs.Elements<TabStop>()
            .Where(tab => tab.Val?.InnerText is not ("clear" or null) && tab.Position is not null)
            .Select(tab => new TabModel(
                tab.Position!.Value / Twips,
                tab.Val!.InnerText is "right" or "end" ? "end" : tab.Val.InnerText == "center" ? "center" : "start",
                tab.Leader?.InnerText is "dot" or "middleDot")),
    ];

    // Only six digits of a color are taken: it goes into a style sheet.
    private static string ColorOf(string? color) =>
        color is { Length: 6 } && color.All(char.IsAsciiHexDigit) ? $"#{color}" : Ink;
}
