using static HeadingGenerator.OpenXml.Tests.Reading.WordFixture;

namespace HeadingGenerator.OpenXml.Tests.Reading;

/// <summary>Numbers that Word puts before paragraphs by itself are read as a person sees them.</summary>
public class AutomaticNumberTests
{
    [Theory]
    [InlineData("chineseCounting", "%1、", 1, "一、甲", "二、乙", "三、丙")]
    [InlineData("chineseCounting", "%1、", 9, "九、甲", "十、乙", "十一、丙")]
    [InlineData("chineseCountingThousand", "（%1）", 99, "（九十九）甲", "（一百）乙", "（一百零一）丙")]
    [InlineData("japaneseCounting", "%1、", 19, "十九、甲", "二十、乙", "二十一、丙")]
    [InlineData("japaneseCounting", "%1、", 99, "九十九、甲", "百、乙", "百一、丙")]
    [InlineData("chineseLegalSimplified", "%1、", 9, "玖、甲", "壹拾、乙", "壹拾壹、丙")]
    [InlineData("ideographDigital", "%1、", 9, "九、甲", "一〇、乙", "一一、丙")]
    [InlineData("ideographTraditional", "%1、", 1, "甲、甲", "乙、乙", "丙、丙")]
    [InlineData("ideographZodiac", "%1、", 1, "子、甲", "丑、乙", "寅、丙")]
    [InlineData("decimalEnclosedCircle", "%1", 1, "①甲", "②乙", "③丙")]
    [InlineData("decimalEnclosedCircleChinese", "%1", 19, "⑲甲", "⑳乙", "㉑丙")]
    [InlineData("decimalEnclosedParen", "%1", 1, "⑴甲", "⑵乙", "⑶丙")]
    [InlineData("decimalEnclosedFullstop", "%1", 1, "⒈甲", "⒉乙", "⒊丙")]
    [InlineData("ideographEnclosedCircle", "%1", 1, "㈠甲", "㈡乙", "㈢丙")]
    [InlineData("decimalFullWidth", "%1．", 9, "９．甲", "１０．乙", "１１．丙")]
    [InlineData("decimal", "%1.", 1, "1. 甲", "2. 乙", "3. 丙")]
    [InlineData("decimal", "（%1）", 1, "（1）甲", "（2）乙", "（3）丙")]
    [InlineData("decimalZero", "%1）", 9, "09）甲", "10）乙", "11）丙")]
    [InlineData("upperLetter", "%1．", 25, "Y．甲", "Z．乙", "AA．丙")]
    [InlineData("lowerLetter", "%1)", 1, "a) 甲", "b) 乙", "c) 丙")]
    [InlineData("upperRoman", "%1．", 3, "III．甲", "IV．乙", "V．丙")]
    [InlineData("lowerRoman", "%1)", 8, "viii) 甲", "ix) 乙", "x) 丙")]
    [InlineData("chineseCounting", "第%1章", 1, "第一章 甲", "第二章 乙", "第三章 丙")]
    [InlineData("none", "附：", 1, "附：甲", "附：乙", "附：丙")]
    [InlineData("unheardOf", "%1.", 1, "1. 甲", "2. 乙", "3. 丙")]
    public void A_number_looks_as_its_format_says(string format, string text, int start, params string[] expected)
    {
        var document = new WordFixture
        {
            Body = Item("甲", 1) + Item("乙", 1) + Item("丙", 1),
            Numbering = List(1, Level(format, text, start: start)),
        };

        Assert.Equal(expected, document.Read().Paragraphs.Select(paragraph => paragraph.Text));
    }

    [Fact]
    public void A_format_of_its_own_is_read_where_newer_programs_find_it()
    {
        const string Level = """
            <w:lvl w:ilvl="0"><w:start w:val="7"/>
            <mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice>
            <mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>
            <w:lvlText w:val="%1"/></w:lvl>
            """;
        var document = new WordFixture { Body = Item("甲", 1), Numbering = List(1, Level) };

        Assert.Equal("007 甲", document.Read().Text);
    }

    [Fact]
    public void Levels_below_start_again_below_each_level_above()
    {
        string text = Text(
            List(
                1, Level("chineseCounting", "%1、"), Level("chineseCounting", "（%2）"), Level("decimal", "%3．"),
                Level("decimal", "（%4）")),
            Item("总体要求", 1),
            Item("指导思想", 1, 1),
            Item("基本原则", 1, 1),
            Item("重点任务", 1),
            Item("夯实基础", 1, 1),
            Item("清点", 1, 2),
            Item("核对", 1, 2),
            Item("逐卷", 1, 3),
            Item("提升服务", 1, 1),
            Item("窗口", 1, 2));

        Assert.Equal("一、总体要求\n（一）指导思想\n（二）基本原则\n二、重点任务\n（一）夯实基础\n1．清点\n2．核对\n（1）逐卷\n（二）提升服务\n1．窗口", text);
    }

    [Fact]
    public void A_level_shows_the_numbers_above_it_in_their_own_format_and_legal_ones_in_digits()
    {
        string text = Text(
            List(
                1, Level("chineseCounting", "第%1章"), Level("decimal", "%1.%2", before: "<w:isLgl/>"),
                Level("decimal", "%1.%2.%3")),
            Item("总则", 1),
            Item("目的", 1, 1),
            Item("依据", 1, 2));

        Assert.Equal("第一章 总则\n1.1 目的\n一.1.1 依据", text);
    }

    [Theory]
    [InlineData("<w:lvlRestart w:val=\"0\"/>", "一、甲\n（一）乙\n1．丙\n（二）丁\n2．戊\n二、己\n（一）庚\n3．辛")]
    [InlineData("<w:lvlRestart w:val=\"1\"/>", "一、甲\n（一）乙\n1．丙\n（二）丁\n2．戊\n二、己\n（一）庚\n1．辛")]
    [InlineData("", "一、甲\n（一）乙\n1．丙\n（二）丁\n1．戊\n二、己\n（一）庚\n1．辛")]
    public void A_level_says_after_which_level_it_starts_again(string restart, string expected)
    {
        string text = Text(
            List(
                1, Level("chineseCounting", "%1、"), Level("chineseCounting", "（%2）"),
                Level("decimal", "%3．", before: restart)),
            Item("甲", 1),
            Item("乙", 1, 1),
            Item("丙", 1, 2),
            Item("丁", 1, 1),
            Item("戊", 1, 2),
            Item("己", 1),
            Item("庚", 1, 1),
            Item("辛", 1, 2));

        Assert.Equal(expected, text);
    }

    [Fact]
    public void Lists_of_one_kind_go_on_counting_and_one_with_a_start_of_its_own_begins_there()
    {
        const string Restart = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>";
        string text = Text(
            KindOfList(1, Level("decimal", "%1．")) + ListOf(1, 1) + ListOf(2, 1) + ListOf(3, 1, Restart),
            Item("甲", 1),
            Item("乙", 1),
            Item("丙", 2),
            Item("丁", 3),
            Item("戊", 3));

        Assert.Equal("1．甲\n2．乙\n3．丙\n1．丁\n2．戊", text);
    }

    [Fact]
    public void A_list_can_replace_a_level_of_its_kind()
    {
        string level = Level("upperLetter", "%1．").Replace("<w:lvl>", "<w:lvl w:ilvl=\"0\">", StringComparison.Ordinal);
        string text = Text(
            KindOfList(1, Level("decimal", "%1．")) + ListOf(1, 1)
                + ListOf(2, 1, $"<w:lvlOverride w:ilvl=\"0\">{level}</w:lvlOverride>"),
            Item("甲", 1),
            Item("乙", 2));

        Assert.Equal("1．甲\nB．乙", text);
    }

    [Theory]
    [InlineData("nothing", "1.甲")]
    [InlineData("space", "1. 甲")]
    [InlineData("tab", "1. 甲")]
    public void What_parts_number_and_text_is_read(string suffix, string expected) =>
        Assert.Equal(
            expected, Text(List(1, Level("decimal", "%1.", before: $"<w:suff w:val=\"{suffix}\"/>")), Item("甲", 1)));

    [Theory]
    [InlineData("\uF0B7", "Symbol", "•")]
    [InlineData("\uF06C", "Wingdings", "●")]
    [InlineData("\uF0D8", "Wingdings", "➢")]
    [InlineData("l", "Wingdings", "●")]
    [InlineData("o", "Courier New", "○")]
    [InlineData("-", "Calibri", "-")]
    [InlineData("\uF0AA", "Unheard Of", "•")]
    public void A_bullet_is_the_sign_that_its_font_shows(string sign, string font, string expected)
    {
        string fonts = $"<w:rPr><w:rFonts w:ascii=\"{font}\" w:hAnsi=\"{font}\"/></w:rPr>";

        Assert.Equal(expected + " 甲", Text(List(1, Level("bullet", sign, after: fonts)), Item("甲", 1)));
    }

    [Fact]
    public void A_style_numbers_its_paragraphs_on_the_level_that_names_it()
    {
        var document = new WordFixture
        {
            Body = P("总则", Style("1")) + P("目的", Style("2")) + P("依据", Style("Own"))
                + P("不编号", Style("2") + "<w:numPr><w:numId w:val=\"0\"/></w:numPr>") + P("附则", Style("1")),
            Styles = """
                <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style>
                <w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="5"/></w:numPr></w:pPr></w:style>
                <w:style w:type="paragraph" w:styleId="Own"><w:name w:val="本单位二级"/><w:basedOn w:val="2"/></w:style>
                """,
            Numbering = List(
                5,
                Level("chineseCounting", "第%1章", before: "<w:pStyle w:val=\"1\"/>"),
                Level("chineseCounting", "第%2条", before: "<w:pStyle w:val=\"2\"/>")),
        };

        WordOutline word = document.Read();

        Assert.Equal("第一章 总则\n第一条 目的\n第二条 依据\n不编号\n第二章 附则", word.Text);
        Assert.Equal([1, 2, 2, 2, 1], word.Paragraphs.Select(paragraph => paragraph.OutlineLevel));
        Assert.Equal("第一章", word.Paragraphs[0].Number);
        Assert.Equal("heading 1", word.Paragraphs[0].StyleName);
    }

    [Fact]
    public void A_kind_can_leave_its_levels_to_a_style_for_lists()
    {
        var document = new WordFixture
        {
            Body = Item("甲", 1) + Item("乙", 2),
            Styles = "<w:style w:type=\"numbering\" w:styleId=\"L\"><w:name w:val=\"公文\"/><w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr></w:style>",
            Numbering = "<w:abstractNum w:abstractNumId=\"7\"><w:numStyleLink w:val=\"L\"/></w:abstractNum>"
                + KindOfList(1, Level("chineseCounting", "%1、")).Replace(
                    "<w:multiLevelType", "<w:styleLink w:val=\"L\"/><w:multiLevelType", StringComparison.Ordinal)
                + ListOf(1, 7) + ListOf(2, 1),
        };

        Assert.Equal("一、甲\n二、乙", document.Read().Text);
    }

    [Fact]
    public void Deleted_paragraphs_do_not_count_and_empty_ones_do()
    {
        string deleted = P(
            "<w:del w:id=\"1\" w:author=\"甲\"><w:r><w:delText>旧</w:delText></w:r></w:del>",
            "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del w:id=\"2\" w:author=\"甲\"/></w:rPr>");
        string text = Text(List(1, Level("decimal", "%1．")), Item("甲", 1), deleted, Item("", 1), Item("乙", 1));

        Assert.Equal("1．甲\n2．\n3．乙", text);
    }

    [Fact]
    public void A_number_that_is_not_in_the_file_is_no_number()
    {
        Assert.Equal("甲", Text(ListOf(1, 9), Item("甲", 1)));
        Assert.Equal("甲", Text(List(2, Level("decimal", "%1.")), Item("甲", 1)));
        Assert.Equal("甲", Text(List(1, Level("decimal", "%1.")), Item("甲", 1, 4)));
        Assert.Equal("1. 甲", Text(List(1, Level("decimal", "%1.")), Item("甲", 1, -99999)));
    }

    private static string Style(string id) => $"<w:pStyle w:val=\"{id}\"/>";

    private static string Text(string numbering, params string[] paragraphs) =>
        new WordFixture { Body = string.Concat(paragraphs), Numbering = numbering }.Read().Text;
}
