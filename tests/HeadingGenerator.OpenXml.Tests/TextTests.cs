using System.Xml.Linq;
using static HeadingGenerator.OpenXml.Tests.WrittenDocument;

namespace HeadingGenerator.OpenXml.Tests;

/// <summary>What becomes of headings and texts.</summary>
public class TextTests
{
    [Fact]
    public void Paragraphs_are_the_lines_of_the_plain_text()
    {
        foreach (ReportOutline report in (ReportOutline[])[Reports.Small(), Reports.Deep(), Reports.FullLines()])
        {
            string[] lines = report.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);

            Assert.Equal(lines, new WrittenDocument(report).Paragraphs.Select(TextOf));
        }
    }

    [Fact]
    public void A_long_title_is_not_broken_within_a_rare_character()
    {
        string title = new string('第', 12) + "𠀀" + new string('的', 13);

        Assert.Contains("𠀀", TextOf(new WrittenDocument(new ReportOutline(title)).Paragraphs[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_alone_is_a_paragraph_in_the_style_of_its_level()
    {
        IReadOnlyList<XElement> paragraphs = new WrittenDocument(Reports.Deep()).Paragraphs;

        Assert.Equal(
            [
                "Title", "Heading1", "BodyText", "Heading2", "BodyText", "Heading3", "BodyText", "Heading4", "BodyText",
                "Heading5", "BodyText", "BodyText"
            ],
            paragraphs.Select(StyleOf));
    }

    [Fact]
    public void A_heading_run_into_its_text_is_a_run_of_its_own()
    {
        XElement paragraph = Paragraph(new WrittenDocument(Reports.Small()), "（一）");

        Assert.Equal("BodyText", StyleOf(paragraph));
        Assert.Equal(
            [("（一）政治思想严", "Heading2Char"), ("。强化“十个严禁”纪律要求——从严从实……", null)],
            paragraph.Elements(W + "r").Select(run => (TextOf(run), CharacterStyleOf(run))));
    }

    [Fact]
    public void A_heading_without_text_stands_alone()
    {
        var report = new ReportOutline("题") { Numbering = NumberingScheme.RunIn };
        report.Content.AddSection("一").Content.AddSection("甲");

        XElement paragraph = Paragraph(new WrittenDocument(report), "一是");

        Assert.Equal("一是甲。", TextOf(paragraph));
        Assert.Equal("1", (string?)paragraph.Descendants(W + "outlineLvl").Single().Attribute(W + "val"));
        Assert.Equal(
            ["Heading2Char"], paragraph.Descendants(W + "rStyle").Select(style => (string?)style.Attribute(W + "val")));
    }

    [Fact]
    public void Below_the_ninth_level_headings_look_like_the_ninth()
    {
        var report = new ReportOutline("题");
        ReportSection section = report.Content.AddSection("1");
        for (int level = 2; level <= 12; level++)
        {
            section = section.Content.AddSection($"{level}");
            section.IsRunIn = false;
        }

        Assert.Equal(
            ["Heading8", "Heading9", "Heading9", "Heading9", "Heading9"],
            new WrittenDocument(report).Paragraphs.Select(StyleOf).Skip(8));
    }

    [Fact]
    public void A_heading_stays_with_what_follows_below_it_and_with_nothing_else()
    {
        var report = new ReportOutline("题");
        report.Content.AddSection("有文", "文");
        report.Content.AddSection("有下级").Content.AddSection("下级", "文");
        report.Content.AddSection("空");
        report.Content.AddSection("末");
        var document = new WrittenDocument(report);

        Assert.Equal(
            ["空", "末"],
            from paragraph in document.Paragraphs
            where (string?)paragraph.Element(W + "pPr")?.Element(W + "keepNext")?.Attribute(W + "val") == "false"
            select TextOf(paragraph)[2..]);
    }

    [Fact]
    public void A_heading_of_several_lines_is_not_torn_apart_by_the_end_of_a_page()
    {
        var document = new WrittenDocument(Reports.Small());

        Assert.Equal(
            "9",
            document.Value(
                "word/styles.xml", "count(//w:style[starts-with(w:name/@w:val, 'heading ')]/w:pPr/w:keepLines)"));
    }

    [Fact]
    public void Lines_of_the_title_are_lines_of_one_paragraph()
    {
        XElement title = new WrittenDocument(new ReportOutline("第一行\n第二行\r\n第三行")).Paragraphs[0];

        Assert.Equal("Title", StyleOf(title));
        Assert.Equal(
            ["t", "br", "t", "br", "t"],
            title.Element(W + "r")!.Elements().Skip(1).Select(part => part.Name.LocalName));
    }

    [Fact]
    public void Every_run_of_text_asks_for_the_Chinese_font()
    {
        foreach (string part in (string[])["word/document.xml", "word/footer1.xml", "word/footer2.xml"])
        {
            XDocument xml = new WrittenDocument(
                Reports.Official(), new WordReportOptions { IncludeTableOfContents = true }).Part(part);

            Assert.All(
                xml.Descendants(W + "t").Select(text => text.Parent!),
                run => Assert.Equal(
                    "eastAsia", (string?)run.Element(W + "rPr")?.Element(W + "rFonts")?.Attribute(W + "hint")));
        }
    }

    [Fact]
    public void Text_is_written_as_it_is()
    {
        foreach (string text in (string[])[
            "<w:br/> & \"'", "]]>", "a\ud83d\ude00b", "a\u00a0\u3000b", "a  b", "a\tb\t\tc"
        ])
        {
            Assert.Equal(text, Written(text));
        }
    }

    [Fact]
    public void What_XML_forbids_is_marked_and_what_is_not_seen_left_out()
    {
        Assert.Equal("a\uFFFDb", Written("a\u0001b"));
        Assert.Equal("a\uFFFDb", Written("a\ud800b"));
        Assert.Equal("a\uFFFDb", Written("a\udc00b"));
        Assert.Equal("a\uFFFD\uFFFDb", Written("a\udc00\ud800b"));
        Assert.Equal("\uFFFDa\uFFFD", Written("\ud800a\ud800"));
        Assert.Equal("a\uFFFD\uFFFDb", Written("a\uFFFE\uFFFFb"));
        Assert.Equal("ab", Written("\u202ea\u200bb\u00ad"));
    }

    [Fact]
    public void A_tab_is_a_tab_of_Word()
    {
        var report = new ReportOutline("题");
        report.Content.AddSection("一", "a\tb");

        Assert.Equal(
            ["rPr", "t", "tab", "t"],
            new WrittenDocument(report).Paragraphs[^1]
                .Element(W + "r")!
                .Elements()
                .Select(part => part.Name.LocalName));
    }

    [Fact]
    public void Bold_levels_are_bold_alone_and_run_in()
    {
        var document = new WrittenDocument(
            Reports.Small(), new WordReportOptions { BoldLevel2 = true, BoldLevel3 = true });

        Assert.Equal(
            ["Heading2", "Heading3", "Heading2Char", "Heading3Char"],
            from style in document.Part("word/styles.xml").Root!.Elements(W + "style")
            where style.Descendants(W + "b").Any()
            select (string?)style.Attribute(W + "styleId"));
    }

    private static string Written(string text)
    {
        var report = new ReportOutline("题");
        report.Content.AddSection("一", text);
        return TextOf(new WrittenDocument(report).Paragraphs[^1]);
    }

    private static XElement Paragraph(WrittenDocument document, string start) =>
        document.Paragraphs.Single(paragraph => TextOf(paragraph).StartsWith(start, StringComparison.Ordinal));

    private static string? CharacterStyleOf(XElement run) =>
        (string?)run.Element(W + "rPr")?.Element(W + "rStyle")?.Attribute(W + "val");
}
