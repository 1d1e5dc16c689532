using System.Text;
using HeadingGenerator.BrowserTests.Studio;
using Microsoft.Playwright;
using static HeadingGenerator.BrowserTests.Studio.CatalogTitles;
using static Microsoft.Playwright.Assertions;

namespace HeadingGenerator.BrowserTests;

/// <summary>Nothing that was written is lost.</summary>
[Collection(StudioTests.Name)]
public class DraftTests(StudioFixture fixture)
{
    [BrowserFact]
    public async Task The_draft_outlives_a_reload_and_the_tab()
    {
        await using StudioPage studio = await fixture.OpenAsync();
        await studio.PickAsync(Merged, Strict);
        await studio.GoToAsync("report");
        await studio.Sections.Locator("[data-role=slot0]").First.FillAsync("乡村振兴");
        await studio.GoToAsync("text");
        await studio.Page.Locator("#text").FillAsync("一、甲\n");
        await studio.Page.ReloadAsync();
        await Expect(studio.Page.Locator("#text")).ToHaveValueAsync("一、甲\n");

        // The tab is closed, another is opened.
        IPage later = await studio.Page.Context.NewPageAsync();
        await studio.Page.CloseAsync();
        await later.GotoAsync("/#/report");

        await Expect(later.Locator("#sections [data-role=slot0]").First).ToHaveValueAsync("乡村振兴");
        await Expect(later.Locator("#paper h4")).ToHaveTextAsync([$"一、{Merged}", $"二、{Strict}"]);
        studio.AssertNoMishaps();
    }

    [BrowserFact]
    public async Task Two_tabs_show_the_newest_version_and_the_other_can_be_had_back()
    {
        await using StudioPage studio = await fixture.OpenAsync();
        await studio.PickAsync(Merged);
        await Expect(studio.Page.Locator("#stored")).ToHaveTextAsync("草稿已保存");
        await studio.GoToAsync("report");
        IPage other = await studio.Page.Context.NewPageAsync();
        await other.GotoAsync("/#/report");
        await other.Locator("#report-title").FillAsync("另一页的标题");

        await Expect(studio.Page.Locator("#report-title")).ToHaveValueAsync("另一页的标题");
        await Expect(studio.Page.Locator("#notice-text")).ToContainTextAsync("另一个标签页刚改动了草稿");

        await studio.Page.Locator("#notice-action").ClickAsync();
        await Expect(studio.Page.Locator("#report-title")).ToHaveValueAsync("机关党建工作情况报告");
        await Expect(other.Locator("#report-title")).ToHaveValueAsync("机关党建工作情况报告");
        studio.AssertNoMishaps();
    }

    [BrowserFact]
    public async Task Everything_is_undone_and_done_again_by_keys()
    {
        await using StudioPage studio = await fixture.OpenAsync();
        IKeyboard keys = studio.Page.Keyboard;
        await studio.PickAsync(Merged, Strict);
        await studio.GoToAsync("report");
        await studio.Page.Locator("#report-title").FillAsync("总结");
        await studio.Page.Locator("#numbering").SelectOptionAsync("Official");
        await studio.Sections.Nth(0).Locator("[data-role=title]").First.FocusAsync();
        await keys.PressAsync("Alt+ArrowDown");
        await Expect(studio.Paper.Locator("h4")).ToHaveTextAsync([$"一、{Strict}", $"二、{Merged}"]);

        await keys.PressAsync("Control+z");
        await Expect(studio.Paper.Locator("h4")).ToHaveTextAsync([$"一、{Merged}", $"二、{Strict}"]);
        await keys.PressAsync("Control+z");
        await Expect(studio.Page.Locator("#numbering")).ToHaveValueAsync("RunIn");
        await keys.PressAsync("Control+z");
        await Expect(studio.Page.Locator("#report-title")).ToHaveValueAsync("机关党建工作情况报告");
        await keys.PressAsync("Control+z");
        await Expect(studio.Sections).ToHaveCountAsync(1);
        foreach (string key in (string[])["Control+Shift+z", "Control+y", "Control+Shift+z", "Control+Shift+z"])
        {
            await keys.PressAsync(key);
        }

        await Expect(studio.Paper.Locator("[data-style=Title]")).ToHaveTextAsync("总结");
        await Expect(studio.Paper.Locator("h4")).ToHaveTextAsync([$"一、{Strict}", $"二、{Merged}"]);
        await Expect(studio.Page.Locator("#redo-all")).ToHaveAttributeAsync("aria-disabled", "true");
        studio.AssertNoMishaps();
    }

    [BrowserFact]
    public async Task A_draft_is_saved_as_a_file_and_opened_again()
    {
        await using StudioPage studio = await fixture.OpenAsync();
        await studio.PickAsync(Merged);
        await studio.GoToAsync("report");
        await studio.Sections.Locator("[data-role=slot0]").First.FillAsync("乡村振兴");
        IDownload saved = await studio.Page.RunAndWaitForDownloadAsync(
            () => studio.Page.Locator("#save-draft").ClickAsync());
        Assert.Equal("机关党建工作情况报告.draft.json", saved.SuggestedFilename);
        string path = await saved.PathAsync();

        await studio.Page.Locator("#new-draft").ClickAsync();
        await Expect(studio.Sections).ToHaveCountAsync(0);
        await studio.Page.Locator("#draft-file").SetInputFilesAsync(path);
        await Expect(studio.Sections.Locator("[data-role=slot0]").First).ToHaveValueAsync("乡村振兴");

        // What is no draft is refused, and said to be; the draft is as before.
        await studio.Page.Locator("#draft-file").SetInputFilesAsync(
            new FilePayload
            {
                Name = "other.json",
                MimeType = "application/json",
                Buffer = Encoding.UTF8.GetBytes("{}"),
            });
        await Expect(studio.Page.Locator("#notice-text")).ToContainTextAsync("“other.json”不是本页面保存的草稿");
        await Expect(studio.Sections).ToHaveCountAsync(1);
        studio.AssertNoMishaps();
    }

    [BrowserFact]
    public async Task What_the_browser_cannot_hold_is_told_and_offered_as_a_file()
    {
        await using StudioPage studio = await fixture.OpenAsync();
        await studio.Page.EvaluateAsync(
            "() => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; }");
        await studio.PickAsync(Merged);

        await Expect(studio.Page.Locator("#stored")).ToHaveTextAsync("草稿未保存");
        await Expect(studio.Page.Locator("#notice-text")).ToContainTextAsync("请另存为文件");
        await studio.Page.RunAndWaitForDownloadAsync(() => studio.Page.Locator("#notice-action").ClickAsync());
        studio.AssertNoMishaps();
    }

    [BrowserFact]
    public async Task Headings_are_moved_by_the_mouse()
    {
        await using StudioPage studio = await fixture.OpenAsync();
        await studio.PickAsync(Merged, Strict);
        await studio.GoToAsync("report");
        await studio.Sections.Nth(1).Locator(".handle").First.DragToAsync(
            studio.Sections.Nth(0), new() { TargetPosition = new TargetPosition { X = 40, Y = 4 } });
        await Expect(studio.Paper.Locator("h4")).ToHaveTextAsync([$"一、{Strict}", $"二、{Merged}"]);
        await Expect(studio.Page.Locator("#announcer")).ToHaveTextAsync($"“{Strict}”移到第 1 位，共 2 位。");

        // A point moves among the points of its section.
        ILocator points = studio.Sections.Nth(0).Locator(".point");
        string first = await points.Nth(0).Locator("[data-role=slot0]").InputValueAsync();
        await points.Nth(0)
            .Locator(".handle")
            .DragToAsync(points.Nth(2), new() { TargetPosition = new TargetPosition { X = 40, Y = 60 } });
        await Expect(points.Nth(2).Locator("[data-role=slot0]")).ToHaveValueAsync(first);
        studio.AssertNoMishaps();
    }
}
