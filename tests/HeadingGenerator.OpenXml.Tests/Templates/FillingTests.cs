using System.IO.Compression;
using DocumentFormat.OpenXml;
using HeadingGenerator.OpenXml.Tests.Reading;
using static HeadingGenerator.OpenXml.Tests.Reading.WordFixture;
using static HeadingGenerator.OpenXml.Tests.Templates.FilledTemplate;

namespace HeadingGenerator.OpenXml.Tests.Templates;

/// <summary>Placeholders of every kind are filled at every place, and look as they did.</summary>
public class FillingTests
{
    private static readonly WordTemplateValues _house = new()
    {
        { "标题", "关于做好“档案”整理工作的通知" },
        { "主送机关", "各县（区）档案局：" },
        { "正文", Notice() },
        { "联系人", "某某" },
        { "电话", "010-0000" },
        { "署名", "某市档案局" },
        { "日期", "2026年1月5日" },
        { "密级", "秘密" },
        { "文号", "某档发〔2026〕1号" },
        { "处室", "办公室" },
        { "注", "见附表。" },
    };

    [Fact]
    public void Every_kind_of_placeholder_is_filled_at_every_place()
    {
        var filled = new FilledTemplate(HouseTemplate.ToBytes(), _house);

        Assert.Equal(
            """

            办公室
            关于做好“档案”整理工作的通知
            各县（区）档案局：
            现就有关工作通知如下。
            一、工作任务
            （一）清点库房。逐卷核对。
            联系人	某某
            电话：010-0000（上班时间）
            署名：某市档案局，日期：2026年1月5日
            """.ReplaceLineEndings("\n"),
            filled.Text);
        Assert.Equal("某某局 · 秘密", filled.TextOf("word/header1.xml"));
        Assert.Equal("文号：某档发〔2026〕1号", filled.TextOf("word/footer1.xml"));
        Assert.Equal("见附表。", filled.TextOf("word/footnotes.xml"));
        Assert.Equal(2, filled.Body.Descendants(W + "t").Count(text => text.Value == "办公室"));
    }

    [Fact]
    public void Bookmarks_of_one_id_are_filled_each_in_its_place()
    {
        static string Mark(string name) =>
            P($"<w:bookmarkStart w:id=\"0\" w:name=\"{name}\"/>{R("旧" + name)}<w:bookmarkEnd w:id=\"0\"/>");

        var values = new WordTemplateValues { { "甲", "新甲" }, { "乙", "新乙" } };

        Assert.Equal("新甲\n新乙", new FilledTemplate(Mark("甲") + Mark("乙"), values).Text);
    }

    [Fact]
    public void A_part_is_filled_whatever_the_case_of_its_name()
    {
        using var template = new MemoryStream();
        using (var archive = new ZipArchive(template, ZipArchiveMode.Create, leaveOpen: true))
        {
            byte[] file = new WordFixture { Header = P("{{密级}}"), Body = P("文") }.ToBytes();
            foreach ((string name, string text) in Parts(file))
            {
                string other = name.Replace("word/header1", "word/Header1", StringComparison.Ordinal);
                using var writer = new StreamWriter(archive.CreateEntry(other).Open());
                writer.Write(text);
            }
        }

        var filled = new FilledTemplate(template.ToArray(), new WordTemplateValues { { "密级", "秘密" } });

        Assert.Equal("秘密", filled.TextOf("word/Header1.xml"));
    }

    [Fact]
    public void The_validator_has_nothing_to_say()
    {
        var options = new WordTemplateOptions { HeadingStyles = { [1] = "heading 1", [2] = "2" }, BodyStyle = "公文正文" };

        Assert.Empty(new FilledTemplate(HouseTemplate.ToBytes(), _house).Errors());
        Assert.Empty(new FilledTemplate(HouseTemplate.ToBytes(), _house, options).Errors());
    }

    [Fact]
    public void The_same_values_are_the_same_bytes_and_other_parts_stay_as_they_are()
    {
        byte[] template = HouseTemplate.ToBytes();
        byte[] filled = new FilledTemplate(template, _house).Bytes;

        Assert.Equal(filled, new FilledTemplate(template, _house).Bytes);
        Assert.Equal(Parts(template).Keys, Parts(filled).Keys);
        Assert.Equal(Parts(template)["word/styles.xml"], Parts(filled)["word/styles.xml"]);
    }

    [Fact]
    public void What_is_filled_in_looks_like_its_placeholder()
    {
        var filled = new FilledTemplate(HouseTemplate.ToBytes(), _house);

        Assert.Equal("44", (string?)filled.RunOf("关于做好").Element(W + "rPr")!.Element(W + "sz")!.Attribute(W + "val"));
        Assert.Equal(
            "center", (string?)filled.ParagraphOf("关于做好").Element(W + "pPr")!.Element(W + "jc")!.Attribute(W + "val"));
        Assert.NotNull(filled.RunOf("010-0000").Element(W + "rPr")!.Element(W + "u"));
        Assert.NotNull(filled.RunOf("各县").Element(W + "rPr")!.Element(W + "b"));
        Assert.Null(filled.RunOf("各县").Element(W + "rPr")!.Element(W + "rStyle"));
        Assert.NotNull(
            filled.Part("word/header1.xml")
                .Descendants(W + "r")
                .Single(run => run.Value == "秘密")
                .Element(W + "rPr")!
                .Element(W + "i"));
        Assert.All(
            (string[])["现就有关", "一、工作任务", "（一）清点库房"],
            words => Assert.Equal(
                "32", (string?)filled.RunOf(words).Element(W + "rPr")!.Element(W + "sz")!.Attribute(W + "val")));
        Assert.Equal(
            "eastAsia", (string?)filled.RunOf("“档案”").Element(W + "rPr")!.Element(W + "rFonts")!.Attribute(W + "hint"));
    }

    [Theory]
    [InlineData("{{名}}")]
    [InlineData("{{ 名　}}")]
    [InlineData("{{|名|}}")]
    [InlineData("{|{ |名| }|}")]
    [InlineData("甲{|{名}}乙{{名}|}丙")]
    [InlineData("{{{名}}}")]
    [InlineData("{{ {{名}} }}")]
    public void A_placeholder_is_found_however_its_runs_are_cut(string text)
    {
        string runs = string.Concat(text.Split('|').Select(piece => R(piece) + "<w:proofErr w:type=\"spellStart\"/>"));
        string expected = text.Replace("|", string.Empty, StringComparison.Ordinal).Replace(
            "{{ 名　}}", "值", StringComparison.Ordinal)
            .Replace("{{ 名 }}", "值", StringComparison.Ordinal).Replace("{{名}}", "值", StringComparison.Ordinal);

        Assert.Equal(expected, new FilledTemplate(P(runs), new WordTemplateValues { { "名", "值" } }).Text);
    }

    [Theory]
    [InlineData("{{}} {{ }} {名} }} {{ 名")]
    [InlineData("{{a{b}}")]
    public void Braces_that_hold_no_name_are_text(string text) =>
        Assert.Equal(text, new FilledTemplate(P(text), []).Text);

    [Fact]
    public void Lines_are_paragraphs_where_the_placeholder_stands_alone_and_breaks_elsewhere()
    {
        var values = new WordTemplateValues { { "名", "甲\r\n乙\t丙" } };
        var alone = new FilledTemplate(P(R("　　") + R("{{名}}", "<w:b/>"), "<w:jc w:val=\"right\"/>") + P("末"), values);
        var among = new FilledTemplate(P("前{{名}}后"), values);

        Assert.Equal("　　甲\n　　乙\t丙\n末", alone.Text);
        Assert.Equal(2, alone.Body.Elements(W + "p").Count(paragraph => paragraph.Descendants(W + "jc").Any()));
        Assert.Equal("前甲\n乙\t丙后", among.Text);
        Assert.Single(among.Body.Elements(W + "p"));
    }

    [Fact]
    public void Braces_in_a_value_are_text()
    {
        var values = new WordTemplateValues { { "甲", "{{乙}}" }, { "乙", "{{甲}}" }, { "丙", "{{乙}}" } };
        string body = P("{{甲}}{{乙}}") + HouseTemplate.Control("丙", P("点此"));

        Assert.Equal("{{乙}}{{甲}}\n{{乙}}", new FilledTemplate(body, values).Text);
    }

    [Fact]
    public void What_xml_does_not_hold_is_replaced()
    {
        var filled = new FilledTemplate(
            P("{{名}}"), new WordTemplateValues { { "名", "<w:p>&\u0001\ud800\u202e</w:p>" } });

        Assert.Equal("<w:p>&\uFFFD\uFFFD</w:p>", filled.Text);
        Assert.Empty(filled.Errors());
    }

    [Fact]
    public void A_template_becomes_a_document()
    {
        byte[] template = new WordFixture { Body = P("{{名}}"), Kind = WordprocessingDocumentType.Template }.ToBytes();
        var filled = new FilledTemplate(template, new WordTemplateValues { { "名", "值" } });

        Assert.Contains(
            filled.Part("[Content_Types].xml").Elements(),
            type => ((string?)type.Attribute("ContentType"))!.EndsWith("document.main+xml", StringComparison.Ordinal));
        Assert.Empty(filled.Errors());
    }

    [Fact]
    public void A_file_can_be_filled_in_its_own_place()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        string path = Path.Combine(folder, "模板.docx");
        File.WriteAllBytes(path, new WordFixture { Body = P("{{名}}") }.ToBytes());

        WordTemplate.Fill(path, path, new WordTemplateValues { { "名", "值" } });

        Assert.Equal("值", WordOutline.Read(path).Text);
        Assert.Single(Directory.EnumerateFileSystemEntries(folder));
        Directory.Delete(folder, recursive: true);
    }

    private static ReportOutline Notice()
    {
        var report = new ReportOutline("不在正文里") { Numbering = NumberingScheme.Official };
        report.Content.Add("现就有关工作通知如下。");
        report.Content.AddSection("工作任务").Content.AddSection("清点库房", "逐卷核对。");
        return report;
    }

    private static Dictionary<string, string> Parts(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        return archive.Entries.ToDictionary(
            entry => entry.FullName, entry => new StreamReader(entry.Open()).ReadToEnd());
    }
}
