using System.Text;
using System.Text.RegularExpressions;
using HeadingGenerator.BrowserTests.Studio;
using Microsoft.Playwright;
using static HeadingGenerator.BrowserTests.Studio.CatalogTitles;
using static Microsoft.Playwright.Assertions;

namespace HeadingGenerator.BrowserTests;

/// <summary>The preview is the page that Word will show, and leaves the browser by printing and copying.</summary>
[Collection(StudioTests.Name)]
public partial class PaperTests(StudioFixture fixture)
{
    private const int LinesOfPage = 22;
    private const int CharactersOfLine = 28;
    private const double PixelsOfPoint = 96.0 / 72;

    // One paragraph over three pages, whose characters can be told apart.
    private static readonly string _long = string.Concat(Enumerable.Range(0, 1500).Select(i => (char)('一' + i)));

    [BrowserFact]
    public async Task A_page_has_22_lines_of_28_characters_and_loses_none()
    {
        await using StudioPage studio = await OpenAsync(_long);
        await Expect(studio.Sheets).ToHaveCountAsync(3);
        ILocator texts = studio.Paper.Locator(".sheet-text");

        Assert.Equal(LinesOfPage * CharactersOfLine, (await texts.Nth(1).TextContentAsync())!.Length);
        Assert.EndsWith(_long, string.Concat(await texts.AllTextContentsAsync()), StringComparison.Ordinal);
        Assert.Equal(
            ["— 1 —", "— 2 —", "— 3 —"], await studio.Paper.Locator(".sheet-foot").AllTextContentsAsync());
        await Expect(studio.Sheets.Nth(1)).ToHaveAccessibleNameAsync("第 2 页，共 3 页");

        // Nothing hangs over the edge of the type area.
        Assert.True(
            await texts.EvaluateAllAsync<bool>(
                "texts => texts.every(text => text.scrollHeight <= text.clientHeight + 2)"));
        studio.AssertNoMishaps();
    }

    [BrowserFact]
    public async Task The_page_is_A4_with_the_fonts_of_the_standard()
    {
        await using StudioPage studio = await OpenAsync("现就有关工作通知如下。");
        await studio.Page.Locator("#add-section").ClickAsync();
        await studio.Page.Locator("#parts > summary").ClickAsync();
        await studio.Page.Locator("#red-head").FillAsync("某市档案局文件");
        await studio.Page.Locator("#copies").FillAsync("市委办公室");
        await studio.Page.Locator("#printed-by").FillAsync("某市档案局办公室");
        ILocator redHead = studio.Paper.Locator("[data-style=RedHead] span");
        await Expect(redHead).ToHaveTextAsync("某市档案局文件");
        await Expect(redHead).ToHaveCSSAsync("color", "rgb(255, 0, 0)");
        await Expect(studio.Paper.Locator(".at-foot")).ToContainTextAsync("抄送：市委办公室。某市档案局办公室");
        await Expect(studio.Paper.Locator("h4 span")).ToHaveAttributeAsync("data-font", "黑体");
        Assert.Equal(16, await SizeAsync("h4 span"), 2);
        Assert.Equal(22, await SizeAsync("[data-style=Title] span"), 2);
        double[] sheet = await studio.Paper
            .Locator(".sheet").First
            .EvaluateAsync<double[]>("sheet => [sheet.offsetWidth, sheet.offsetHeight]");
        Assert.Equal([210, 297], sheet.Select(pixels => Math.Round(pixels / 96 * 25.4)));
        studio.AssertNoMishaps();

        async Task<double> SizeAsync(string selector) =>
            await studio.Paper
                .Locator(selector).First
                .EvaluateAsync<double>("span => parseFloat(getComputedStyle(span).fontSize)") / PixelsOfPoint;
    }

    [BrowserFact]
    public async Task Each_format_has_its_page()
    {
        await using StudioPage studio = await OpenAsync(_long);
        await Expect(studio.Sheets).ToHaveCountAsync(3);
        await studio.Page.Locator("#parts > summary").ClickAsync();
        await studio.Page.Locator("#red-head").FillAsync("某市档案局");
        await studio.Page.Locator("#format").SelectOptionAsync("Letter");

        // The first page of a letter has no number and ends in a red double rule.
        ILocator feet = studio.Paper.Locator(".sheet-foot");
        await Expect(feet.First.Locator("p")).ToHaveCSSAsync("border-top-style", "double");
        Assert.Equal(["", "— 2 —", "— 3 —"], (await feet.AllTextContentsAsync()).Select(foot => foot.Trim()));

        // 版记 ends at the lower edge of the type area.
        await studio.Page.Locator("#format").SelectOptionAsync("Document");
        await studio.Page.Locator("#copies").FillAsync("市委办公室");
        ILocator imprint = studio.Paper.Locator(".at-foot");
        await Expect(imprint).ToContainTextAsync("抄送：市委办公室。");
        Assert.True(await imprint.EvaluateAsync<bool>(
            "foot => Math.abs(foot.getBoundingClientRect().bottom - foot.parentElement.getBoundingClientRect().bottom) < 2"));
        studio.AssertNoMishaps();
    }

    [BrowserFact]
    public async Task It_is_printed_page_by_page_and_nothing_else()
    {
        await using StudioPage studio = await OpenAsync(_long);
        await Expect(studio.Sheets).ToHaveCountAsync(3);
        string pdf = Encoding.Latin1.GetString(await studio.Page.PdfAsync(new() { PreferCSSPageSize = true }));
        await studio.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal(3, PdfPage().Count(pdf));
        await Expect(studio.Page.Locator(".top")).ToBeHiddenAsync();
        await Expect(studio.Sections.First).ToBeHiddenAsync();
        Assert.Equal(
            "none",
            await studio.Paper
                .Locator(".sheet").First
                .EvaluateAsync<string>("sheet => getComputedStyle(sheet).transform"));
        studio.AssertNoMishaps();
    }

    [BrowserFact]
    public async Task It_is_copied_as_text_and_with_its_looks()
    {
        await using StudioPage studio = await fixture.OpenAsync();
        await studio.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await studio.PickAsync(Merged);
        await studio.GoToAsync("report");
        await studio.Page.Locator("[data-copy=text]").ClickAsync();
        await Expect(studio.Page.Locator("#announcer")).ToHaveTextAsync("已复制。");
        Assert.Contains($"一、{Merged}", await ReadAsync("text/plain"), StringComparison.Ordinal);

        await studio.Page.Locator("#announcer").EvaluateAsync("announcer => { announcer.textContent = ''; }");
        await studio.Page.Locator("[data-copy=rich]").ClickAsync();
        await Expect(studio.Page.Locator("#announcer")).ToHaveTextAsync("已复制。");
        string html = await ReadAsync("text/html");
        Assert.Contains("黑体", html, StringComparison.Ordinal);
        Assert.Contains(Merged, html, StringComparison.Ordinal);
        studio.AssertNoMishaps();

        Task<string> ReadAsync(string type) => studio.Page.EvaluateAsync<string>(
            "async type => (await (await navigator.clipboard.read({ unsanitized: ['text/html'] }))[0].getType(type)).text()", type);
    }

    [BrowserFact]
    public async Task It_can_be_seen_in_its_real_size()
    {
        await using StudioPage studio = await OpenAsync("正文。");
        ILocator sheet = studio.Sheets.First;
        await sheet.WaitForAsync();
        Assert.InRange((await sheet.BoundingBoxAsync())!.Width, 100, 700);
        await studio.Page.Locator("#zoom").ClickAsync();

        await Expect(studio.Page.Locator("#zoom")).ToHaveAttributeAsync("aria-pressed", "true");
        Assert.Equal(794, (await sheet.BoundingBoxAsync())!.Width, 0);
        studio.AssertNoMishaps();
    }

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex PdfPage();

    private async Task<StudioPage> OpenAsync(string preface)
    {
        StudioPage studio = await fixture.OpenAsync();
        await studio.GoToAsync("report");
        await studio.Page.Locator("#parts > summary").ClickAsync();
        await studio.Page.Locator("#preface").FillAsync(preface);
        await studio.Page.Locator("#parts > summary").ClickAsync();
        await Expect(studio.Paper).ToContainTextAsync(preface[^Math.Min(6, preface.Length)..]);
        return studio;
    }
}
