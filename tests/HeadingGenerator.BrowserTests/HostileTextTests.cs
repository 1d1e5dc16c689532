using System.Text;
using HeadingGenerator.BrowserTests.Studio;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace HeadingGenerator.BrowserTests;

/// <summary>
/// Texts that mean no good, or are not what they should be: shown as they are, or refused with a reason.
/// </summary>
[Collection(StudioTests.Name)]
public class HostileTextTests(StudioFixture fixture)
{
    private const string Script = "<script>alert(1)</script>";
    private const string Image = "\"><img src=x onerror=alert(2)>";
    private const string Link = "<a href=\"javascript:alert(3)\">点</a><svg onload=alert(4)>";
    private const string Turned = "\u202E左右\u2066\u200B";

    private static readonly Encoding _gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;

    [BrowserFact]
    public async Task Markup_in_a_text_is_text()
    {
        await using StudioPage studio = await fixture.OpenAsync();
        await studio.CheckAsync(
            $"{Script}\n一、{Script}{Image}\n一是{Image}严。{Link}\n二是{Turned}严。{Script}\n二、{Link}\n{{{{7*7}}}}\n");

        await Expect(studio.Page.Locator("#outline .outline-title")).ToHaveTextAsync(Script);
        await Expect(studio.Page.Locator("#outline")).ToContainTextAsync(Script + Image);
        await Expect(studio.Page.Locator("#outline")).ToContainTextAsync(Link);
        await AssertHarmlessAsync(studio);

        await studio.Page.Locator("#use-all").ClickAsync();
        await studio.GoToAsync("report");
        await Expect(studio.Paper).ToContainTextAsync($"一、{Script}{Image}");
        await AssertHarmlessAsync(studio);
    }

    [BrowserFact]
    public async Task Markup_in_a_report_is_text_there_and_in_every_document()
    {
        await using StudioPage studio = await fixture.OpenAsync();
        await studio.PickAsync("机关党建突出一个“严”字");
        await studio.GoToAsync("report");
        ILocator section = studio.Sections.First;
        await studio.Page.Locator("#report-title").FillAsync(Script);
        await section.Locator("[data-role=title]").FillAsync(Image);
        await section.Locator("[data-role=slot0]").First.FillAsync(Link);
        await section.Locator(".point [data-role=body]").First.FillAsync(Script + Image);

        await Expect(studio.Paper.Locator("[data-style=Title]")).ToHaveTextAsync(Script);
        await Expect(studio.Paper.Locator("h4")).ToHaveTextAsync($"一、{Image}");
        await Expect(studio.Paper).ToContainTextAsync($"一是{Link}严。{Script}{Image}");
        await AssertHarmlessAsync(studio);

        // Moving shows every label anew, with the texts in them.
        await section.Locator("[data-role=down]").Nth(1).ClickAsync();
        await AssertHarmlessAsync(studio);

        (byte[] word, _) = await studio.DownloadAsync("word");
        Assert.Contains($"二是{Link}严。{Script}{Image}", Documents.ParagraphsOf(word));
        (byte[] html, string name) = await studio.DownloadAsync("html");
        string page = Encoding.UTF8.GetString(html);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<svg", page, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("_script_alert(1)__script_.html", name);
        await AssertHarmlessAsync(studio);
    }

    [BrowserFact]
    public async Task Markup_in_a_search_is_text()
    {
        await using StudioPage studio = await fixture.OpenAsync();
        await studio.Page.Locator("#query").FillAsync(Image);

        await Expect(studio.Page.Locator("#search-status")).ToContainTextAsync($"没有找到“{Image}”");
        await AssertHarmlessAsync(studio);
    }

    [BrowserFact]
    public async Task A_line_of_2_MB_is_refused_before_it_is_sent()
    {
        await using StudioPage studio = await fixture.OpenAsync();
        await studio.GoToAsync("text");
        byte[] line = new byte[2 * 1024 * 1024];
        line.AsSpan().Fill((byte)'a');
        await studio.Page
            .Locator("#file")
            .SetInputFilesAsync(new FilePayload { Name = "long.txt", MimeType = "text/plain", Buffer = line });

        await Expect(studio.Page.Locator("#text-problem")).ToContainTextAsync("文本过大：上限为 1024 KB。请拆分后再试。");

        // The same line, pasted.
        await studio.Page.Locator("#file").SetInputFilesAsync(Array.Empty<FilePayload>());
        await studio.Page
            .Locator("#text")
            .EvaluateAsync("field => { field.value = '一、' + 'a'.repeat(2 * 1024 * 1024); }");
        await studio.Page.Locator("#check [type=submit]").ClickAsync();
        await Expect(studio.Page.Locator("#text-problem")).ToContainTextAsync("文本过大");
        await Expect(studio.Page.Locator("#outcome")).ToBeHiddenAsync();
        await AssertHarmlessAsync(studio);
    }

    [BrowserFact]
    public async Task A_line_of_nearly_1_MB_is_shown_in_part()
    {
        await using StudioPage studio = await fixture.OpenAsync();
        await studio.GoToAsync("text");
        byte[] text = Encoding.UTF8.GetBytes("一、" + new string('a', 1024 * 1024 - 6));
        await studio.Page
            .Locator("#file")
            .SetInputFilesAsync(new FilePayload { Name = "long.txt", MimeType = "text/plain", Buffer = text });

        await Expect(studio.Page.Locator("#outline .tree-head .words")).ToHaveTextAsync(
            "一、" + new string('a', 200) + "…");
        await AssertHarmlessAsync(studio);
    }

    [BrowserFact]
    public async Task Very_many_headings_are_shown_in_part()
    {
        await using StudioPage studio = await fixture.OpenAsync();
        string text = string.Concat(Enumerable.Range(1, 5000).Select(number => $"{(number % 900) + 1}.标题\n"));
        await studio.GoToAsync("text");
        await studio.Page
            .Locator("#file")
            .SetInputFilesAsync(
                new FilePayload { Name = "many.txt", MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes(text) });

        await Expect(studio.Page.Locator("#outline .tree li")).ToHaveCountAsync(1000);
        await Expect(studio.Page.Locator("#outline")).ToContainTextAsync("另有 4000 个标题未列出");
        await Expect(studio.Page.Locator("#use-all")).ToBeHiddenAsync();
        await AssertHarmlessAsync(studio);
    }

    [BrowserFact]
    public async Task GBK_is_refused_with_advice_and_converted_on_request()
    {
        const string Text = "工作总结\n一、夯实基础\n一是学习求实。建立制度。\n";
        await using StudioPage studio = await fixture.OpenAsync();
        ILocator problem = studio.Page.Locator("#text-problem");
        await studio.GoToAsync("text");
        await studio.Page
            .Locator("#file")
            .SetInputFilesAsync(
                new FilePayload { Name = "gbk.txt", MimeType = "text/plain", Buffer = _gb18030.GetBytes(Text) });

        await Expect(problem).ToContainTextAsync("HG0001");
        await Expect(problem).ToContainTextAsync("请另存为 UTF-8");
        await Expect(studio.Page.Locator("#outcome")).ToBeHiddenAsync();
        await studio.TakePictureAsync("gbk-refused");

        await problem.GetByRole(AriaRole.Button, new() { Name = "按 GB18030 读取" }).ClickAsync();
        await Expect(studio.Page.Locator("#outline .outline-title")).ToHaveTextAsync("工作总结");
        await Expect(problem).ToBeHiddenAsync();
        await Expect(studio.Page.Locator("#text")).ToHaveValueAsync(Text);
        await AssertHarmlessAsync(studio);
    }

    /// <summary>Nothing of the text became an element, and nothing ran.</summary>
    private static async Task AssertHarmlessAsync(StudioPage studio)
    {
        Assert.Equal(1, await studio.Page.EvaluateAsync<int>("document.scripts.length"));
        await Expect(studio.Page.Locator("img, svg, iframe, object, embed, [onerror], [onload], a[href^='javascript']")).ToHaveCountAsync(
            0);
        studio.AssertNoMishaps();
    }
}
