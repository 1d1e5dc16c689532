using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using HeadingGenerator.BrowserTests.Studio;
using Microsoft.Playwright;
using static HeadingGenerator.BrowserTests.Studio.CatalogTitles;
using static Microsoft.Playwright.Assertions;

namespace HeadingGenerator.BrowserTests;

/// <summary>WCAG 2.1 AA as far as axe can tell: every view, empty, in use and with errors.</summary>
[Collection(StudioTests.Name)]
public class AccessibilityTests(StudioFixture fixture)
{
    private static readonly AxeRunOptions _rules = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa"),
        ResultTypes = [ResultType.Violations],
    };

    public static TheoryData<string, ColorScheme, int, string> Screens
    {
        get
        {
            var screens = new TheoryData<string, ColorScheme, int, string>();
            foreach (string view in (string[])["catalog", "report", "text"])
            {
                foreach (ColorScheme scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
                {
                    foreach (int width in (int[])[1280, 390])
                    {
                        foreach (string language in (string[])["zh-CN", "en-GB"])
                        {
                            screens.Add(view, scheme, width, language);
                        }
                    }
                }
            }

            return screens;
        }
    }

    [BrowserTheory]
    [MemberData(nameof(Screens))]
    public async Task Axe_finds_nothing(string view, ColorScheme scheme, int width, string language)
    {
        await using StudioPage studio = await fixture.OpenAsync(language, width, scheme: scheme);
        await studio.GoToAsync(view);
        await AssertAccessibleAsync(studio, "empty");
        await (view switch
        {
            "catalog" => UseCatalogAsync(studio),
            "report" => UseReportAsync(studio),
            _ => UseTextAsync(studio),
        });
        await AssertAccessibleAsync(studio, "in use");
        studio.AssertNoMishaps();
    }

    private static async Task UseCatalogAsync(StudioPage studio)
    {
        await studio.PickAsync(Strict, Merged);
        await studio.Page.Locator("#query").FillAsync("纪律");
        await studio.Page.Locator("mark").First.WaitForAsync();
    }

    private static async Task UseReportAsync(StudioPage studio)
    {
        IPage page = studio.Page;
        await studio.GoToAsync("catalog");
        await studio.PickAsync(Strict, Merged);
        await studio.GoToAsync("report");
        await page.Locator("#parts > summary").ClickAsync();
        await page.Locator("#red-head").FillAsync("某市档案局文件");
        await studio.Sections.Nth(1).Locator("[data-role=slot0]").First.FillAsync("乡村全面振兴战略");
        await studio.Sections.Nth(1).Locator("[data-part=warning]:not(:empty)").WaitForAsync();
        await page.Locator("#date").FillAsync("2026年2月30日");
        await Expect(page.Locator("#date")).ToHaveAttributeAsync("aria-invalid", "true");
        await studio.Sections.Nth(0).Locator("[data-role=remove]").First.ClickAsync();
        await Expect(page.Locator("#undo")).ToBeVisibleAsync();
    }

    private static async Task UseTextAsync(StudioPage studio)
    {
        await studio.CheckAsync("年度总结\n\n一、突出一个“实”字\n一是抓学习求实。建立制度。\n三是抓作风务实。开展活动,接受监督。\n- 1 -\n二、下一步打算\n");
        await studio.Page.Locator("#left-out > summary").ClickAsync();
        await studio.Page.Locator("#keep-catalog").ClickAsync();
        await Expect(studio.Page.Locator("#notice")).ToBeVisibleAsync();
    }

    private static async Task AssertAccessibleAsync(StudioPage studio, string state)
    {
        AxeResult result = await studio.Page.RunAxe(_rules);
        string[] violations =
        [
            .. result.Violations.SelectMany(
                rule => rule.Nodes.Select(node => $"{state}: {rule.Id} {rule.Help}: {node.Html}")),
        ];
        Assert.Empty(violations);
    }
}
