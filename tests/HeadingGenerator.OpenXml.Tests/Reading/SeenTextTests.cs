using static HeadingGenerator.OpenXml.Tests.Reading.WordFixture;

namespace HeadingGenerator.OpenXml.Tests.Reading;

/// <summary>What is read is what a person sees in Word.</summary>
public class SeenTextTests
{
    private const string Deleted = "<w:del w:id=\"1\" w:author=\"甲\"><w:r><w:delText>旧</w:delText></w:r></w:del>";
    private const string MarkDeleted = "<w:rPr><w:del w:id=\"2\" w:author=\"甲\"/></w:rPr>";

    [Fact]
    public void Tracked_changes_count_as_accepted()
    {
        string inserted = $"<w:ins w:id=\"3\" w:author=\"甲\">{R("新")}</w:ins>";
        string moved =
            $"<w:moveFrom w:id=\"4\" w:author=\"甲\">{R("移")}</w:moveFrom><w:moveTo w:id=\"5\" w:author=\"甲\">{R("到")}</w:moveTo>";

        Assert.Equal(["甲新乙到"], Lines(P(R("甲") + Deleted + inserted + R("乙") + moved)));
    }

    [Fact]
    public void A_deleted_end_of_a_paragraph_joins_it_with_the_next()
    {
        Assert.Equal(["首段次段", "末段"], Lines(P("首段", MarkDeleted) + P("次段") + P("末段")));
        Assert.Equal(["首段", "末段"], Lines(P("首段") + P(Deleted, MarkDeleted) + P(Deleted, MarkDeleted) + P("末段")));
        Assert.Equal(["首段"], Lines(P("首段") + P(Deleted, MarkDeleted)));
    }

    [Fact]
    public void What_properties_were_before_a_change_is_not_read()
    {
        const string Before = "<w:pPrChange w:id=\"1\" w:author=\"甲\"><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:pPrChange>";
        var document = new WordFixture { Body = P("甲", Before), Numbering = List(1, Level("decimal", "%1.")) };

        Assert.Equal("甲", document.Read().Text);
    }

    [Fact]
    public void Of_a_field_the_result_is_read()
    {
        string field = $"{Sign("begin")}{Code(" DATE \\@ yyyy ")}{Sign("separate")}{R("2025年")}{Sign("end")}";
        string nested =
            $"{Sign("begin")}{Code(" IF ")}{Sign("begin")}{Code(" MERGEFIELD x ")}{Sign("separate")}{R("甲")}{Sign("end")}{Code(" = 1 ")}{Sign("separate")}{R("是")}{Sign("end")}";
        string simple = $"<w:fldSimple w:instr=\" PAGE \">{R("3")}</w:fldSimple>";
        string hidden = $"{Sign("begin")}{Code(" XE \"索引\" ")}{Sign("end")}";

        Assert.Equal(["于2025年是3印发"], Lines(P(R("于") + field + nested + simple + hidden + R("印发"))));
    }

    [Fact]
    public void A_field_that_is_never_closed_hides_nothing() =>
        Assert.Equal(["甲乙", "丙"], Lines(P(R("甲") + Sign("begin") + Code(" PAGE ") + R("乙")) + P("丙")));

    [Theory]
    [InlineData(" EQ \\o\\ac(○,1)", "①")]
    [InlineData(" eq \\o\\ac(○,21)", "㉑")]
    [InlineData(" EQ \\o\\ac(○,十)", "⑩")]
    [InlineData(" EQ \\o\\ac(□,密)", "密")]
    [InlineData(" EQ \\* jc2 \\* \"Font:宋体\" \\* hps10 \\o\\ad(\\s\\up 9(dǎng),党)", "党")]
    public void Characters_in_circles_are_read(string instruction, string expected) =>
        Assert.Equal([expected + "甲"], Lines(P(Sign("begin") + Code(instruction) + Sign("end") + R("甲"))));

    [Theory]
    [InlineData("<w:checkBox><w:default w:val=\"0\"/><w:checked/></w:checkBox>", "☑")]
    [InlineData("<w:checkBox><w:default w:val=\"0\"/></w:checkBox>", "☐")]
    [InlineData(
        "<w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"急件\"/><w:listEntry w:val=\"特急\"/></w:ddList>", "特急")]
    [InlineData("<w:ddList><w:result w:val=\"7\"/><w:listEntry w:val=\"急件\"/></w:ddList>", "")]
    public void The_choice_in_a_form_is_read(string settings, string expected)
    {
        string field =
            $"<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData>{settings}</w:ffData></w:fldChar></w:r>{Code(" FORM ")}{Sign("end")}";

        Assert.Equal([expected + "甲"], Lines(P(field + R("甲"))));
    }

    [Fact]
    public void Wrappers_around_text_do_not_matter()
    {
        string text =
            $"<w:hyperlink w:anchor=\"x\">{R("链")}</w:hyperlink><w:smartTag w:uri=\"u\" w:element=\"e\">{R("签")}</w:smartTag>"
            + $"<w:sdt><w:sdtPr><w:alias w:val=\"名\"/></w:sdtPr><w:sdtContent>{R("控")}</w:sdtContent></w:sdt>"
            + $"<w:ruby><w:rubyPr/><w:rt>{R("pīn")}</w:rt><w:rubyBase>{R("拼")}</w:rubyBase></w:ruby>"
            + "<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>";

        Assert.Equal(["链签控拼x=1"], Lines(P(text)));
    }

    [Fact]
    public void Signs_that_are_elements_are_characters()
    {
        const string Signs = "<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:noBreakHyphen/><w:softHyphen/><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:lastRenderedPageBreak/></w:r>";

        Assert.Equal(["甲\t乙-☑"], Lines(P(Signs)));
    }

    [Fact]
    public void A_line_break_ends_a_line_but_not_the_paragraph()
    {
        WordOutline word = new WordFixture
        {
            Body = P(
            "<w:r><w:t>首行</w:t><w:br/><w:t>次行</w:t><w:br w:type=\"page\"/></w:r>")
            + P("<w:r><w:br w:type=\"page\"/><w:t>新页</w:t></w:r>")
        }.Read();

        Assert.Equal("首行\n次行\n新页", word.Text);
        Assert.Equal(["首行\n次行", "新页"], word.Paragraphs.Select(paragraph => paragraph.Text));
    }

    [Fact]
    public void Blanks_count_only_where_the_file_says_so()
    {
        Assert.Equal(["甲乙"], Lines(P("<w:r><w:t> 甲 </w:t><w:t>乙</w:t></w:r>")));
        Assert.Equal(["　　甲 乙"], Lines(P("<w:r><w:t xml:space=\"preserve\">　　甲 </w:t><w:t>乙</w:t></w:r>")));
    }

    [Fact]
    public void Hidden_text_is_left_out()
    {
        const string Styles = """
            <w:style w:type="paragraph" w:styleId="Note"><w:name w:val="批注行"/><w:rPr><w:vanish/></w:rPr></w:style>
            <w:style w:type="character" w:styleId="Secret"><w:name w:val="暗"/><w:rPr><w:vanish/></w:rPr></w:style>
            """;
        string body = P(
            R("甲") + R("暗", "<w:vanish/>") + R("暗", "<w:rStyle w:val=\"Secret\"/>") + R("乙", "<w:vanish w:val=\"0\"/>"))
            + P("全隐", "<w:pStyle w:val=\"Note\"/>")
            + P("丙");

        Assert.Equal("甲乙\n丙", new WordFixture { Body = body, Styles = Styles }.Read().Text);
    }

    [Fact]
    public void A_style_separator_runs_a_heading_into_its_text()
    {
        const string Hidden = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:outlineLvl w:val=\"1\"/><w:rPr><w:vanish/><w:specVanish/></w:rPr>";
        var document = new WordFixture
        {
            Body = P("清点库房。", Hidden) + P("逐卷核对。") + P("次段。"),
            Numbering = List(1, Level("chineseCounting", "（%1）")),
        };

        WordOutline word = document.Read();

        Assert.Equal("（一）清点库房。逐卷核对。\n次段。", word.Text);
        Assert.Equal([2, 0], word.Paragraphs.Select(paragraph => paragraph.OutlineLevel));
    }

    [Fact]
    public void A_large_first_letter_belongs_to_its_paragraph() =>
        Assert.Equal(["今年以来。"], Lines(P("今", "<w:framePr w:dropCap=\"drop\" w:lines=\"2\"/>") + P("年以来。")));

    [Fact]
    public void Headers_and_footers_are_left_out() =>
        Assert.Equal("甲", new WordFixture { Body = P("甲"), Header = P("页眉"), Footer = P("页脚") }.Read().Text);

    private static string Sign(string type) => $"<w:r><w:fldChar w:fldCharType=\"{type}\"/></w:r>";

    private static string Code(string instruction) =>
        $"<w:r><w:instrText xml:space=\"preserve\">{instruction.Replace("\"", "&quot;", StringComparison.Ordinal)}</w:instrText></w:r>";
}
