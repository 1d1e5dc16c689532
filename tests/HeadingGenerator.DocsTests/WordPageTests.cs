using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using HeadingGenerator.OpenXml;

namespace HeadingGenerator.DocsTests;

/// <summary>Runs the snippets that docs/word.md shows.</summary>
public sealed class WordPageTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("word").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Headings_are_read_with_their_styles()
    {
        string path = Path.Combine(_folder, "报告.docx");
        WordFile.Save(SampleReport.Create(), path);

        string[] headings = [.. WordReading.HeadingsOf(path)];
        Assert.Equal("1 一、机关党建突出一个“先”字 [heading 1]", headings[0]);
        Assert.StartsWith("2 一是工作领先 [", headings[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_is_filled_with_texts_and_a_report()
    {
        string template = Path.Combine(_folder, "模板.docx");
        string output = Path.Combine(_folder, "报告.docx");
        CreateTemplate(template, "{{ 标题 }}", "{{主送机关}}", "{{正文}}", "联系人：{{联系人}}");

        TemplateFilling.Fill(template, output, SampleReport.Create());

        string[] lines = WordOutline.Read(output).Text.Split('\n');
        Assert.Equal(["2025年机关党建工作情况报告", "各县（区）档案局：", "一、机关党建突出一个“先”字"], lines.Take(3));
        Assert.Equal(["联系人：张三", "电话：010-0000"], lines.TakeLast(2));
    }

    [Fact]
    public void A_letter_has_its_parts_and_its_annex()
    {
        string path = Path.Combine(_folder, "函.docx");

        OfficialLetter.Save(path);

        string[] lines = WordOutline.Read(path).Text.Split('\n');
        Assert.All(
            ["示范市档案局", "市大数据管理局：", "附件：需求清单", "2026年2月10日", "附件", "需求清单", "一、存储空间", "抄送：市财政局。"],
            (string line) => Assert.Contains(line, lines));
    }

    private static void CreateTemplate(string path, params string[] paragraphs)
    {
        using var document = WordprocessingDocument.Create(path, WordprocessingDocumentType.Document);
        MainDocumentPart main = document.AddMainDocumentPart();
        main.Document = new Document(new Body(paragraphs.Select(text => new Paragraph(new Run(new Text(text))))));
        main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
            new Style(new StyleName { Val = "heading 1" }) { Type = StyleValues.Paragraph, StyleId = "1" });
    }
}
