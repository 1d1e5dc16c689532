using System.Net;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using HeadingGenerator.Catalog;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HeadingGenerator.DocsTests;

/// <summary>Runs the snippets that docs/embedding.md shows.</summary>
public sealed partial class EmbeddingTests : IDisposable
{
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>The lines of the sample report in every format.</summary>
    private static readonly string[] _lines =
    [
        "2025年机关党建工作情况报告",
        "一、机关党建突出一个“先”字",
        "一是工作领先。第一时间学习，第一时间上报，第一时间动员。",
        "二是干部率先。支委成员树立模范“标杆”，发挥“头雁”作用。",
        "三是人人争先。拉起“突击队”、推出“示范岗”。",
        "二、下一步打算",
        "突出一个“融”字，抓好两件事。",
        "一是抓党建与乡村振兴相融合。完善机制，细化责任。",
        "二是抓党建与基层治理相融合。完善机制，细化责任。",
    ];

    /// <summary>A PNG of one dot.</summary>
    private static readonly byte[] _dot = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private readonly string _folder = Directory.CreateTempSubdirectory("embedding").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Plain_text_is_numbered_anew() =>
        Assert.Equal(
            """
            一、机关党建突出一个“先”字
            　　（一）工作领先。第一时间学习，第一时间上报，第一时间动员。
            　　（二）干部率先。支委成员树立模范“标杆”，发挥“头雁”作用。
            　　（三）人人争先。拉起“突击队”、推出“示范岗”。
            二、机关党建突出一个“融”字
            　　（一）抓党建与脱贫攻坚相融合。
            　　（二）抓党建与决策部署相融合。
            　　（三）抓党建与业务工作相融合。

            """,
            PlainText.Of([Themes.突出先字, Themes.突出融字]));

    [Fact]
    public void A_word_file_holds_the_report()
    {
        string path = Path.Combine(_folder, "report.docx");

        WordFile.Save(SampleReport.Create(), path);

        string[] paragraphs = ParagraphsOf(File.ReadAllBytes(path));
        Assert.All([.. _lines, "示范市委办公室", "2025年12月31日"], (string line) => Assert.Contains(line, paragraphs));
    }

    [Fact]
    public void A_template_keeps_its_text_and_gets_the_report_in_its_styles()
    {
        string template = Path.Combine(_folder, "template.docx");
        string path = Path.Combine(_folder, "filled.docx");
        CreateTemplate(template, "前面的文字", "{{正文}}", "后面的文字");

        HouseTemplate.Fill(template, path, SampleReport.Create());

        Assert.Equal(["前面的文字", .. _lines[1..], "后面的文字"], ParagraphsOf(File.ReadAllBytes(path)));
        using var document = WordprocessingDocument.Open(path, isEditable: false);
        Assert.Equal(
            [_lines[1], _lines[5]],
            document.MainDocumentPart!.Document!
                .Descendants<Paragraph>()
                .Where(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val == "2")
                .Select(paragraph => paragraph.InnerText));
    }

    [Fact]
    public void Tables_and_pictures_stand_after_their_sections()
    {
        string path = Path.Combine(_folder, "表图.docx");

        TablesAndPictures.Save(SampleReport.Create(), path, _dot);

        string[] paragraphs = ParagraphsOf(File.ReadAllBytes(path));
        Assert.Equal(["任务", "时间", "完善机制", "3月底前", "细化责任", "6月底前"], paragraphs.TakeLast(6));
        using var document = WordprocessingDocument.Open(path, isEditable: false);
        Assert.Single(document.MainDocumentPart!.ImageParts);
        Assert.Single(document.MainDocumentPart.Document!.Descendants<Drawing>());
    }

    [Fact]
    public async Task A_PDF_is_made_where_LibreOffice_is()
    {
        string path = Path.Combine(_folder, "report.pdf");
        string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator);
        if (folders.Any(folder => File.Exists(Path.Combine(folder, "soffice"))))
        {
            await PdfFile.SaveAsync(SampleReport.Create(), path);
            Assert.StartsWith("%PDF", await File.ReadAllTextAsync(path), StringComparison.Ordinal);
        }
        else
        {
            await Assert.ThrowsAsync<System.ComponentModel.Win32Exception>(
                () => PdfFile.SaveAsync(SampleReport.Create(), path));
            Assert.False(File.Exists(path));
        }
    }

    [Fact]
    public async Task A_component_shows_the_report() =>
        Assert.Equal(_lines, LinesOf(await RazorReport.RenderAsync(SampleReport.Create())));

    [Fact]
    public void A_template_engine_shows_the_report() =>
        Assert.Equal(_lines, LinesOf(TemplateReport.Render(SampleReport.Create())));

    [Fact]
    public async Task Text_does_not_become_markup()
    {
        const string Hostile = "<script>alert(1)</script>&amp;“引号”\"{{Title}}";
        var report = new ReportOutline(Hostile);
        report.Content.AddSection(Hostile, Hostile).Content.AddSection(Hostile, Hostile);

        foreach (string html in (string[])[await RazorReport.RenderAsync(report), TemplateReport.Render(report)])
        {
            Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
            Assert.Equal([Hostile, "一、" + Hostile, Hostile, $"（一）{Hostile}。{Hostile}"], LinesOf(html));
        }
    }

    [Fact]
    public async Task A_site_serves_the_report()
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddRazorComponents();
        await using WebApplication app = builder.Build();
        app.MapReport(SampleReport.Create);
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };

        Assert.Equal(_lines, LinesOf(await client.GetStringAsync("/report")));
        using HttpResponseMessage word = await client.GetAsync("/report.docx");
        Assert.Equal(WordType, word.Content.Headers.ContentType?.MediaType);
        Assert.Equal(_lines, ParagraphsOf(await word.Content.ReadAsByteArrayAsync()));
    }

    [GeneratedRegex("<(?:h[1-3]|p)[^>]*>(?<text>.*?)</(?:h[1-3]|p)>", RegexOptions.Singleline)]
    private static partial Regex BlockPattern();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex TagPattern();

    /// <summary>The texts of headings and paragraphs.</summary>
    private static IEnumerable<string> LinesOf(string html) =>
        BlockPattern()
            .Matches(html)
            .Select(match => WebUtility.HtmlDecode(TagPattern().Replace(match.Groups["text"].Value, "")));

    /// <summary>The texts of the paragraphs of a valid document, without blank ones.</summary>
    private static string[] ParagraphsOf(byte[] file)
    {
        using var stream = new MemoryStream(file);
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        Assert.Empty(
            new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(error => error.Description));
        return [
            .. document.MainDocumentPart!.Document
                .Descendants<Paragraph>()
                .Select(paragraph => paragraph.InnerText)
                .Where(text => text.Length > 0)
        ];
    }

    /// <summary>A document as Chinese Word writes it: the style "heading 1" has the id 2.</summary>
    private static void CreateTemplate(string path, params string[] paragraphs)
    {
        using var document = WordprocessingDocument.Create(path, WordprocessingDocumentType.Document);
        MainDocumentPart main = document.AddMainDocumentPart();
        main.Document = new DocumentFormat.OpenXml.Wordprocessing.Document(
            new Body(paragraphs.Select(text => new Paragraph(new Run(new Text(text))))));
        var style = new Style(new StyleName { Val = "heading 1" }) { Type = StyleValues.Paragraph, StyleId = "2" };
        main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(style);
    }
}
