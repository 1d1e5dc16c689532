using HeadingGenerator.BrowserTests.Studio;
using Microsoft.Playwright;
using static HeadingGenerator.BrowserTests.Studio.CatalogTitles;
using static Microsoft.Playwright.Assertions;

namespace HeadingGenerator.BrowserTests;

/// <summary>What is wrong is told at the field that it is about.</summary>
[Collection(StudioTests.Name)]
public class FieldTests(StudioFixture fixture)
{
    [BrowserFact]
    public async Task A_report_without_title_is_told_and_the_last_preview_stays()
    {
        await using StudioPage studio = await fixture.OpenAsync();
        await studio.PickAsync(Merged);
        await studio.GoToAsync("report");
        await Expect(studio.Paper.Locator("h4")).ToHaveCountAsync(1);
        await studio.Page.Locator("#report-title").FillAsync(" ");

        await Expect(studio.Page.Locator("#report-problem")).ToHaveTextAsync("报告还没有标题。");
        await Expect(studio.Page.Locator("#report-title")).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(studio.Page.Locator("#report-title")).ToHaveAccessibleDescriptionAsync("报告还没有标题。");
        await Expect(studio.Paper.Locator("h4")).ToHaveCountAsync(1);

        await studio.Page.Locator("#report-title").FillAsync("总结");
        await Expect(studio.Page.Locator("#report-problem")).ToBeHiddenAsync();
        await Expect(studio.Page.Locator("[aria-invalid]:visible")).ToHaveCountAsync(0);
        studio.AssertNoMishaps();
    }

    [BrowserFact]
    public async Task A_heading_without_words_is_told_at_its_field()
    {
        await using StudioPage studio = await fixture.OpenAsync();
        await studio.PickAsync(Merged);
        await studio.GoToAsync("report");
        await studio.Page.Locator("#add-section").ClickAsync();
        ILocator title = studio.Sections.Nth(1).Locator("[data-role=title]");
        await title.FillAsync(" ");

        await Expect(title).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(title).ToHaveAccessibleDescriptionAsync("第 2 个标题没有文字。");
        await Expect(studio.Sections.Nth(0).Locator("[aria-invalid]")).ToHaveCountAsync(0);
        studio.AssertNoMishaps();
    }

    [BrowserFact]
    public async Task A_date_is_typed_or_picked_and_told_to_be_none_at_its_field()
    {
        await using StudioPage studio = await fixture.OpenAsync();
        await studio.GoToAsync("report");
        await studio.Page.Locator("#parts > summary").ClickAsync();
        ILocator date = studio.Page.Locator("#date");
        ILocator shown = studio.Paper.Locator("[data-style=Date]");
        await date.FillAsync("2026年2月30日");
        await Expect(date).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(date).ToHaveAccessibleDescriptionAsync("“2026年2月30日”不是日期，请写成 2026年1月5日 这样。");

        await date.FillAsync("2026.1.5");
        await Expect(shown).ToHaveTextAsync("2026年1月5日");
        await Expect(date).Not.ToHaveAttributeAsync("aria-invalid", "true");
        await date.BlurAsync();
        await Expect(date).ToHaveValueAsync("2026年1月5日");

        // What the calendar of the browser gives.
        await studio.Page
            .Locator("#date-picker")
            .EvaluateAsync("picker => { picker.value = '2026-03-08'; picker.dispatchEvent(new Event('input')); }");
        await Expect(shown).ToHaveTextAsync("2026年3月8日");
        studio.AssertNoMishaps();
    }
}
