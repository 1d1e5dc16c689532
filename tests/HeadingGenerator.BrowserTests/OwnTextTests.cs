using System.Text;
using HeadingGenerator.BrowserTests.Studio;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace HeadingGenerator.BrowserTests;

/// <summary>A text of the user's own: its outline, its patterns, what is wrong in it, and where.</summary>
[Collection(StudioTests.Name)]
public class OwnTextTests(StudioFixture fixture)
{
    private const string Text = "年度总结\n\n一、突出一个“实”字\n一是抓学习求实。建立制度。\n三是抓作风务实。开展活动,接受监督。\n二、下一步打算\n";

    [BrowserFact]
    public async Task A_pasted_text_is_read_and_checked()
    {
        await using StudioPage studio = await fixture.OpenAsync();
        IPage page = studio.Page;
        await studio.CheckAsync(Text);

        await Expect(page.Locator("#text-status")).ToHaveTextAsync("4 个标题，1 种句式，3 处问题。");
        await Expect(page.Locator("#findings .link")).ToHaveTextAsync(["第 5 行第 1 列", "第 5 行第 13 列", "第 6 行第 1 列"]);
        await Expect(page.Locator("#findings .rule")).ToHaveTextAsync(["HG0101", "HG0302", "HG0105"]);
        await Expect(page.Locator("#outline .outline-title")).ToHaveTextAsync("年度总结");
        await Expect(page.Locator("#outline > .tree > li")).ToHaveCountAsync(2);
        await Expect(page.Locator("#outline .tree .tree > li")).ToHaveCountAsync(2);
        await Expect(page.Locator("#outline .pattern")).ToHaveTextAsync("句式 抓＿＿实");
        await Expect(page.Locator("#outline .filler")).ToHaveTextAsync(["学习求", "作风务"]);

        // The place of a finding is selected in the text.
        await page.Locator("#findings .link").Nth(1).ClickAsync();
        await Expect(page.Locator("#text")).ToBeFocusedAsync();
        Assert.Equal(
            ",",
            await page.Locator("#text").EvaluateAsync<string>(
                "field => field.value.slice(field.selectionStart, field.selectionEnd)"));
        studio.AssertNoMishaps();
    }

    [BrowserFact]
    public async Task A_text_goes_into_the_report()
    {
        await using StudioPage studio = await fixture.OpenAsync();
        await studio.CheckAsync(Text);
        await studio.Page.GetByRole(AriaRole.Button, new() { Name = "加入报告：突出一个“实”字" }).ClickAsync();
        await Expect(studio.Page.Locator("#outline .added")).ToHaveTextAsync("已加入");
        await studio.Page.Locator("#use-all").ClickAsync();
        await studio.GoToAsync("report");

        await Expect(studio.Paper.Locator("h4")).ToHaveTextAsync(["一、突出一个“实”字", "二、突出一个“实”字", "三、下一步打算"]);
        await studio.Sections.Nth(0).Locator("[data-role=slot0]").First.FillAsync("调研求");
        await Expect(studio.Paper).ToContainTextAsync("一是抓调研求实。建立制度。");
        studio.AssertNoMishaps();
    }

    [BrowserFact]
    public async Task A_whole_text_names_an_empty_report_and_stands_in_another_as_a_whole()
    {
        await using StudioPage studio = await fixture.OpenAsync();
        await studio.CheckAsync($"数据工作情况报告\n\n{Text}");
        await studio.Page.Locator("#use-all").ClickAsync();
        await studio.GoToAsync("report");
        await Expect(studio.Page.Locator("#report-title")).ToHaveValueAsync("数据工作情况报告");
        await Expect(studio.Paper.Locator("[data-style=Title]")).ToHaveTextAsync("数据工作情况报告");

        await studio.CheckAsync($"另一份报告\n\n{Text}");
        await Expect(studio.Page.Locator(".results .added")).ToHaveCountAsync(0);
        await studio.Page.Locator("#use-all").ClickAsync();
        await studio.GoToAsync("report");
        await Expect(studio.Sections).ToHaveCountAsync(6);
        await Expect(studio.Sections.Nth(2).Locator("[data-role=text]")).ToHaveValueAsync("另一份报告");
        await Expect(studio.Sections.Nth(3).Locator("[data-role=text]")).ToHaveValueAsync("年度总结");
        await Expect(studio.Page.Locator("#report-title")).ToHaveValueAsync("数据工作情况报告");
        studio.AssertNoMishaps();
    }

    [BrowserFact]
    public async Task Own_words_are_held_against_the_pattern_of_the_text()
    {
        await using StudioPage studio = await fixture.OpenAsync();
        await studio.CheckAsync(Text);
        await studio.Page.Locator("#use-all").ClickAsync();
        await studio.GoToAsync("report");
        ILocator point = studio.Sections.Nth(0).Locator(".point").First;
        await point.Locator("[data-role=mode]").ClickAsync();
        await Expect(point.Locator("[data-part=warning]")).ToHaveTextAsync(string.Empty);
        await point.Locator("[data-role=title]").FillAsync("加强学习");

        await Expect(point.Locator("[data-part=warning]")).ToHaveTextAsync("句式不一致：与句式“抓＿＿实”不符");
        studio.AssertNoMishaps();
    }

    [BrowserFact]
    public async Task Files_are_read_in_every_encoding_of_Unicode()
    {
        await using StudioPage studio = await fixture.OpenAsync();
        await studio.GoToAsync("text");
        foreach (Encoding encoding in (Encoding[])[
            new UTF8Encoding(false), Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode
        ])
        {
            await studio.Page.Locator("#text").FillAsync(string.Empty);
            await studio.Page.Locator("#file").SetInputFilesAsync(new FilePayload
            {
                Name = "总结.txt",
                MimeType = "text/plain",
                Buffer = [.. encoding.GetPreamble(), .. encoding.GetBytes(Text)],
            });

            await Expect(studio.Page.Locator("#text")).ToHaveValueAsync(Text);
            await Expect(studio.Page.Locator("#file-name")).ToHaveTextAsync("总结.txt");
            await Expect(studio.Page.Locator("#text-status")).ToHaveTextAsync("4 个标题，1 种句式，3 处问题。");
        }

        studio.AssertNoMishaps();
    }

    [BrowserFact]
    public async Task The_example_shows_what_there_is_to_see()
    {
        await using StudioPage studio = await fixture.OpenAsync();
        await studio.GoToAsync("text");
        await studio.Page.Locator("#example").ClickAsync();

        await Expect(studio.Page.Locator("#findings .rule")).ToHaveTextAsync(["HG0302", "HG0101", "HG0301", "HG0304"]);
        studio.AssertNoMishaps();
    }

    [BrowserFact]
    public async Task Nothing_to_check_is_told()
    {
        await using StudioPage studio = await fixture.OpenAsync();
        await studio.CheckAsync(" \n ");

        await Expect(studio.Page.Locator("#text-problem")).ToContainTextAsync("请粘贴文本");
        studio.AssertNoMishaps();
    }
}
