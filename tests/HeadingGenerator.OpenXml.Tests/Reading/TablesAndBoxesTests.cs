using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using static HeadingGenerator.OpenXml.Tests.Reading.WordFixture;

namespace HeadingGenerator.OpenXml.Tests.Reading;

/// <summary>Tables, text boxes and notes are read where a person sees them.</summary>
public class TablesAndBoxesTests
{
    [Fact]
    public void The_cells_of_a_row_stand_on_one_line()
    {
        WordOutline word = new WordFixture
        {
            Body = P("上")
            + Table(Row(P("序号"), P("任务")), Row(P("1"), P("")), Row(P("甲") + P("乙"), P("丙"))) + P("下")
        }.Read();

        Assert.Equal("上\n序号\t任务\n1\t\n甲\n乙\t丙\n下", word.Text);
        Assert.Equal(WordPlace.Table, word.Paragraphs[1].Place);
        Assert.Equal(WordPlace.Body, word.Paragraphs[^1].Place);
    }

    [Fact]
    public void A_table_in_a_cell_stands_in_its_place() =>
        Assert.Equal(["甲\t乙\t丙", "", "丁"], Lines(Table(Row(P("甲"), Table(Row(P("乙"), P("丙"))) + P(""))) + P("丁")));

    [Fact]
    public void Deleted_rows_and_cells_are_left_out()
    {
        const string Properties = "<w:trPr><w:del w:id=\"1\" w:author=\"甲\"/></w:trPr>";
        string row = Row(P("旧")).Replace("<w:tr>", "<w:tr>" + Properties, StringComparison.Ordinal);
        string cell = Row(P("甲"), P("旧"), P("乙")).Replace(
            "<w:tc><w:p><w:r><w:t xml:space=\"preserve\">旧",
            "<w:tc><w:tcPr><w:cellDel w:id=\"2\" w:author=\"甲\"/></w:tcPr><w:p><w:r><w:t>旧", StringComparison.Ordinal);

        Assert.Equal(["甲\t乙", "丙"], Lines(Table(row, cell) + P("丙")));
    }

    [Fact]
    public void A_text_box_is_read_once_and_after_its_paragraph() =>
        Assert.Equal(["正文", "框一", "框二", "下段"], Lines(P(R("正文") + Box(0, P("框一") + P("框二"))) + P("下段")));

    [Fact]
    public void A_text_box_above_its_paragraph_is_read_before_it()
    {
        Assert.Equal(["上段", "框", "正文"], Lines(P("上段") + P(R("正文") + Box(-400000, P("框")))));
        Assert.Equal(["某某市人民政府文件", "关于做好工作的通知"], Lines(P(Box(900000, P("某某市人民政府文件"), "page") + R("关于做好工作的通知"))));
    }

    [Fact]
    public void Word_art_and_text_boxes_of_old_are_read()
    {
        const string Art = "<w:r><w:pict><v:shape><v:textpath string=\"某某局文件\"/></v:shape></w:pict></w:r>";
        string box =
            $"<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{P("旧框")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>";

        Assert.Equal(["", "某某局文件", "甲", "旧框"], Lines(P(Art) + P(R("甲") + box)));
    }

    [Fact]
    public void A_text_box_of_old_does_not_stand_where_the_drawing_before_it_does()
    {
        const string Picture = "<w:r><w:drawing><wp:inline/></w:drawing></w:r>";
        string box =
            $"<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{P("旧框")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>";

        Assert.Equal(["图", "甲", "旧框"], Lines(P(Picture + R("图")) + P(R("甲") + box)));
    }

    [Fact]
    public void A_text_box_in_a_cell_keeps_the_row() =>
        Assert.Equal(["甲\t乙", "框", "丙"], Lines(Table(Row(P("甲"), P(R("乙") + Box(0, P("框"))))) + P("丙")));

    [Fact]
    public void A_footnote_becomes_a_note_where_its_sign_stands()
    {
        WordOutline word = new WordFixture
        {
            Body = Item("甲乙", 1) + P(R("丙") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + R("丁")),
            Numbering = List(1, Level("decimal", "%1.")),
            Footnotes = $"<w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r>{R(" 见附表。")}</w:p></w:footnote>",
        }.Read();

        WordNote note = Assert.Single(word.Notes);
        Assert.Equal("1. 甲乙\n丙丁", word.Text);
        Assert.Equal((WordNoteKind.Footnote, "见附表。", "丁"), (note.Kind, note.Text, word.Text[note.Position..]));
    }

    [Theory]
    [InlineData("field")]
    [InlineData("control")]
    [InlineData("style")]
    public void A_table_of_contents_becomes_a_note(string kind)
    {
        const string Styles = "<w:style w:type=\"paragraph\" w:styleId=\"T1\"><w:name w:val=\"toc 1\"/></w:style>";
        string begin = Run("<w:fldChar w:fldCharType=\"begin\"/>")
            + Run("<w:instrText> TOC \\o \"1-3\" </w:instrText>") + Run("<w:fldChar w:fldCharType=\"separate\"/>");
        string end = Run("<w:fldChar w:fldCharType=\"end\"/>");
        string page = Run("<w:fldChar w:fldCharType=\"begin\"/>") + Run("<w:instrText> PAGEREF _Toc1 </w:instrText>")
            + Run("<w:fldChar w:fldCharType=\"separate\"/>") + R("1") + end;
        string contents = kind switch
        {
            "field" =>
                P("目　录") + P(begin + R("一、甲") + Run("<w:tab/>") + page) + P(R("二、乙") + Run("<w:tab/>") + R("2"))
                    + P(end),
            "control" => $"<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr><w:sdtContent>{P("目　录")}{P(begin + R("一、甲") + Run("<w:tab/>") + page)}{P(R("二、乙") + Run("<w:tab/>") + R("2") + end)}</w:sdtContent></w:sdt>",
            _ => P("目　录") + P("一、甲\t1", "<w:pStyle w:val=\"T1\"/>") + P("二、乙\t2", "<w:pStyle w:val=\"T1\"/>"),
        };

        WordOutline word = new WordFixture { Body = P("总结") + contents + P("一、甲") + P("二、乙"), Styles = Styles }.Read();

        Assert.Equal("总结\n一、甲\n二、乙", word.Text);
        WordNote note = Assert.Single(word.Notes);
        Assert.Equal((WordNoteKind.Contents, "目　录\n一、甲\t1\n二、乙\t2", 3), (note.Kind, note.Text, note.Position));
    }

    [Fact]
    public void A_text_box_at_the_title_of_the_contents_is_read()
    {
        WordOutline word = new WordFixture
        {
            Body = P("总结") + P(R("目录") + Box(0, P("框"))) + P("一、甲\t1", "<w:pStyle w:val=\"T1\"/>") + P("一、甲"),
            Styles = "<w:style w:type=\"paragraph\" w:styleId=\"T1\"><w:name w:val=\"toc 1\"/></w:style>",
        }.Read();

        Assert.Equal("总结\n\n框\n一、甲", word.Text);
        Assert.Equal("目录\n一、甲\t1", Assert.Single(word.Notes).Text);
    }

    [Fact]
    public void A_position_leads_to_its_paragraph()
    {
        WordOutline word = new WordFixture
        {
            Body = P("标题")
            + P("旧", "<w:rPr><w:del w:id=\"1\" w:author=\"甲\"/></w:rPr>") + P("一、甲")
            + Table(Row(P("乙"), P("丙")))
        }.Read();

        Assert.Equal("标题\n旧一、甲\n乙\t丙", word.Text);
        Assert.All(word.Paragraphs, paragraph => Assert.Equal(paragraph.Text, paragraph.Range.Of(word.Text)));
        Assert.Equal([0, 1, 3, 4], word.Paragraphs.Select(paragraph => paragraph.Index));
        Assert.Same(word.Paragraphs[3], word.FindParagraph(word.Text.Length));
        Assert.Same(word.Paragraphs[0], word.FindParagraph(2));
        Assert.Throws<ArgumentOutOfRangeException>(() => word.FindParagraph(-1));
    }

    [Fact]
    public void The_index_of_a_paragraph_finds_it_in_the_file()
    {
        byte[] file = new WordFixture
        {
            Body = P("甲") + P(R("乙") + Box(0, P("框"))) + Table(Row(P("丙")))
            + P("丁")
        }.ToBytes();
        using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        Paragraph[] all = [.. document.MainDocumentPart!.Document!.Body!.Descendants<Paragraph>()];

        Assert.All(
            WordOutline.Read(new MemoryStream(file)).Paragraphs,
            paragraph => Assert.StartsWith(paragraph.Text, all[paragraph.Index].InnerText, StringComparison.Ordinal));
    }

    private static string Table(params string[] rows) => $"<w:tbl><w:tblPr/><w:tblGrid/>{string.Concat(rows)}</w:tbl>";

    private static string Row(params string[] cells) =>
        $"<w:tr>{string.Concat(cells.Select(cell => $"<w:tc>{cell}</w:tc>"))}</w:tr>";

    private static string Run(string content) => $"<w:r>{content}</w:r>";

    private static string Box(int offset, string content, string from = "paragraph") => $"""
        <w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor>
        <wp:positionH relativeFrom="column"><wp:posOffset>-5</wp:posOffset></wp:positionH>
        <wp:positionV relativeFrom="{from}"><wp:posOffset>{offset}</wp:posOffset></wp:positionV>
        <a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic>
        </wp:anchor></w:drawing></mc:Choice>
        <mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>
        """;
}
