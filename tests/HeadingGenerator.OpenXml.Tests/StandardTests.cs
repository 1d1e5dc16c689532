namespace HeadingGenerator.OpenXml.Tests;

/// <summary>GB/T 9704-2012, clause by clause, against the document that a report becomes without any options.</summary>
public class StandardTests
{
    private const string Document = "word/document.xml";
    private const string Styles = "word/styles.xml";
    private const string Settings = "word/settings.xml";
    private const string OddFooter = "word/footer1.xml";
    private const string EvenFooter = "word/footer2.xml";
    private const string Page = "//w:sectPr/w:pgSz";
    private const string Margins = "//w:sectPr/w:pgMar";
    private const string Grid = "//w:sectPr/w:docGrid";

    private static readonly WrittenDocument _document = new(
        Reports.Signed(Reports.Small(), "示范市数据管理局机关党委", new DateTime(2025, 7, 1)));

    /// <summary>
    /// Clause, what it says, part, where to look, what is there. Twips are 1/20 pt: 1 mm is 56.7 of them.
    /// </summary>
    public static TheoryData<string, string, string, string, string> Facts => new()
    {
        { "5.1", "A4, 210 mm wide", Document, $"{Page}/@w:w", "11906" },
        { "5.1", "A4, 297 mm high", Document, $"{Page}/@w:h", "16838" },
        { "5.2.1", "天头 37 mm", Document, $"{Margins}/@w:top", "2098" },
        { "5.2.1", "订口 28 mm", Document, $"{Margins}/@w:left", "1587" },
        { "5.2.1", "版心 156 mm wide", Document, $"{Page}/@w:w - {Margins}/@w:left - {Margins}/@w:right", "8845" },
        { "5.2.1", "版心 225 mm high", Document, $"{Page}/@w:h - {Margins}/@w:top - {Margins}/@w:bottom", "12756" },
        { "5.2.2", "3号", Styles, "//w:docDefaults//w:sz/@w:val", "32" },
        { "5.2.2", "仿宋", Styles, "//w:docDefaults//w:rFonts/@w:eastAsia", "仿宋" },
        { "5.2.3", "a grid of lines and characters", Document, $"{Grid}/@w:type", "linesAndChars" },
        { "5.2.3", "22 lines a page, in the grid", Document, $"floor(({Page}/@w:h - {Margins}/@w:top - {Margins}/@w:bottom) div {Grid}/@w:linePitch)", "22" },
        { "5.2.3", "28 characters a line, in the grid", Document, $"floor(({Page}/@w:w - {Margins}/@w:left - {Margins}/@w:right) div (20 * (16 + {Grid}/@w:charSpace div 4096)))", "28" },
        { "5.2.3", "the line of the grid", Document, $"{Grid}/@w:linePitch", "579" },
        { "5.2.3", "the character of the grid", Document, $"{Grid}/@w:charSpace", "-842" },
        { "5.2.3", "22 lines a page, in the style", Styles, Style(
            "BodyText", "pPr/w:spacing[@w:lineRule='exact']/@w:line"), "579" },
        { "5.2.3", "28 characters a line, in the style", Styles, $"floor(8845 div (320 + {Style("BodyText", "rPr/w:spacing/@w:val")}))", "28" },
        { "5.2.3", "撑满版心: lines are filled", Styles, Style("BodyText", "pPr/w:jc/@w:val"), "both" },
        { "5.2.3", "撑满版心: nothing hangs out", Styles, Style(
            "BodyText", "pPr/mc:AlternateContent/mc:Choice[@Requires='w15']/w:overflowPunct/@w:val"), "false" },
        { "5.2.3", "22 lines, whatever the paragraphs", Styles, Style("BodyText", "pPr/w:widowControl/@w:val"), "false" },
        { "7.3.1", "小标宋", Styles, Style("Title", "rPr/w:rFonts/@w:eastAsia"), "方正小标宋简体" },
        { "7.3.1", "2号", Styles, Style("Title", "rPr/w:sz/@w:val"), "44" },
        { "7.3.1", "居中", Styles, Style("Title", "pPr/w:jc/@w:val"), "center" },
        { "7.3.1", "a title has no indent", Styles, $"concat({Style("Title", "pPr/w:ind/@w:firstLineChars")}, ' ', {Style("Title", "pPr/w:ind/@w:firstLine")})", "0 0" },
        { "7.3.2", "a blank line below the title", Styles, $"concat({Style("Title", "pPr/w:spacing/@w:afterLines")}, ' ', {Style("Title", "pPr/w:spacing/@w:after")})", "100 579" },
        { "7.3.3", "左空二字", Styles, Style("BodyText", "pPr/w:ind/@w:firstLineChars"), "200" },
        { "7.3.3", "左空二字, in twips", Styles, Style("BodyText", "pPr/w:ind/@w:firstLine"), "632" },
        { "7.3.3", "一、 黑体", Styles, Style("Heading1", "rPr/w:rFonts/@w:eastAsia"), "黑体" },
        { "7.3.3", "（一） 楷体", Styles, Style("Heading2", "rPr/w:rFonts/@w:eastAsia"), "楷体" },
        { "7.3.3", "1. 仿宋", Styles, Style("Heading3", "rPr/w:rFonts/@w:eastAsia"), "仿宋" },
        { "7.3.3", "（1） 仿宋", Styles, Style("Heading4", "rPr/w:rFonts/@w:eastAsia"), "仿宋" },
        { "7.3.3", "headings have the size of the text", Styles, "count(//w:style[starts-with(@w:styleId, 'Heading')]//w:sz)", "0" },
        { "7.3.3", "headings are not bold", Styles, "count(//w:b)", "0" },
        { "7.3.5.2", "正文下空一行", Styles, $"concat({Style("Signature", "pPr/w:spacing/@w:beforeLines")}, ' ', {Style("Signature", "pPr/w:spacing/@w:before")})", "100 579" },
        { "7.3.5.2", "发文机关署名右空二字", Document, "//w:p[w:pPr/w:pStyle/@w:val='Signature']/w:pPr/w:ind/@w:right", "632" },
        { "7.3.5.4", "the date in Arabic numerals", Document, "//w:p[w:pPr/w:pStyle/@w:val='Date']", "2025年7月1日" },
        { "7.5", "4号", Styles, Style("Footer", "rPr/w:sz/@w:val"), "28" },
        { "7.5", "宋体, digits too", Styles, $"concat({Style("Footer", "rPr/w:rFonts/@w:eastAsia")}, ' ', {Style("Footer", "rPr/w:rFonts/@w:ascii")})", "宋体 宋体" },
        { "7.5", "一字线 at both sides of the number", OddFooter, "/w:ftr", "— 1 —" },
        { "7.5", "the number is that of the page", EvenFooter, "normalize-space(//w:fldSimple/@w:instr)", "PAGE" },
        { "7.5", "odd and even pages differ", Settings, "count(//w:evenAndOddHeaders)", "1" },
        { "7.5", "单页码居右", OddFooter, "//w:jc/@w:val", "right" },
        { "7.5", "单页码空一字", OddFooter, "//w:ind/@w:right", "280" },
        { "7.5", "双页码居左", EvenFooter, "//w:jc/@w:val", "left" },
        { "7.5", "双页码空一字", EvenFooter, "//w:ind/@w:left", "280" },
        { "7.5", "一字线 7 mm below the text, in the middle of a line of 14 pt", Document, $"{Margins}/@w:bottom - {Margins}/@w:footer - 140", "397" },
    };

    [Theory]
    [MemberData(nameof(Facts))]
    public void The_document_is_as_the_standard_says(
        string clause, string fact, string part, string xpath, string expected) =>
        Assert.Equal((clause, fact, expected), (clause, fact, _document.Value(part, xpath)));

    [Theory]
    [InlineData(579, "22")]
    [InlineData(580, "21")]
    public void The_line_pitch_decides_how_many_lines_a_page_has(int pitch, string lines)
    {
        var document = new WrittenDocument(Reports.Small(), new WordReportOptions { LinePitch = pitch });

        Assert.Equal(lines, document.Value(Document, $"floor(12756 div {Grid}/@w:linePitch)"));
    }

    [Theory]
    [InlineData(16, 28)]
    [InlineData(14, 32)]
    [InlineData(15, 29)]
    [InlineData(10.5, 42)]
    public void A_line_holds_as_many_characters_as_come_closest_to_their_size(double size, int characters)
    {
        var document = new WrittenDocument(Reports.Small(), new WordReportOptions { BodySize = size });
        string grid = $"floor(442.25 div ({size} + {Grid}/@w:charSpace div 4096))";
        string style = $"floor(442.25 div ({size} + {Style("BodyText", "rPr/w:spacing/@w:val")} div 20))";

        Assert.Equal(characters.ToString(), document.Value(Document, grid));
        Assert.Equal(characters.ToString(), document.Value(Styles, style));
    }

    [Theory]
    [InlineData("Normal", "Normal")]
    [InlineData("BodyText", "Body Text")]
    [InlineData("Title", "Title")]
    [InlineData("Heading1", "heading 1")]
    [InlineData("Heading9", "heading 9")]
    [InlineData("Footer", "footer")]
    [InlineData("Signature", "Signature")]
    [InlineData("Date", "Date")]
    public void Styles_are_those_that_Word_knows_by_name(string id, string name) =>
        Assert.Equal(name, _document.Value(Styles, Style(id, "name/@w:val")));

    [Fact]
    public void Heading_styles_have_their_levels_and_character_styles()
    {
        for (int level = 1; level <= 9; level++)
        {
            Assert.Equal($"{level - 1}", _document.Value(Styles, Style($"Heading{level}", "pPr/w:outlineLvl/@w:val")));
            Assert.Equal($"Heading{level}Char", _document.Value(Styles, Style($"Heading{level}", "link/@w:val")));
            Assert.Equal($"Heading{level}", _document.Value(Styles, Style($"Heading{level}Char", "link/@w:val")));
        }
    }

    [Fact]
    public void Text_is_Chinese_to_the_spelling_checker() =>
        Assert.Equal("zh-CN", _document.Value(Styles, "//w:docDefaults//w:lang/@w:eastAsia"));

    private static string Style(string id, string path) => $"//w:style[@w:styleId='{id}']/w:{path}";
}
