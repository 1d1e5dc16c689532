using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using static HeadingGenerator.OpenXml.Tests.WrittenDocument;

namespace HeadingGenerator.OpenXml.Tests;

/// <summary>Tables and pictures that a program adds after the sections of a report.</summary>
public class SectionEndTests
{
    /// <summary>A PNG of one dot.</summary>
    private static readonly byte[] _dot = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    [Fact]
    public void Elements_stand_after_all_that_belongs_to_their_section()
    {
        var options = new WordReportOptions
        {
            AfterSection = end => [
            new Paragraph(new Run(new Text($"后{end.Section.Title}")))
        ]
        };

        Assert.Equal(
            ["标题", "一、甲", "甲文", "（一）乙。乙文", "后乙", "收尾", "后甲", "二、丙", "后丙", "结语", "（联系人）"],
            new WrittenDocument(Report(), options).Paragraphs.Select(TextOf));
    }

    [Fact]
    public void A_table_has_neither_the_indent_nor_the_line_height_of_the_text()
    {
        var options = new WordReportOptions
        {
            AfterSection = end => end.Section.Title == "甲"
                ? [new Table(
                    new TableProperties(
                        new TableWidth { Width = $"{WordSectionEnd.TextWidth}", Type = TableWidthUnitValues.Dxa }),
                    new TableGrid(new GridColumn { Width = $"{WordSectionEnd.TextWidth}" }),
                    new TableRow(new TableCell(new Paragraph(new Run(new Text("格"))))))]
                : null,
        };
        var document = new WrittenDocument(Report(), options);

        Assert.Empty(document.Errors());
        Assert.Equal(
            "0",
            document.Value(
                "word/styles.xml",
                "count(//w:style[@w:default='1' and @w:type='paragraph']/w:pPr/*[not(self::w:snapToGrid)])"));
        Assert.Equal(
            "0",
            document.Value(
                "word/styles.xml", "count(//w:style[@w:default='1' and @w:type='paragraph']/w:rPr/w:spacing)"));
        Assert.Null(document.Paragraphs.Single(paragraph => TextOf(paragraph) == "格").Element(W + "pPr"));
    }

    [Fact]
    public void A_picture_is_a_part_of_the_file()
    {
        var options = new WordReportOptions { AfterSection = end => [end.CreatePicture(_dot, 80, 45.5, "任务“进度”<图>")] };
        var document = new WrittenDocument(Report(), options);
        using var package = WordprocessingDocument.Open(new MemoryStream(document.Bytes), isEditable: false);
        ImagePart[] images = [.. package.MainDocumentPart!.ImageParts];

        Assert.Empty(document.Errors());
        Assert.Equal(3, images.Length);
        using Stream image = images[0].GetStream();
        Assert.Equal(_dot.Length, image.Length);
        XElement extent = document.Part("word/document.xml")
            .Descendants()
            .First(element => element.Name.LocalName == "extent");
        Assert.Equal(("2880000", "1638000"), ((string?)extent.Attribute("cx"), (string?)extent.Attribute("cy")));
        Assert.Contains(
            "任务“进度”<图>",
            document.Part("word/document.xml").Descendants().Select(element => (string?)element.Attribute("descr")));
        Assert.Equal(document.Bytes, new WrittenDocument(Report(), options).Bytes);
    }

    [Fact]
    public void What_is_no_picture_or_does_not_fit_is_refused()
    {
        Assert.Throws<ArgumentException>("image", () => Write(end => end.CreatePicture([1, 2, 3, 4, 5], 10, 10, "图")));
        Assert.Throws<ArgumentOutOfRangeException>("width", () => Write(end => end.CreatePicture(_dot, 0, 10, "图")));
        Assert.Throws<ArgumentOutOfRangeException>(
            "width", () => Write(end => end.CreatePicture(_dot, double.NaN, 10, "图")));
        Assert.Throws<ArgumentOutOfRangeException>("height", () => Write(end => end.CreatePicture(_dot, 10, 226, "图")));
    }

    private static void Write(Func<WordSectionEnd, OpenXmlElement> create) =>
        _ = new WrittenDocument(Report(), new WordReportOptions { AfterSection = end => [create(end)] });

    private static ReportOutline Report()
    {
        var report = new ReportOutline("标题");
        ReportSection section = report.Content.AddSection("甲", "甲文");
        section.Content.AddSection("乙", "乙文");
        section.Content.Add("收尾");
        report.Content.AddSection("丙");
        report.Content.Add("结语");
        report.Parts.Note = "联系人";
        return report;
    }
}
