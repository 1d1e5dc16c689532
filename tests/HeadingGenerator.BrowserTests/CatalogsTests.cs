using HeadingGenerator.BrowserTests.Studio;
using Microsoft.Playwright;
using static HeadingGenerator.BrowserTests.Studio.CatalogTitles;
using static Microsoft.Playwright.Assertions;

namespace HeadingGenerator.BrowserTests;

/// <summary>Texts of the user's own are catalogs beside the one that is built in.</summary>
[Collection(StudioTests.Name)]
public class CatalogsTests(StudioFixture fixture)
{
    private const string Text =
        "数据局常用标题\n一、突出一个“实”字\n一是抓学习求实。建立制度。\n二是抓作风务实。改进作风。\n二、下一步打算\n抓好学习。\n";

    [BrowserFact]
    public async Task A_text_is_kept_chosen_searched_and_picked_from()
    {
        await using StudioPage studio = await fixture.OpenAsync();
        await KeepAsync(studio);
        await studio.Page.Locator("#notice-action").ClickAsync();
        await Expect(studio.Page.Locator("#view-catalog")).ToBeVisibleAsync();
        await Expect(studio.Page.Locator("#search-status")).ToHaveTextAsync("数据局常用标题：2 个主题，2 个要点。");
        await Expect(studio.Page.Locator("#themes .pattern")).ToHaveTextAsync("句式 抓＿＿实");

        await studio.Page.Locator("#query").FillAsync("学习");
        await Expect(studio.Themes.Locator("mark")).ToHaveTextAsync(["学习", "学习"]);
        await studio.PickAsync("突出一个“实”字");
        await Expect(studio.Themes.Locator(".added").First).ToHaveTextAsync("已加入");
        await studio.GoToAsync("report");
        await studio.Sections.Locator("[data-role=slot0]").First.FillAsync("调研求");
        await Expect(studio.Paper).ToContainTextAsync("一是抓调研求实。建立制度。");
        studio.AssertNoMishaps();
    }

    [BrowserFact]
    public async Task It_outlives_the_tab_and_a_removal_can_be_undone()
    {
        await using StudioPage studio = await fixture.OpenAsync();
        await KeepAsync(studio);
        await studio.ComeBackAsync("catalog");
        ILocator choice = studio.Page.Locator("#catalog");
        await choice.SelectOptionAsync(new SelectOptionValue { Label = "数据局常用标题" });
        await Expect(studio.Themes).ToHaveCountAsync(2);

        await studio.Page.Locator("#forget-catalog").ClickAsync();
        await Expect(choice.Locator("option")).ToHaveCountAsync(1);
        await Expect(studio.Theme(Strict)).ToBeVisibleAsync();
        await studio.Page.Locator("#notice-action").ClickAsync();
        await Expect(choice.Locator("option")).ToHaveCountAsync(2);
        await Expect(studio.Themes).ToHaveCountAsync(2);
        studio.AssertNoMishaps();
    }

    private static async Task KeepAsync(StudioPage studio)
    {
        await studio.CheckAsync(Text);
        await studio.Page.Locator("#keep-catalog").ClickAsync();
        await Expect(studio.Page.Locator("#notice-text")).ToHaveTextAsync("已存为标题库“数据局常用标题”。");
    }
}
