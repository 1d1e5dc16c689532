using System.Net;
using System.Text.Json;
using HeadingGenerator.BrowserTests.Studio;

namespace HeadingGenerator.BrowserTests;

/// <summary>Sentences composed after a pattern and taken apart, and texts as catalogs, without a browser.</summary>
[Collection(StudioTests.Name)]
public class PatternApiTests(StudioFixture fixture)
{
    [Fact]
    public async Task A_sentence_is_composed_and_taken_apart()
    {
        using var client = new StudioClient(fixture.Studio.Address);
        JsonElement composed = await client.PostForJsonAsync(
            "/api/pattern", StudioClient.Json("""{"pattern":"抓{0}促{1}","slots":["学习","落实"]}"""));
        JsonElement apart = await client.PostForJsonAsync(
            "/api/pattern", StudioClient.Json("""{"pattern":"抓{0}促{1}","title":"抓学习促落实"}"""));
        JsonElement other = await client.PostForJsonAsync(
            "/api/pattern", StudioClient.Json("""{"pattern":"抓{0}促{1}","title":"加强学习"}"""));

        Assert.Equal("抓学习促落实", composed.GetProperty("title").GetString());
        Assert.Equal(["学习", "落实"], apart.GetProperty("slots").EnumerateArray().Select(slot => slot.GetString()));
        Assert.Equal(JsonValueKind.Null, other.GetProperty("slots").ValueKind);
    }

    [Theory]
    [InlineData("""{"pattern":"{1}","title":"a"}""")]
    [InlineData("""{"pattern":"抓{0}","slots":["a","b"]}""")]
    [InlineData("""{"slots":[]}""")]
    [InlineData("[]")]
    public async Task What_is_no_pattern_is_refused(string json)
    {
        using var client = new StudioClient(fixture.Studio.Address);

        Assert.NotEmpty(
            (await Problem.OfAsync(
                await client.PostAsync("/api/pattern", StudioClient.Json(json)), HttpStatusCode.BadRequest)).Detail!);
    }

    [Fact]
    public async Task A_text_is_a_catalog_with_patterns_and_can_be_searched()
    {
        const string Text = "我的标题库\n一、突出一个“实”字\n一是抓学习求实。建立制度。\n二是抓作风务实。改进作风。\n二、下一步打算\n抓好学习。\n";
        using var client = new StudioClient(fixture.Studio.Address);
        JsonElement catalog = await client.PostForJsonAsync("/api/catalog?q=学习", StudioClient.Text(Text));
        JsonElement pattern = catalog.GetProperty("themes")[0].GetProperty("pattern");
        JsonElement[] hits = [.. catalog.GetProperty("found").GetProperty("hits").EnumerateArray()];

        Assert.Equal(
            ("我的标题库", 2), (catalog.GetProperty("title").GetString(), catalog.GetProperty("pointCount").GetInt32()));
        Assert.Equal(
            ("抓{0}实", 3), (pattern.GetProperty("text").GetString(), pattern.GetProperty("widths")[0].GetInt32()));
        Assert.Equal(["Title", "Body"], hits.Select(hit => hit.GetProperty("field").GetString()));
        Assert.Equal(1, hits[0].GetProperty("start").GetInt32());
    }

    [Fact]
    public async Task What_is_no_catalog_is_refused_with_a_reason()
    {
        using var client = new StudioClient(fixture.Studio.Address, "zh-Hans");
        string many = string.Concat(Enumerable.Range(1, 1001).Select(number => $"{number}.标题\n"));
        foreach ((string text, string query, string reason) in ((string, string, string)[])
        [
            ("没有标题。", "", "没有找到标题"),
            (many, "", "1001 个标题"),
            ("一、甲\n", new string('严', 101), "检索词过长"),
        ])
        {
            HttpResponseMessage response = await client.PostAsync($"/api/catalog?q={query}", StudioClient.Text(text));
            Assert.Contains(
                reason, (await Problem.OfAsync(response, HttpStatusCode.UnprocessableEntity)).Detail,
                StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("2026年1月5日")]
    [InlineData("2026-01-05")]
    [InlineData("2026.1.5")]
    [InlineData("20260105")]
    [InlineData("２０２６年１月５日")]
    [InlineData("二〇二六年一月五日")]
    public async Task Dates_are_read_as_people_write_them(string date)
    {
        using var client = new StudioClient(fixture.Studio.Address);
        JsonElement preview = await client.PostForJsonAsync("/api/report/preview", Dated("date", date));

        Assert.Equal("2026年1月5日", preview.GetProperty("date").GetString());
    }

    [Theory]
    [InlineData("date", "2026年2月30日")]
    [InlineData("date", "昨天")]
    [InlineData("printedOn", "2026年13月1日")]
    public async Task What_is_no_date_is_told_at_its_field(string field, string date)
    {
        using var client = new StudioClient(fixture.Studio.Address, "zh-Hans");
        Problem problem = await Problem.OfAsync(
            await client.PostAsync("/api/report/preview", Dated(field, date)), HttpStatusCode.BadRequest);

        Assert.Equal((field, $"“{date}”不是日期，请写成 2026年1月5日 这样。"), (problem.Place, problem.Detail));
    }

    private static StringContent Dated(string field, string date) =>
        StudioClient.Json($$$"""{"title":"t","sections":[],"parts":{"{{{field}}}":"{{{date}}}"}}""");
}
