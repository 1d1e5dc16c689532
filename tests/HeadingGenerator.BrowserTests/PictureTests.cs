using HeadingGenerator.BrowserTests.Studio;
using Microsoft.Playwright;
using static HeadingGenerator.BrowserTests.Studio.CatalogTitles;
using static Microsoft.Playwright.Assertions;

namespace HeadingGenerator.BrowserTests;

/// <summary>The pictures of the README; they are renewed as .github/CONTRIBUTING.md says.</summary>
[Collection(StudioTests.Name)]
public class PictureTests(StudioFixture fixture)
{
    [BrowserTheory]
    [InlineData("en-GB", "studio")]
    [InlineData("zh-CN", "studio.zh-Hans")]
    public async Task The_report_is_written_on_the_left_and_read_on_the_right(string language, string name)
    {
        await using StudioPage studio = await fixture.OpenAsync(language, width: 1448, height: 870);
        await studio.PickAsync(Merged, Strict, "严把“五关”抓实基层党建活动");
        await studio.GoToAsync("report");
        await studio.Page.Locator("#report-title").FillAsync("2026年机关党建工作情况报告");
        ILocator slots = studio.Sections.Nth(0).Locator("[data-role=slot0]");
        await slots.Nth(0).FillAsync("乡村振兴");
        await slots.Nth(1).FillAsync("优化营商环境");
        await slots.Nth(2).FillAsync("基层治理");
        await Expect(studio.Sections.Nth(0).Locator("[data-part=warning]:not(:empty)")).ToHaveCountAsync(1);
        await Expect(studio.Paper).ToContainTextAsync("三是抓党建与基层治理相融合。");
        await slots.Nth(2).BlurAsync();
        await studio.Page.EvaluateAsync("window.scrollTo(0, 0)");
        await studio.TakePictureAsync(name, isWhole: false);

        await Expect(studio.Sheets.First).ToBeInViewportAsync();
        studio.AssertNoMishaps();
    }
}
