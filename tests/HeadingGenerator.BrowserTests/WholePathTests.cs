using System.Text;
using System.Text.RegularExpressions;
using HeadingGenerator.BrowserTests.Studio;
using Microsoft.Playwright;
using static HeadingGenerator.BrowserTests.Studio.CatalogTitles;
using static Microsoft.Playwright.Assertions;

namespace HeadingGenerator.BrowserTests;

/// <summary>A messy text becomes a document, which is read again: on a desk and on a phone.</summary>
[Collection(StudioTests.Name)]
public partial class WholePathTests(StudioFixture fixture)
{
    // Long enough for the last finding to lie out of sight.
    private static readonly string _messy =
        "关于数据工作的报告\n\n某市人民政府：\n现将有关情况报告如下。\n一、夯实基础\n（一）摸清家底。完成盘点。\n（二）统一标准。发布标准,打通接口。\n"
        + string.Concat(Enumerable.Repeat("今年以来，各部门按照统一部署推进数据汇聚，已有多个系统完成对接，其余系统正在联调。\n", 20))
        + "二、守牢底线\n落实责任,确保安全。\n某市数据局\n2026年1月5日\n";

    [BrowserTheory]
    [InlineData(1280, 900)]
    [InlineData(390, 844)]
    public async Task From_a_messy_text_to_a_document_and_back(int width, int height)
    {
        await using StudioPage studio = await fixture.OpenAsync(width: width, height: height);
        IPage page = studio.Page;
        await studio.CheckAsync(_messy);
        ILocator repairs = page.Locator("#findings .repair");
        await Expect(repairs).ToHaveCountAsync(2);

        // A finding far down is scrolled into sight and selected.
        await page.Locator("#findings .link").Last.ClickAsync();
        Assert.True(await page.Locator("#text").EvaluateAsync<bool>("field => field.scrollTop > 200"));
        await Expect(page.Locator("#text")).ToBeInViewportAsync();

        // One repair, undone; then all at once.
        await repairs.First.ClickAsync();
        await Expect(repairs).ToHaveCountAsync(1);
        await page.Locator("#undo-all").ClickAsync();
        await Expect(page.Locator("#text")).ToHaveValueAsync(_messy);
        await Expect(repairs).ToHaveCountAsync(2);
        await page.Locator("#repair-all").ClickAsync();
        await Expect(page.Locator("#text")).ToHaveValueAsync(_messy.Replace(',', '，'));
        await Expect(repairs).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("Control+z");
        await Expect(page.Locator("#text")).ToHaveValueAsync(_messy);
        await page.Locator("#redo-all").ClickAsync();
        await Expect(page.Locator("#text")).ToHaveValueAsync(_messy.Replace(',', '，'));

        // Into the report, with a theme of the catalog, its slots filled.
        await page.Locator("#use-all").ClickAsync();
        await studio.GoToAsync("catalog");
        await studio.PickAsync(Merged);
        await studio.GoToAsync("report");
        await Expect(page.Locator("#numbering")).ToHaveValueAsync("Official");
        await Expect(page.Locator("#report-title")).ToHaveValueAsync("关于数据工作的报告");
        await studio.Sections.Nth(2).Locator("[data-role=slot0]").First.FillAsync("数据治理");

        // Moved by the mouse to the top, and down again by a key.
        await studio.Sections.Nth(2).Locator(".handle").First.DragToAsync(
            studio.Sections.Nth(0), new() { TargetPosition = new TargetPosition { X = 40, Y = 4 } });
        await Expect(studio.Paper.Locator("h4")).ToHaveTextAsync([$"一、{Merged}", "二、夯实基础", "三、守牢底线"]);
        await studio.Sections.Nth(0).Locator("[data-role=title]").First.FocusAsync();
        await page.Keyboard.PressAsync("Alt+ArrowDown");
        string[] headings = ["一、夯实基础", $"二、{Merged}", "三、守牢底线"];
        await Expect(studio.Paper.Locator("h4")).ToHaveTextAsync(headings);

        // The tab is closed; what was written is there again, and changes of then can be taken back.
        await studio.ComeBackAsync("report");
        page = studio.Page;
        await Expect(studio.Paper.Locator("h4")).ToHaveTextAsync(headings);
        await studio.Sections.Nth(0).Locator("[data-role=remove]").First.ClickAsync();
        await Expect(studio.Paper.Locator("h4")).ToHaveCountAsync(2);
        await page.Keyboard.PressAsync("Control+z");
        await Expect(studio.Paper.Locator("h4")).ToHaveTextAsync(headings);
        await Expect(studio.Paper.Locator("[data-style=Signature], [data-style=Date]")).ToHaveTextAsync(
            ["某市数据局", "2026年1月5日"]);
        await Expect(studio.Paper.Locator("[data-style=Salutation]")).ToHaveTextAsync("某市人民政府：");

        // As it will be printed: sheet by sheet.
        int sheets = await studio.Sheets.CountAsync();
        string pdf = Encoding.Latin1.GetString(await page.PdfAsync(new() { PreferCSSPageSize = true }));
        Assert.True(sheets > 1);
        Assert.Equal(sheets, PdfPage().Count(pdf));

        // The downloads are in reach without scrolling.
        await Expect(page.Locator("[data-download=word]")).ToBeInViewportAsync();
        (byte[] word, string name) = await studio.DownloadAsync("word");
        (byte[] text, string textName) = await studio.DownloadAsync("text");
        Assert.Equal(("关于数据工作的报告.docx", "关于数据工作的报告.txt"), (name, textName));
        Assert.Contains("（一）抓党建与数据治理相融合。", Encoding.UTF8.GetString(text), StringComparison.Ordinal);

        // The document, dropped on the page, is the same outline.
        await studio.GoToAsync("text");
        await page.EvaluateAsync(
            """
            ([content, name]) => {
                const transfer = new DataTransfer();
                transfer.items.add(new File([Uint8Array.from(atob(content), byte => byte.charCodeAt(0))], name));
                document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer }));
            }
            """,
            new[] { Convert.ToBase64String(word), name });
        await Expect(page.Locator("#outline .tree-head > .words")).ToHaveTextAsync(
        [
            "一、夯实基础", "（一）摸清家底", "（二）统一标准",
            $"二、{Merged}", "（一）抓党建与数据治理相融合", "（二）抓党建与决策部署相融合", "（三）抓党建与业务工作相融合",
            "三、守牢底线",
        ]);
        await Expect(page.Locator("#outline .outline-title")).ToHaveTextAsync("关于数据工作的报告");
        await studio.TakePictureAsync($"path-{width}");
        studio.AssertNoMishaps();
    }

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex PdfPage();
}
