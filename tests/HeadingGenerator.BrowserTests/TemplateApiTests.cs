using System.Net;
using System.Text.Json;
using HeadingGenerator.BrowserTests.Studio;

namespace HeadingGenerator.BrowserTests;

/// <summary>A Word template of one's own, without a browser.</summary>
[Collection(StudioTests.Name)]
public class TemplateApiTests(StudioFixture fixture)
{
    [Fact]
    public async Task A_template_is_filled_with_the_report()
    {
        using var client = new StudioClient(fixture.Studio.Address);
        using HttpResponseMessage word = await client.PostAsync(
            "/api/report/word", Request(Templates.With("某市数据局简报", "{{标题}}", "{{正文}}", "{{成文日期}}")));

        Assert.Equal(
            ["某市数据局简报", "年度总结", "一、夯实基础", "建立制度。", "2026年1月5日"],
            Documents.ParagraphsOf(await word.Content.ReadAsByteArrayAsync()));
    }

    [Fact]
    public async Task What_is_wrong_with_a_template_is_told_at_its_field()
    {
        using var client = new StudioClient(fixture.Studio.Address, "zh-Hans");
        foreach ((byte[] template, string reason) in ((byte[], string)[])
        [
            (Templates.With("{{标题}}"), "正文"),
            (Templates.With("{{正文}}", "{{联系电话}}"), "联系电话"),
            (Templates.With("说明：{{正文}}"), "正文"),
            ([1, 2, 3], "不是 .docx"),
            ([.. "PK\u0003\u0004"u8, 0, 0xFF, 0x80], "已损坏"),
        ])
        {
            foreach (string path in (string[])["preview", "word", "rich"])
            {
                Problem problem = await Problem.OfAsync(
                    await client.PostAsync($"/api/report/{path}", Request(template)), HttpStatusCode.BadRequest);

                Assert.Equal("template", problem.Place);
                Assert.Contains(reason, problem.Detail, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task A_template_that_would_grow_out_of_bounds_is_refused()
    {
        using var client = new StudioClient(fixture.Studio.Address);
        foreach ((byte[] template, string reason) in ((byte[], string)[])
        [
            (new byte[600 * 1024], "512 KB"),
            (Templates.With(new string('a', 17 * 1024 * 1024), "{{正文}}"), "512 KB"),
            (Templates.With(Enumerable.Repeat("{{正文}}", 200_000)), "repeats"),
            (Templates.With([.. Enumerable.Repeat("{{标题}}", 200_000), "{{正文}}"]), "repeats"),
        ])
        {
            Problem problem = await Problem.OfAsync(
                await client.PostAsync("/api/report/preview", Request(template)), HttpStatusCode.BadRequest);

            Assert.Equal("template", problem.Place);
            Assert.Contains(reason, problem.Detail, StringComparison.Ordinal);
        }
    }

    private static StringContent Request(byte[] template) => StudioClient.Json(JsonSerializer.Serialize(new
    {
        title = "年度总结",
        numbering = "Official",
        parts = new { date = "2026-01-05" },
        sections = new[] { new { title = "夯实基础", body = "建立制度。" } },
        template,
    }));
}
