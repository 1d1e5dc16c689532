using HeadingGenerator.OpenXml.Tests.Reading;
using static HeadingGenerator.OpenXml.Tests.Reading.WordFixture;

namespace HeadingGenerator.OpenXml.Tests.Templates;

/// <summary>The template of an office: every kind of placeholder at every place.</summary>
internal static class HouseTemplate
{
    public const string Styles = """
        <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:link w:val="10"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:basedOn w:val="a"/><w:link w:val="20"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
        <w:style w:type="character" w:customStyle="1" w:styleId="10"><w:name w:val="标题 1 字符"/><w:link w:val="1"/><w:rPr><w:b/></w:rPr></w:style>
        <w:style w:type="character" w:customStyle="1" w:styleId="20"><w:name w:val="标题 2 字符"/><w:link w:val="2"/><w:rPr><w:b/></w:rPr></w:style>
        <w:style w:type="paragraph" w:customStyle="1" w:styleId="GW"><w:name w:val="公文正文"/><w:basedOn w:val="a"/></w:style>
        <w:style w:type="character" w:styleId="ab"><w:name w:val="Placeholder Text"/><w:rPr><w:color w:val="808080"/></w:rPr></w:style>
        """;

    /// <summary>The file. Its names are 标题, 主送机关, 正文, 联系人, 电话, 署名, 日期, 密级, 文号, 处室, 注.</summary>
    public static byte[] ToBytes() => new WordFixture
    {
        Styles = Styles,
        Header = P(R("某某局 · ") + R("{{", "<w:i/>") + R(" 密级 ", "<w:i/>") + R("}}", "<w:i/>")),
        Footer = P("文号：{{文号}}"),
        Footnotes = $"<w:footnote w:id=\"2\">{P("{{注}}")}</w:footnote>",
        Body = P(TextBox(P("{{处室}}", "<w:jc w:val=\"center\"/>")))
            + P(R("{{标题}}", "<w:rFonts w:eastAsia=\"方正小标宋简体\"/><w:sz w:val=\"44\"/>"), "<w:jc w:val=\"center\"/>")
            + Control(
                "主送机关", P(R("请填写主送机关", "<w:rStyle w:val=\"ab\"/>"), "<w:ind w:left=\"0\"/>"), "<w:rPr><w:b/></w:rPr>",
                "<w:showingPlcHdr/>")
            + P(
                R("{{正文}}", "<w:rFonts w:eastAsia=\"仿宋\"/><w:sz w:val=\"32\"/>"),
                "<w:spacing w:line=\"579\" w:lineRule=\"exact\"/><w:ind w:firstLine=\"640\"/>")
            + $"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"2000\"/></w:tblGrid><w:tr><w:tc><w:tcPr/>{P("联系人")}</w:tc><w:tc><w:tcPr/>{P("{{联系人}}")}</w:tc></w:tr></w:tbl>"
            + P(
                R("电话：") + "<w:bookmarkStart w:id=\"7\" w:name=\"电话\"/>" + R("〇〇", "<w:u w:val=\"single\"/>")
                    + "<w:bookmarkEnd w:id=\"7\"/>" + R("（上班时间）"))
            + P(
                R("署名：") + Control("署名", R("点此")) + R("，日期：{{日期}}") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>",
                "<w:jc w:val=\"right\"/>"),
    }.ToBytes();

    /// <summary>A content control.</summary>
    public static string Control(string tag, string content, string before = "", string after = "") =>
        $"<w:sdt><w:sdtPr>{before}<w:alias w:val=\"{tag}（标题）\"/><w:tag w:val=\"{tag}\"/><w:id w:val=\"{Math.Abs(tag[0] * 31 + tag.Length)}\"/>{after}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>";

    /// <summary>A run with a text box, as Word writes it: once for newer programs and once for older ones.</summary>
    public static string TextBox(string content) => $"""
        <w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">
        <wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV>
        <wp:extent cx="1000000" cy="500000"/><wp:wrapNone/><wp:docPr id="1" name="框"/><wp:cNvGraphicFramePr/>
        <a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr/><wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic>
        </wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>
        """;
}
