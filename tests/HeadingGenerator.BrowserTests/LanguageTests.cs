using HeadingGenerator.BrowserTests.Studio;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace HeadingGenerator.BrowserTests;

/// <summary>Chinese and English: the language of the browser first, then the one that is chosen.</summary>
[Collection(StudioTests.Name)]
public class LanguageTests(StudioFixture fixture)
{
    [BrowserFact]
    public async Task The_button_changes_everything_that_is_shown()
    {
        await using StudioPage studio = await fixture.OpenAsync();
        IPage page = studio.Page;
        await studio.PickAsync("机关党建突出一个“严”字");
        await studio.CheckAsync("一、甲,乙\n");
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "zh-Hans");
        await Expect(page.Locator("#findings p").First).ToContainTextAsync("中文里用了半角");

        await page.Locator("#language").ClickAsync();

        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await Expect(page).ToHaveTitleAsync("Report Studio");
        await Expect(page.Locator("#text-heading")).ToHaveTextAsync("Check a text");
        await Expect(page.Locator("#findings p").First).ToContainTextAsync("in Chinese text");
        await Expect(page.Locator("nav")).ToHaveAttributeAsync("aria-label", "Views");

        // What the server says follows too.
        await studio.GoToAsync("report");
        await studio.Sections.Locator("[data-role=slot0]").First.FillAsync("政治");
        await Expect(studio.Sections.Locator(".point [data-part=warning]").First).ToHaveTextAsync(
            "Not like the others: slot 1 has 2 characters where the points have 4");
        await studio.GoToAsync("catalog");
        await Expect(page.Locator("#search-status")).ToHaveTextAsync("机关党建小标题30例: 30 themes, 103 points.");

        // The texts themselves stay Chinese, and say so.
        await Expect(studio.Themes.First.Locator("h2 .words")).ToHaveAttributeAsync("lang", "zh-Hans");

        await page.ReloadAsync();
        await Expect(page.Locator("#catalog-heading")).ToHaveTextAsync("Pick themes");
        await page.Locator("#language").ClickAsync();
        await Expect(page.Locator("#catalog-heading")).ToHaveTextAsync("从标题库选主题");
        studio.AssertNoMishaps();
    }

    [BrowserTheory]
    [InlineData("zh-TW", "zh-Hans")]
    [InlineData("en-US", "en")]
    [InlineData("de-DE", "en")]
    public async Task The_browser_chooses_first(string browser, string page)
    {
        await using StudioPage studio = await fixture.OpenAsync(browser);

        await Expect(studio.Page.Locator("html")).ToHaveAttributeAsync("lang", page);
        studio.AssertNoMishaps();
    }

    [BrowserFact]
    public async Task No_text_is_missing_in_either_language()
    {
        await using StudioPage studio = await fixture.OpenAsync();
        foreach (string language in (string[])["zh-Hans", "en"])
        {
            Assert.Empty(await studio.Page.EvaluateAsync<string[]>(
                """
                async language => {
                    const { setLanguage, text } = await import('./js/texts.js');
                    setLanguage(language);
                    const keys = [...document.querySelectorAll('[data-text], [data-label], [data-placeholder]')]
                        .flatMap(place => [place.dataset.text, place.dataset.label, place.dataset.placeholder]);
                    return keys.filter(key => key && !text(key));
                }
                """,
                language));
        }

        studio.AssertNoMishaps();
    }
}
