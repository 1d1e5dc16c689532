using System.Xml.Linq;
using HeadingGenerator.OpenXml.Tests.Reading;
using static HeadingGenerator.OpenXml.Tests.Reading.WordFixture;
using static HeadingGenerator.OpenXml.Tests.Templates.FilledTemplate;

namespace HeadingGenerator.OpenXml.Tests.Templates;

/// <summary>A report fills a placeholder that stands alone, paragraph by paragraph.</summary>
public class ReportFillingTests
{
    [Fact]
    public void Headings_and_paragraphs_look_like_the_placeholder_and_headings_are_in_the_navigation_pane()
    {
        var filled = new FilledTemplate(
            P("{{正文}}", "<w:spacing w:line=\"579\"/><w:rPr><w:b/></w:rPr>") + P("末"), Values());

        Assert.Equal("首段。\n一、任务\n（一）清点。逐卷。\n次段。\n末", filled.Text);
        Assert.Equal(
            ["", "0", "", "", ""],
            filled.Body
                .Elements(W + "p")
                .Select(
                    paragraph => (string?)paragraph.Element(W + "pPr")?.Element(W + "outlineLvl")?.Attribute(W
                        + "val") ?? string.Empty));
        Assert.Equal(4, filled.Body.Descendants(W + "spacing").Count());
        Assert.Empty(filled.Errors());
    }

    [Fact]
    public void Styles_replace_the_look_of_the_placeholder()
    {
        byte[] template = new WordFixture
        {
            Body = P(R("{{正文}}", "<w:b/>"), "<w:spacing w:line=\"579\"/>"),
            Styles = HouseTemplate.Styles,
        }.ToBytes();
        var options = new WordTemplateOptions
        {
            HeadingStyles = { [1] = "Heading 1", [2] = "heading 2" },
            BodyStyle = "公文正文",
        };

        var filled = new FilledTemplate(template, Values(), options);

        Assert.Equal(["GW", "1", "GW", "GW"], filled.Body.Elements(W + "p").Select(WrittenDocument.StyleOf));
        Assert.Equal(
            "20", (string?)filled.RunOf("（一）清点").Element(W + "rPr")!.Element(W + "rStyle")!.Attribute(W + "val"));
        Assert.Empty(filled.Body.Descendants(W + "spacing"));
        Assert.Empty(filled.Body.Descendants(W + "b"));
    }

    [Theory]
    [InlineData("block")]
    [InlineData("inline")]
    [InlineData("cell")]
    [InlineData("bookmark")]
    [InlineData("point")]
    public void A_report_fills_controls_and_bookmarks(string kind)
    {
        string body = kind switch
        {
            "block" => HouseTemplate.Control("正文", P("点此") + P("再点")),
            "inline" => P(HouseTemplate.Control("正文", R("点此"))),
            "cell" =>
                $"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"900\"/></w:tblGrid><w:tr>{HouseTemplate.Control("正文", $"<w:tc><w:tcPr/>{P("点此")}</w:tc>")}</w:tr></w:tbl>",
            "bookmark" =>
                "<w:bookmarkStart w:id=\"1\" w:name=\"正文\"/>" + P("旧一") + P("旧二") + "<w:bookmarkEnd w:id=\"1\"/>",
            _ => P("<w:bookmarkStart w:id=\"1\" w:name=\"正文\"/><w:bookmarkEnd w:id=\"1\"/>"),
        };

        var filled = new FilledTemplate(body + P("末"), Values());

        Assert.Equal("首段。\n一、任务\n（一）清点。逐卷。\n次段。\n末", filled.Text);
        Assert.Empty(filled.Errors());
    }

    [Fact]
    public void A_section_of_the_template_ends_after_the_report()
    {
        const string Section = "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr>";
        var filled = new FilledTemplate(P("{{正文}}", "<w:jc w:val=\"both\"/>" + Section) + P("末"), Values());

        XElement owner = Assert.Single(
            filled.Body.Elements(W + "p"), paragraph => paragraph.Descendants(W + "sectPr").Any());
        Assert.Equal("次段。", WrittenDocument.TextOf(owner));
        Assert.Empty(filled.Errors());
    }

    [Fact]
    public void A_report_without_content_leaves_an_empty_paragraph() =>
        Assert.Equal(
            "\n末",
            new FilledTemplate(P("{{正文}}") + P("末"), new WordTemplateValues { { "正文", new ReportOutline("空") } }).Text);

    [Fact]
    public void The_parts_of_a_report_have_the_names_of_the_standard()
    {
        string body = P("{{发文字号}}") + P("{{标题}}") + P("{{主送机关}}") + P("{{正文}}") + P("{{附件说明}}") + P("{{发文机关署名}}")
            + P("{{成文日期}}") + P("抄送：{{抄送机关}}") + P("{{密级}}");
        ReportOutline report = Reports.Official();

        string[] lines = new FilledTemplate(body, WordTemplateValues.Of(report)).Text.Split('\n');

        Assert.Equal(report.Parts.ReferenceNumber, lines[0]);
        Assert.Contains(report.Parts.Addressee, lines[2], StringComparison.Ordinal);
        Assert.Contains(lines, line => line == report.Parts.Issuers[0]);
        Assert.Contains(lines, line => line.StartsWith("抄送：" + report.Parts.Copies[0], StringComparison.Ordinal));
        Assert.Equal(report.Parts.Classification, lines[^1]);
    }

    private static WordTemplateValues Values()
    {
        var report = new ReportOutline("题") { Numbering = NumberingScheme.Official };
        report.Content.Add("首段。");
        ReportSection section = report.Content.AddSection("任务");
        section.Content.AddSection("清点", "逐卷。");
        section.Content.Add("次段。");
        return new WordTemplateValues { { "正文", report } };
    }
}
