using System.Collections.Generic;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using HeadingGenerator.OpenXml.Layout;

namespace HeadingGenerator.OpenXml.Parts;

/// <summary>
/// 版记: 抄送机关, 印发机关 and 印发日期 in 4号 between rules as wide as the type area, the outer ones thicker (GB/T 9704-2012
/// §7.4). A table: rules of paragraphs would end with their indents.
/// </summary>
internal static class ImprintTable
{
    // 0.35 mm and 0.25 mm (§7.4.1), in eighths of a point.
    private const uint OuterRule = 8;
    private const uint InnerRule = 6;

    // 左右各空一字 (§7.4.2), of the size 4号.
    private const int Character = OfficialPage.ImprintSize * OfficialPage.Twip;

    // 抄送： — lines that go on start after it (§7.4.2).
    private const int LabelCharacters = 3;

    public static void Write(OpenXmlWriter writer, IReadOnlyList<ReportItem> items)
    {
        // A table right after the text would touch it, and Word wants a paragraph at the end.
        writer.WriteElement(new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = StyleNames.Imprint }, new KeepNext())));
        var table = new Table(
            new TableProperties(
                new TableWidth { Width = Text(OfficialPage.TextWidth), Type = TableWidthUnitValues.Dxa },
                new TableBorders(
                    new TopBorder { Val = BorderValues.Single, Size = OuterRule },
                    new BottomBorder { Val = BorderValues.Single, Size = OuterRule },
                    new InsideHorizontalBorder { Val = BorderValues.Single, Size = InnerRule }),
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(
                    new TableCellLeftMargin { Width = 0, Type = TableWidthValues.Dxa },
                    new TableCellRightMargin { Width = 0, Type = TableWidthValues.Dxa })),
            new TableGrid(new GridColumn { Width = Text(OfficialPage.TextWidth) }));
        for (int i = 0; i < items.Count; i++)
        {
            table.Append(new TableRow(
                new TableRowProperties(new CantSplit()),
                new TableCell(
                    new TableCellProperties(new TableCellWidth { Width = Text(OfficialPage.TextWidth), Type = TableWidthUnitValues.Dxa }),
                    ParagraphOf(items[i], isLast: i == items.Count - 1))));
        }

        writer.WriteElement(table);
        writer.WriteElement(new Paragraph(new ParagraphProperties(
            new ParagraphStyleId { Val = StyleNames.Imprint },
            new SpacingBetweenLines { Line = Text(OfficialPage.Twip), LineRule = LineSpacingRuleValues.Exact })));
    }

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static Paragraph ParagraphOf(in ReportItem item, bool isLast)
    {
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = StyleNames.Imprint });
        if (!isLast)
        {
            properties.Append(new KeepNext());
        }

        if (item.Kind == ReportItemKind.PrintLine)
        {
            properties.Append(
                new Tabs(new TabStop { Val = TabStopValues.Right, Position = OfficialPage.TextWidth - Character }),
                new Indentation { Left = Text(Character), FirstLineChars = 0, FirstLine = "0" });
            return new Paragraph(properties, Runs.Text(item.Lead + (item.Text.Length > 0 ? "\t" + item.Text : string.Empty)));
        }

        properties.Append(new Indentation
        {
            Left = Text(Character * (LabelCharacters + 1)),
            Right = Text(Character),
            FirstLineChars = 0,
            Hanging = Text(Character * LabelCharacters),
        });
        return new Paragraph(properties, Runs.Text(item.Lead + item.Text));
    }
}
