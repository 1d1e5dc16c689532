using HeadingGenerator.BrowserTests.Studio;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace HeadingGenerator.BrowserTests;

/// <summary>
/// Every view on every screen and in both languages: it fits, and its picture is kept to be looked at.
/// </summary>
[Collection(StudioTests.Name)]
public class ScreenTests(StudioFixture fixture)
{
    public static TheoryData<string, int, ColorScheme> Screens => new()
    {
        { "zh-CN", 1280, ColorScheme.Light },
        { "zh-CN", 1280, ColorScheme.Dark },
        { "en-GB", 1280, ColorScheme.Light },
        { "zh-CN", 800, ColorScheme.Light },
        { "zh-CN", 360, ColorScheme.Light },
        { "zh-CN", 360, ColorScheme.Dark },
        { "en-GB", 360, ColorScheme.Dark },
        { "en-GB", 1280, ColorScheme.Dark },
        { "en-GB", 360, ColorScheme.Light },
    };

    [BrowserTheory]
    [MemberData(nameof(Screens))]
    public async Task No_view_has_to_be_scrolled_sideways(string language, int width, ColorScheme scheme)
    {
        await using StudioPage studio = await fixture.OpenAsync(language, width, scheme: scheme);
        IPage page = studio.Page;
        await AssertFitsAsync("catalog");

        await page.Locator("#query").FillAsync("纪律");
        await page.Locator("mark").First.WaitForAsync();
        await AssertFitsAsync("search");

        await studio.PickAsync("机关党建突出一个“严”字");
        await page.Locator("#query").FillAsync("");
        await studio.PickAsync("机关党建突出一个“融”字", "严把“五关”抓实基层党建活动", "建章立制向机制要活力");
        await studio.GoToAsync("report");
        await studio.Sections.Nth(1).Locator("[data-role=slot0]").First.FillAsync("乡村全面振兴战略");
        await studio.Sections.Nth(1).Locator("[data-part=warning]:not(:empty)").WaitForAsync();
        await page.Locator("#view-report summary").ClickAsync();
        await studio.Sections.Nth(3).Locator("[data-role=remove]").First.ClickAsync();
        await AssertFitsAsync("report");

        await studio.GoToAsync("text");
        await page.Locator("#example").ClickAsync();
        await page.Locator("#outcome").WaitForAsync();
        await AssertFitsAsync("text");

        // The longest word has no place to break.
        await studio.CheckAsync($"一、{new string('a', 500)}\n一是{new string('b', 500)}。{new string('c', 500)}\n");
        await page.Locator("#use-all").ClickAsync();
        await AssertFitsAsync("text-long");
        await studio.GoToAsync("report");
        await Expect(studio.Paper).ToContainTextAsync("ccc");
        await AssertFitsAsync("report-long");
        studio.AssertNoMishaps();

        async Task AssertFitsAsync(string view)
        {
            await page.EvaluateAsync("window.scrollTo(0, 0)");
            await studio.TakePictureAsync($"{view}-{language}-{width}-{scheme}");
            Assert.Equal(
                width,
                await page.EvaluateAsync<int>(
                    "Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)"));
        }
    }
}
