using DocumentFormat.OpenXml.Wordprocessing;
using HeadingGenerator;
using HeadingGenerator.OpenXml;

internal static class TablesAndPictures
{
    // A table after one section, a picture after another: a photograph, or a chart that a drawing library made.
    public static void Save(ReportOutline report, string path, byte[] chart)
    {
        var options = new WordReportOptions
        {
            AfterSection = end => end.Section.Title == "下一步打算"
                ? [Table(["任务", "时间"], ["完善机制", "3月底前"], ["细化责任", "6月底前"])]
                : end.Section is { Level: 1, Position: 1 }
                    ? [end.CreatePicture(chart, width: 120, height: 60, "各支部活动次数")]
                    : null,
        };
        report.SaveAsWord(path, options);
    }

    private static Table Table(params string[][] rows)
    {
        int columns = rows[0].Length;
        string width = $"{WordSectionEnd.TextWidth / columns}";
        var rule = new TableBorders(
            new TopBorder { Val = BorderValues.Single, Size = 4 },
            new LeftBorder { Val = BorderValues.Single, Size = 4 },
            new BottomBorder { Val = BorderValues.Single, Size = 4 },
            new RightBorder { Val = BorderValues.Single, Size = 4 },
            new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 },
            new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 });
        var table = new Table(
            new TableProperties(new TableWidth { Width = $"{WordSectionEnd.TextWidth}", Type = TableWidthUnitValues.Dxa }, rule),
            new TableGrid(Enumerable.Range(0, columns).Select(_ => new GridColumn { Width = width })));
        foreach (string[] row in rows)
        {
            table.Append(new TableRow(row.Select(text => new TableCell(new Paragraph(new Run(new Text(text)))))));
        }

        return table;
    }
}
