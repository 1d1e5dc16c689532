using System.Text;
using HeadingGenerator.BrowserTests.Studio;
using Microsoft.Playwright;
using static HeadingGenerator.BrowserTests.Studio.CatalogTitles;
using static Microsoft.Playwright.Assertions;

namespace HeadingGenerator.BrowserTests;

/// <summary>The way of a writer: from words that are searched for to a report that is taken home.</summary>
[Collection(StudioTests.Name)]
public class ReportPathTests(StudioFixture fixture)
{
    private const string Gates = "严把“五关”抓实基层党建活动";

    [BrowserFact]
    public async Task From_a_search_to_the_documents()
    {
        await using StudioPage studio = await fixture.OpenAsync();
        IPage page = studio.Page;

        // Search: three themes speak of 纪律, and the places are marked.
        await page.Locator("#query").FillAsync("纪律");
        await Expect(page.Locator("#search-status")).ToHaveTextAsync("找到 4 处，见于 3 个主题。");
        await Expect(studio.Themes).ToHaveCountAsync(3);
        await Expect(studio.Theme(Strict).Locator("mark")).ToHaveTextAsync(["纪律", "纪律"]);

        // Pick: first the one that was found, then one from the whole catalog.
        await studio.PickAsync(Strict);
        await page.Locator("#query").FillAsync(string.Empty);
        await Expect(studio.Themes).ToHaveCountAsync(30);
        await studio.PickAsync(Merged);
        await Expect(page.Locator("#picked .picked-title")).ToHaveTextAsync([Strict, Merged]);

        // Reorder.
        await studio.GoToAsync("report");
        await page.GetByRole(AriaRole.Button, new() { Name = $"上移：{Merged}" }).ClickAsync();
        await Expect(studio.Sections.Nth(0).Locator("[data-role=title]").First).ToHaveValueAsync(Merged);
        await Expect(studio.Paper.Locator("h4")).ToHaveTextAsync([$"一、{Merged}", $"二、{Strict}"]);
        await Expect(page.Locator("#announcer")).ToHaveTextAsync($"“{Merged}”移到第 1 位，共 2 位。");

        // Compose: a filler that is too long is warned of, one of the right length is not.
        ILocator point = studio.Sections.Nth(0).Locator(".point").First;
        ILocator warning = point.Locator("[data-part=warning]");
        await point.Locator("[data-role=slot0]").FillAsync("乡村全面振兴战略");
        await Expect(warning).ToHaveTextAsync("句式不一致：第1处空位有8个字，各要点为4个");
        await Expect(studio.Paper).ToContainTextAsync("一是抓党建与乡村全面振兴战略相融合。");
        await point.Locator("[data-role=slot0]").FillAsync("乡村振兴");
        await Expect(warning).ToHaveTextAsync(string.Empty);
        await Expect(studio.Paper).ToContainTextAsync("一是抓党建与乡村振兴相融合。");

        // The title, the issuer and the date of one's own.
        await page.Locator("#report-title").FillAsync("2025年机关党建工作报告");
        await page.Locator("#view-report summary").ClickAsync();
        await page.Locator("#issuer").FillAsync("示范市机关党委");
        await page.Locator("#date").FillAsync("2025-7-1");
        await Expect(studio.Paper.Locator("[data-style=Signature], [data-style=Date]")).ToHaveTextAsync(
            ["示范市机关党委", "2025年7月1日"]);

        (byte[] word, string wordName) = await studio.DownloadAsync("word");
        (byte[] markdown, string markdownName) = await studio.DownloadAsync("markdown");
        (byte[] html, string htmlName) = await studio.DownloadAsync("html");

        Assert.Equal(
            ["2025年机关党建工作报告.docx", "2025年机关党建工作报告.md", "2025年机关党建工作报告.html"], [wordName, markdownName, htmlName]);
        Assert.Equal(
            [
                "2025年机关党建工作报告",
                $"一、{Merged}", "一是抓党建与乡村振兴相融合。", "二是抓党建与决策部署相融合。", "三是抓党建与业务工作相融合。",
                $"二、{Strict}", "一是政治思想严。强化“十个严禁”纪律要求。",
                "二是作风纪律严。部严守中央八项规定精神和实施细则，严格按照党章、《准则》、《条例》各项规定要求自我。", "三是行业治理严。全面排查清理存在问题。",
                "示范市机关党委", "2025年7月1日",
            ],
            Documents.ParagraphsOf(word));
        Assert.StartsWith(
            $"# 2025年机关党建工作报告\n\n## 一、{Merged}\n\n**一是抓党建与乡村振兴相融合**。\n", Encoding.UTF8.GetString(markdown),
            StringComparison.Ordinal);
        Assert.Contains("<h3>一是抓党建与乡村振兴相融合。</h3>", Encoding.UTF8.GetString(html), StringComparison.Ordinal);
        studio.AssertNoMishaps();
    }

    [BrowserFact]
    public async Task Words_that_are_not_found_bring_what_is_close()
    {
        await using StudioPage studio = await fixture.OpenAsync();
        await studio.Page.Locator("#query").FillAsync("机关党建突出一个“言”字");
        await studio.Page.Locator("#search-status button").First.ClickAsync();

        await Expect(studio.Themes).ToHaveCountAsync(1);
        studio.AssertNoMishaps();
    }

    [BrowserFact]
    public async Task Own_words_are_held_against_the_pattern()
    {
        await using StudioPage studio = await fixture.OpenAsync();
        await studio.PickAsync(Strict);
        await studio.GoToAsync("report");
        ILocator point = studio.Sections.Locator(".point").First;

        await point.Locator("[data-role=mode]").ClickAsync();
        await Expect(point.Locator("[data-role=title]")).ToHaveValueAsync("政治思想严");
        await point.Locator("[data-role=title]").FillAsync("政治思想好");
        await Expect(point.Locator("[data-part=warning]")).ToHaveTextAsync("句式不一致：结尾缺少“严”");

        await point.Locator("[data-role=mode]").ClickAsync();
        await Expect(point.Locator("[data-role=slot0]")).ToHaveValueAsync("政治思想");
        await Expect(point.Locator("[data-part=warning]")).ToHaveTextAsync(string.Empty);
        studio.AssertNoMishaps();
    }

    [BrowserFact]
    public async Task Points_and_sections_of_ones_own_are_added()
    {
        await using StudioPage studio = await fixture.OpenAsync();
        await studio.PickAsync(Strict);
        await studio.GoToAsync("report");

        await studio.Sections.Nth(0).Locator("[data-role=add]").ClickAsync();
        ILocator added = studio.Sections.Nth(0).Locator(".point").Nth(3);
        await Expect(added.Locator("[data-role=slot0]")).ToBeFocusedAsync();
        await Expect(added.Locator("[data-part=warning]")).ToHaveTextAsync("句式不一致：还有空位未填写");
        await added.Locator("[data-role=slot0]").FillAsync("日常管理");
        await added.Locator("[data-role=add-body]").ClickAsync();
        await added.Locator("[data-role=body]").FillAsync("抓在日常。");
        await Expect(studio.Paper).ToContainTextAsync("四是日常管理严。抓在日常。");

        await studio.Page.Locator("#add-section").ClickAsync();
        await studio.Page.Keyboard.TypeAsync("下一步打算");
        await Expect(studio.Paper.Locator("h4")).ToHaveTextAsync([$"一、{Strict}", "二、下一步打算"]);
        studio.AssertNoMishaps();
    }

    [BrowserFact]
    public async Task What_was_removed_comes_back()
    {
        await using StudioPage studio = await fixture.OpenAsync();
        await studio.PickAsync(Strict, Merged, Gates);
        await studio.GoToAsync("report");
        await studio.Page.GetByRole(AriaRole.Button, new() { Name = $"移除：{Merged}" }).ClickAsync();

        await Expect(studio.Sections).ToHaveCountAsync(2);
        await Expect(studio.Sections.Nth(1).Locator("[data-role=remove]").First).ToBeFocusedAsync();
        await Expect(studio.Paper.Locator("h4")).ToHaveTextAsync([$"一、{Strict}", $"二、{Gates}"]);

        await studio.Page.Locator("#undo-button").ClickAsync();
        await Expect(studio.Paper.Locator("h4")).ToHaveTextAsync([$"一、{Strict}", $"二、{Merged}", $"三、{Gates}"]);
        studio.AssertNoMishaps();
    }

    [BrowserFact]
    public async Task Numbering_is_for_choice()
    {
        await using StudioPage studio = await fixture.OpenAsync();
        await studio.PickAsync(Merged);
        await studio.GoToAsync("report");
        ILocator first = studio.Paper.Locator("h5").First;

        foreach ((string numbering, string section, string point) in ((string, string, string)[])[
            ("Official", "一、", "（一）"), ("AsWritten", "五、", "一是"), ("None", "", "")
        ])
        {
            await studio.Page.Locator("#numbering").SelectOptionAsync(numbering);
            await Expect(studio.Paper.Locator("h4")).ToHaveTextAsync(section + Merged);
            await Expect(first).ToHaveTextAsync($"{point}抓党建与脱贫攻坚相融合。");
        }

        studio.AssertNoMishaps();
    }

    [BrowserFact]
    public async Task A_long_title_breaks_where_its_writer_has_it_break()
    {
        await using StudioPage studio = await fixture.OpenAsync();
        await studio.GoToAsync("report");
        await studio.Page.Locator("#report-title").FillAsync("关于上半年");
        await studio.Page.Keyboard.PressAsync("Enter");
        await studio.Page.Keyboard.InsertTextAsync("工作情况的报告");
        await Expect(studio.Paper.Locator("h3 br")).ToHaveCountAsync(1);

        (byte[] word, string name) = await studio.DownloadAsync("word");

        Assert.Equal("关于上半年工作情况的报告.docx", name);
        Assert.Equal(["关于上半年\n工作情况的报告"], Documents.ParagraphsOf(word));
        studio.AssertNoMishaps();
    }

    [BrowserFact]
    public async Task A_heading_is_one_paragraph_and_shown_as_a_whole()
    {
        await using StudioPage studio = await fixture.OpenAsync(width: 360);
        await studio.GoToAsync("report");
        await studio.Page.Locator("#add-section").ClickAsync();
        ILocator title = studio.Sections.Locator("[data-role=title]");
        await title.FillAsync("坚持问题导向，以更大力度、更实举措、更高标准抓好下一步工作");
        await studio.Page.Keyboard.PressAsync("Enter");

        Assert.DoesNotContain('\n', await title.InputValueAsync());
        Assert.True(
            await title.EvaluateAsync<bool>(
                "field => field.scrollWidth <= field.clientWidth && field.scrollHeight <= field.clientHeight"));
        studio.AssertNoMishaps();
    }

    [BrowserFact]
    public async Task A_double_click_adds_a_theme_once()
    {
        await using StudioPage studio = await fixture.OpenAsync();
        await studio.Theme(Merged).GetByRole(AriaRole.Button).DblClickAsync();

        await Expect(studio.Page.Locator("#picked > li")).ToHaveCountAsync(1);
        studio.AssertNoMishaps();
    }

    [BrowserFact]
    public async Task A_studio_that_was_started_anew_is_taken_up_without_a_word()
    {
        await using StudioPage studio = await fixture.OpenAsync();
        await studio.PickAsync(Merged);
        await studio.GoToAsync("report");
        await Expect(studio.Paper.Locator("h4")).ToHaveCountAsync(1);

        // As after a restart: the cookie does not belong to the token any more.
        await studio.Page.Context.ClearCookiesAsync();
        await studio.Page.Locator("#report-title").FillAsync("新标题");

        await Expect(studio.Paper.Locator("[data-style=Title]")).ToHaveTextAsync("新标题");
        await Expect(studio.Page.Locator("#report-problem")).ToBeHiddenAsync();
        studio.AssertNoMishaps();
    }
}
