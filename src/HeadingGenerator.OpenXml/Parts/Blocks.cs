using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using HeadingGenerator.OpenXml.Layout;

namespace HeadingGenerator.OpenXml.Parts;

/// <summary>What paragraphs and tables are made of.</summary>
internal static class Blocks
{
    public const string Red = "FF0000";

    /// <summary>The properties of a paragraph of a style.</summary>
    public static ParagraphProperties Of(string style) => new(new ParagraphStyleId { Val = style });

    public static Paragraph Paragraph(ParagraphProperties properties, params OpenXmlElement[] runs)
    {
        var paragraph = new Paragraph(properties);
        paragraph.Append(runs);
        return paragraph;
    }

    /// <summary>An empty paragraph of a height in twips; a document needs some where tables meet.</summary>
    public static Paragraph Gap(int height, bool keepsNext = false)
    {
        ParagraphProperties properties = Of(StyleNames.Body);
        if (keepsNext)
        {
            properties.Append(new KeepNext());
        }

        properties.Append(Exactly(height), NoIndent());
        return new Paragraph(properties);
    }

    /// <summary>Space above a paragraph, in lines.</summary>
    public static SpacingBetweenLines LinesAbove(int lines, PageGrid grid) =>
        new() { BeforeLines = 100 * lines, Before = Twips(lines * grid.LinePitch) };

    /// <summary>Lines of a height in twips, whatever stands in them.</summary>
    public static SpacingBetweenLines Exactly(int line) =>
        new() { Line = Twips(line), LineRule = LineSpacingRuleValues.Exact };

    /// <summary>The properties of a table that has no rules and no margins within its cells.</summary>
    public static TableProperties Table(int width, params OpenXmlElement[] first)
    {
        var properties = new TableProperties(first);
        properties.Append(new TableWidth { Width = Twips(width), Type = TableWidthUnitValues.Dxa });
        return properties;
    }

    /// <summary>What ends the properties of a table: columns of fixed widths, cells without margins.</summary>
    public static OpenXmlElement[] FixedCells() =>
    [
        new TableLayout { Type = TableLayoutValues.Fixed },
        new TableCellMarginDefault(
            new TableCellLeftMargin { Width = 0, Type = TableWidthValues.Dxa },
            new TableCellRightMargin { Width = 0, Type = TableWidthValues.Dxa }),
    ];

    /// <summary>A cell of a width in twips.</summary>
    public static TableCell Cell(int width, params OpenXmlElement[] content)
    {
        var cell = new TableCell(
            new TableCellProperties(new TableCellWidth { Width = Twips(width), Type = TableWidthUnitValues.Dxa }));
        cell.Append(content);
        return cell;
    }

    // Zero characters end the indent that is inherited, zero twips are the new one ([MS-OI29500] 2.1.44).
    public static Indentation NoIndent() => new() { FirstLineChars = 0, FirstLine = "0" };

    public static string Twips(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A size in points as fonts have it.</summary>
    public static string HalfPoints(double points) => (points * 2).ToString(CultureInfo.InvariantCulture);
}
