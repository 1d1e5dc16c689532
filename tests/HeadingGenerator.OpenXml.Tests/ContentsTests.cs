using System.Xml.Linq;
using static HeadingGenerator.OpenXml.Tests.WrittenDocument;

namespace HeadingGenerator.OpenXml.Tests;

/// <summary>The table of contents.</summary>
public class ContentsTests
{
    private static readonly WordReportOptions _withContents = new() { IncludeTableOfContents = true };

    [Fact]
    public void Contents_list_the_headings_of_three_levels_run_in_or_not()
    {
        var document = new WrittenDocument(Reports.Deep(), _withContents);

        Assert.Equal(
            ["TOCHeading 目\u3000录", "TOC1 一、第1层\t1", "TOC2 （一）第2层\t1", "TOC3 1.第3层\t1"],
            document.Part("word/document.xml")
                .Descendants(W + "sdtContent")
                .Elements()
                .Select(line => $"{StyleOf(line)} {TextOf(line)}"));
        Assert.Equal(
            ["一、突出一个“严”字\t1", "（一）政治思想严\t1", "（二）工作作风严\t1", "二、下一步打算\t1"],
            new WrittenDocument(Reports.Small(), _withContents)
                .Part("word/document.xml")
                .Descendants(W + "hyperlink")
                .Select(TextOf));
    }

    [Fact]
    public void Every_line_leads_to_its_heading()
    {
        XDocument xml = new WrittenDocument(Reports.Small(), _withContents).Part("word/document.xml");
        var headings = xml.Descendants(W + "bookmarkStart").ToDictionary(
            bookmark => (string)bookmark.Attribute(W + "name")!,
            bookmark => TextOf((XElement)bookmark.NextNode!));

        Assert.Equal(4, headings.Count);
        Assert.All(
            xml.Descendants(W + "hyperlink"),
            link => Assert.Equal(TextOf(link).Split('\t')[0], headings[(string)link.Attribute(W + "anchor")!]));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_fields_open_and_close(bool hasHeadings)
    {
        var document = new WrittenDocument(hasHeadings ? Reports.Small() : new ReportOutline("空"), _withContents);
        string[] page = ["begin", "separate", "end"];

        Assert.Equal(
            ["begin", "separate", .. Enumerable.Repeat(page, hasHeadings ? 4 : 0).SelectMany(marks => marks), "end"],
            document.Part("word/document.xml")
                .Descendants(W + "fldChar")
                .Select(mark => (string?)mark.Attribute(W + "fldCharType")));
        Assert.Equal(@"TOC \o ""1-3"" \h \z", document.Value("word/document.xml", "normalize-space(//w:instrText)"));
        Assert.Equal("true", document.Value("word/settings.xml", "//w:updateFields/@w:val"));
    }

    [Fact]
    public void The_depth_is_an_option()
    {
        var document = new WrittenDocument(
            Reports.Deep(), new WordReportOptions { IncludeTableOfContents = true, ContentsDepth = 5 });

        Assert.Equal(5, document.Part("word/document.xml").Descendants(W + "hyperlink").Count());
        Assert.Equal(@"TOC \o ""1-5"" \h \z", document.Value("word/document.xml", "normalize-space(//w:instrText)"));
        Assert.Equal("1264", document.Value("word/styles.xml", "//w:style[@w:styleId='TOC5']//w:ind/@w:left"));
    }

    [Fact]
    public void No_line_shows_the_mark_that_closes_a_heading()
    {
        var report = new ReportOutline("题");
        ReportSection section = report.Content.AddSection("甲");
        section.ClosingMark = "。";
        section.Content.AddSection("乙");
        section.Content.AddSection("丙", "正文。");
        var document = new WrittenDocument(report, _withContents);

        Assert.Equal(
            ["一、甲\t1", "（一）乙\t1", "（二）丙\t1"],
            document.Part("word/document.xml").Descendants(W + "hyperlink").Select(TextOf));

        // What Word collects itself is what its heading styles cover.
        Assert.DoesNotContain(
            document.Paragraphs,
            paragraph => StyleOf(paragraph).StartsWith("Heading", StringComparison.Ordinal)
                && TextOf(paragraph).EndsWith('。'));
        Assert.Equal(
            ["0", "1"],
            document.Part("word/document.xml")
                .Descendants(W + "outlineLvl")
                .Select(level => (string?)level.Attribute(W + "val")));
    }

    [Fact]
    public void The_document_after_the_contents_starts_with_page_one_on_a_front()
    {
        XElement[] sections = [
            .. new WrittenDocument(Reports.Small(), _withContents).Part("word/document.xml").Descendants(W + "sectPr")
        ];

        Assert.Equal(2, sections.Length);
        Assert.Empty(sections[0].Elements(W + "footerReference"));
        Assert.Equal(2, sections[1].Elements(W + "footerReference").Count());
        Assert.Equal("oddPage", (string?)sections[1].Element(W + "type")?.Attribute(W + "val"));
        Assert.Equal("1", (string?)sections[1].Element(W + "pgNumType")?.Attribute(W + "start"));
    }

    [Fact]
    public void Without_contents_there_is_no_field_to_update_and_no_bookmark()
    {
        var document = new WrittenDocument(Reports.Small());

        Assert.Equal("0", document.Value("word/settings.xml", "count(//w:updateFields)"));
        Assert.Equal("0", document.Value("word/document.xml", "count(//w:bookmarkStart | //w:sdt | //w:fldChar)"));
    }
}
