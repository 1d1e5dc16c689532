using System.Net;
using System.Text.Json;
using HeadingGenerator.BrowserTests.Studio;

namespace HeadingGenerator.BrowserTests;

/// <summary>The catalog and the search over it, without a browser.</summary>
[Collection(StudioTests.Name)]
public class CatalogApiTests(StudioFixture fixture)
{
    [Fact]
    public async Task The_catalog_comes_with_its_patterns()
    {
        using var client = new StudioClient(fixture.Studio.Address);
        JsonElement catalog = await client.GetJsonAsync("/api/catalog");
        JsonElement theme = catalog.GetProperty("themes")[4];

        Assert.Equal(30, catalog.GetProperty("themes").GetArrayLength());
        Assert.Equal(103, catalog.GetProperty("pointCount").GetInt32());
        Assert.Equal("机关党建突出一个“融”字", theme.GetProperty("title").GetString());
        Assert.Equal("抓党建与{0}相融合", theme.GetProperty("pattern").GetProperty("text").GetString());
        Assert.Equal("脱贫攻坚", theme.GetProperty("points")[0].GetProperty("slots")[0].GetString());
    }

    [Fact]
    public async Task A_search_tells_the_places()
    {
        using var client = new StudioClient(fixture.Studio.Address);
        JsonElement[] hits = [.. (await client.GetJsonAsync("/api/search?q=纪律")).GetProperty("hits").EnumerateArray()];

        Assert.Equal(
            ("突出严字", "突出严字.政治思想严", "Body", 8, 2),
            (Text(hits[0], "theme"), Text(hits[0], "path"), Text(hits[0], "field"), hits[0]
                .GetProperty("start")
                .GetInt32(), hits[0]
                .GetProperty("length")
                .GetInt32()));
        Assert.Contains(hits, hit => Text(hit, "path") == "突出严字.作风纪律严" && Text(hit, "field") == "Title");

        static string? Text(JsonElement hit, string name) => hit.GetProperty(name).GetString();
    }

    [Fact]
    public async Task What_is_not_found_brings_what_is_close()
    {
        using var client = new StudioClient(fixture.Studio.Address);
        JsonElement found = await client.GetJsonAsync("/api/search?q=突出延字");

        Assert.Equal(0, found.GetProperty("hits").GetArrayLength());
        Assert.Contains(found.GetProperty("closest").EnumerateArray(), key => key.GetString() == "突出严字");
    }

    [Fact]
    public async Task A_search_has_an_end()
    {
        using var client = new StudioClient(fixture.Studio.Address);

        Assert.Equal(
            "query",
            (await Problem.OfAsync(
                await client.GetAsync("/api/search?q=" + new string('严', 101)), HttpStatusCode.BadRequest)).Code);
    }
}
