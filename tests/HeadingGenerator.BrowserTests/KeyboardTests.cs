using HeadingGenerator.BrowserTests.Studio;
using Microsoft.Playwright;
using static HeadingGenerator.BrowserTests.Studio.CatalogTitles;
using static Microsoft.Playwright.Assertions;

namespace HeadingGenerator.BrowserTests;

/// <summary>Everything can be done without a mouse, and one sees and hears where one is.</summary>
[Collection(StudioTests.Name)]
public class KeyboardTests(StudioFixture fixture)
{
    private const int MostTabs = 60;

    [BrowserFact]
    public async Task From_a_search_to_a_document_by_keys_alone()
    {
        await using StudioPage studio = await fixture.OpenAsync();
        IPage page = studio.Page;
        IKeyboard keys = page.Keyboard;

        await keys.PressAsync("Tab");
        await Expect(page.Locator(".skip")).ToBeFocusedAsync();
        await Expect(page.Locator(".skip")).ToBeInViewportAsync();

        foreach (string title in (string[])[Strict, Merged])
        {
            await TabToAsync(page, page.Locator("#query"), backwards: title == Merged);
            await keys.PressAsync("Control+a");
            await keys.TypeAsync(title);
            await Expect(studio.Themes).ToHaveCountAsync(1);
            await TabToAsync(page, studio.Theme(title).GetByRole(AriaRole.Button));
            await keys.PressAsync("Enter");
            await Expect(page.Locator("#announcer")).ToContainTextAsync($"已加入“{title}”");
        }

        await TabToAsync(page, page.Locator(".side .button[href='#/report']"));
        await keys.PressAsync("Enter");
        await Expect(page.Locator("#main")).ToBeFocusedAsync();

        // The first slot of the first section; then the section is moved after the other.
        await TabToAsync(page, studio.Sections.Nth(0).Locator("[data-role=slot0]").First);
        await keys.PressAsync("Control+a");
        await keys.TypeAsync("日常管理");
        await TabToAsync(page, studio.Sections.Nth(0).Locator("[data-role=title]").First, backwards: true);
        await keys.PressAsync("Alt+ArrowDown");
        await Expect(page.Locator("#announcer")).ToHaveTextAsync($"“{Strict}”移到第 2 位，共 2 位。");
        await Expect(studio.Sections.Nth(1).Locator("[data-role=title]").First).ToBeFocusedAsync();
        await Expect(studio.Paper.Locator("h4")).ToHaveTextAsync([$"一、{Merged}", $"二、{Strict}"]);

        // At the end the keyboard stays where it is.
        await keys.PressAsync("Alt+ArrowDown");
        await Expect(page.Locator("#announcer")).ToHaveTextAsync($"“{Strict}”不能再移动。");
        await Expect(studio.Sections.Nth(1).Locator("[data-role=title]").First).ToBeFocusedAsync();

        // A point moves within its section.
        await TabToAsync(page, studio.Sections.Nth(1).Locator("[data-role=slot0]").First);
        await keys.PressAsync("Alt+ArrowDown");
        await Expect(studio.Sections.Nth(1).Locator("[data-role=slot0]").Nth(1)).ToBeFocusedAsync();
        await Expect(studio.Sections.Nth(1).Locator("[data-role=slot0]").Nth(1)).ToHaveValueAsync("日常管理");

        // A button that moved its section to the end is still there for the next key.
        await TabToAsync(page, studio.Sections.Nth(1).Locator("[data-role=up]").First, backwards: true);
        await keys.PressAsync("Enter");
        await Expect(studio.Sections.Nth(0).Locator("[data-role=up]").First).ToBeFocusedAsync();

        await TabToAsync(page, page.Locator("[data-download=word]"));
        IDownload download = await page.RunAndWaitForDownloadAsync(() => keys.PressAsync("Enter"));
        Assert.Equal("机关党建工作情况报告.docx", download.SuggestedFilename);
        studio.AssertNoMishaps();
    }

    [BrowserFact]
    public async Task The_skip_link_leads_to_the_content()
    {
        await using StudioPage studio = await fixture.OpenAsync();
        await studio.Page.Keyboard.PressAsync("Tab");
        await studio.Page.Keyboard.PressAsync("Enter");

        await Expect(studio.Page.Locator("#main")).ToBeFocusedAsync();
        await Expect(studio.Page.Locator("#view-catalog")).ToBeVisibleAsync();
        await studio.Page.Keyboard.PressAsync("Tab");
        await Expect(studio.Page.Locator("#catalog")).ToBeFocusedAsync();
        studio.AssertNoMishaps();
    }

    [BrowserFact]
    public async Task A_text_is_checked_by_keys_alone()
    {
        await using StudioPage studio = await fixture.OpenAsync();
        await TabToAsync(studio.Page, studio.Page.Locator("[data-view=text]"));
        await studio.Page.Keyboard.PressAsync("Enter");
        await Expect(studio.Page.Locator("#main")).ToBeFocusedAsync();
        await TabToAsync(studio.Page, studio.Page.Locator("#text"));
        await studio.Page.Keyboard.InsertTextAsync("一、甲,乙\n");
        await studio.Page.Keyboard.PressAsync("Control+Enter");
        ILocator finding = studio.Page.GetByRole(AriaRole.Button, new() { Name = "第 1 行第 4 列", Exact = true });
        await Expect(finding).ToBeVisibleAsync();
        await TabToAsync(studio.Page, finding);
        await studio.Page.Keyboard.PressAsync("Enter");

        await Expect(studio.Page.Locator("#text")).ToBeFocusedAsync();
        studio.AssertNoMishaps();
    }

    [BrowserTheory]
    [InlineData("zh-CN")]
    [InlineData("en-GB")]
    public async Task Every_control_has_a_name(string language)
    {
        await using StudioPage studio = await fixture.OpenAsync(language);
        await studio.PickAsync(Strict);
        await studio.CheckAsync("一、甲,乙\n一是丙。丁\n");
        await studio.GoToAsync("report");

        string[] nameless = await studio.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('button, a, input, select, textarea, summary, [tabindex="0"]')]
                .filter(control => !(control.getAttribute('aria-label') || control.getAttribute('aria-labelledby')
                    || control.labels?.length || control.textContent.trim()))
                .map(control => control.outerHTML)
            """);
        string[] twice = await studio.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('[id]')].map(element => element.id).filter((id, index, all) => all.indexOf(id) !== index)
            """);

        Assert.Empty(nameless);
        Assert.Empty(twice);
        studio.AssertNoMishaps();
    }

    /// <summary>Goes on by Tab until a control is reached. On the way one always sees where one is.</summary>
    private static async Task TabToAsync(IPage page, ILocator target, bool backwards = false)
    {
        for (int tabs = 0; tabs < MostTabs; tabs++)
        {
            await page.Keyboard.PressAsync(backwards ? "Shift+Tab" : "Tab");
            Assert.NotEqual(
                "none", await page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle"));
            if (await target.EvaluateAsync<bool>("control => control === document.activeElement"))
            {
                return;
            }
        }

        Assert.Fail($"{target} is not reached by {MostTabs} tabs.");
    }
}
