using HeadingGenerator.BrowserTests.Studio;
using Microsoft.Playwright;
using static HeadingGenerator.BrowserTests.Studio.CatalogTitles;
using static Microsoft.Playwright.Assertions;

namespace HeadingGenerator.BrowserTests;

/// <summary>A Word template of the house is chosen once and filled from then on.</summary>
[Collection(StudioTests.Name)]
public class TemplateTests(StudioFixture fixture)
{
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    [BrowserFact]
    public async Task A_template_is_kept_shown_and_filled()
    {
        await using StudioPage studio = await fixture.OpenAsync();
        await studio.PickAsync(Merged);
        await studio.GoToAsync("report");
        await ChooseAsync(studio, Templates.With("某市数据局简报", "{{标题}}", "{{正文}}"));
        await Expect(studio.Page.Locator("#template-name")).ToHaveTextAsync("简报.docx");
        await Expect(studio.Paper).ToContainTextAsync("某市数据局简报");
        await studio.ComeBackAsync("report");
        await Expect(studio.Paper).ToContainTextAsync("某市数据局简报");

        (byte[] word, _) = await studio.DownloadAsync("word");
        Assert.Equal(["某市数据局简报", "机关党建工作情况报告", $"一、{Merged}"], Documents.ParagraphsOf(word).Take(3));

        await studio.Page.Locator("#template-remove").ClickAsync();
        await Expect(studio.Paper).Not.ToContainTextAsync("某市数据局简报");
        await Expect(studio.Page.Locator("#template-file")).ToBeFocusedAsync();
        studio.AssertNoMishaps();
    }

    [BrowserFact]
    public async Task What_is_wrong_with_it_is_told_at_its_field_and_the_report_goes_on_without_it()
    {
        await using StudioPage studio = await fixture.OpenAsync();
        await studio.PickAsync(Merged);
        await studio.GoToAsync("report");
        ILocator field = studio.Page.Locator("#template-file");
        await ChooseAsync(studio, Templates.With("{{正文}}", "{{联系电话}}"));
        await Expect(field).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(field).ToHaveAccessibleDescriptionAsync(new System.Text.RegularExpressions.Regex("联系电话"));
        await ChooseAsync(studio, new byte[600 * 1024]);
        await Expect(field).ToHaveAccessibleDescriptionAsync(new System.Text.RegularExpressions.Regex("512 KB"));
        await studio.Page.Locator("#report-title").FillAsync("新标题");

        await Expect(studio.Paper.Locator("[data-style=Title]")).ToHaveTextAsync("新标题");
        await Expect(studio.Page.Locator("#report-problem")).ToBeHiddenAsync();
        await Expect(field).ToHaveAccessibleDescriptionAsync(new System.Text.RegularExpressions.Regex("512 KB"));
        studio.AssertNoMishaps();
    }

    private static Task ChooseAsync(StudioPage studio, byte[] template) =>
        studio.Page.Locator("#template-file").SetInputFilesAsync(
        new FilePayload { Name = "简报.docx", MimeType = WordType, Buffer = template });
}
