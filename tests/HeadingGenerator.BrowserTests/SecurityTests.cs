using System.Net;
using HeadingGenerator.BrowserTests.Studio;

namespace HeadingGenerator.BrowserTests;

/// <summary>What keeps others out and what was written in: no browser is needed to see it.</summary>
[Collection(StudioTests.Name)]
public class SecurityTests(StudioFixture fixture)
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

    public static TheoryData<string> PostPaths => [
        "/api/outline", "/api/outline/repair", "/api/catalog", "/api/pattern", "/api/report/preview",
        "/api/report/word",
        "/api/report/markdown", "/api/report/html", "/api/report/text", "/api/report/rich",
    ];

    [Theory]
    [InlineData("/")]
    [InlineData("/app.js")]
    [InlineData("/css/tokens.css")]
    [InlineData("/api/session")]
    [InlineData("/api/catalog")]
    [InlineData("/api/search?q=严")]
    [InlineData("/api/nothing")]
    [InlineData("/nothing")]
    public async Task Every_answer_carries_the_policy(string path)
    {
        using var client = new StudioClient(fixture.Studio.Address);

        AssertPolicy(await client.GetAsync(path));
    }

    [Theory]
    [MemberData(nameof(PostPaths))]
    public async Task A_post_without_token_is_refused(string path)
    {
        using var client = new StudioClient(fixture.Studio.Address);
        HttpResponseMessage response = await client.SendAsync(
            new HttpRequestMessage(HttpMethod.Post, path) { Content = StudioClient.Json("{}") });

        AssertPolicy(response);
        Assert.Equal("antiforgery", (await Problem.OfAsync(response, HttpStatusCode.BadRequest)).Code);
    }

    [Fact]
    public async Task The_token_of_somebody_else_is_refused()
    {
        using var client = new StudioClient(fixture.Studio.Address);
        using var other = new StudioClient(fixture.Studio.Address);
        string token = (await other.GetJsonAsync("/api/session")).GetProperty("token").GetString()!;
        await client.GetJsonAsync("/api/session");
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/outline")
        {
            Content = StudioClient.Text("一、标题"),
            Headers = { { "X-Antiforgery-Token", token } },
        };

        Assert.Equal(
            "antiforgery", (await Problem.OfAsync(await client.SendAsync(request), HttpStatusCode.BadRequest)).Code);
    }

    [Fact]
    public async Task The_cookie_is_out_of_reach_of_scripts_and_other_sites()
    {
        using var client = new StudioClient(fixture.Studio.Address);
        using HttpResponseMessage response = await client.GetAsync("/api/session");
        string cookie = Assert.Single(response.Headers.GetValues("Set-Cookie"));

        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_foreign_name_that_points_here_is_refused()
    {
        using var client = new StudioClient(fixture.Studio.Address);
        using HttpResponseMessage response = await client.SendAsync(
            new HttpRequestMessage(HttpMethod.Get, "/api/session") { Headers = { Host = "evil.example" } });

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task It_listens_on_this_machine_only_unless_told_otherwise()
    {
        // Where the port is taken, the program says so and ends: it names the address in both cases.
        string output;
        try
        {
            await using StudioProcess studio = await StudioProcess.RunAsync();
            output = studio.Output;
        }
        catch (InvalidOperationException exception)
        {
            output = exception.Message;
        }

        Assert.Contains("http://127.0.0.1:5217", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_that_was_written_is_logged()
    {
        const string Secret = "机密内容";
        await using StudioProcess studio = await StudioProcess.StartAsync();
        using var client = new StudioClient(studio.Address);

        using HttpResponseMessage search = await client.GetAsync($"/api/search?q={Secret}");
        using HttpResponseMessage outline = await client.PostAsync("/api/outline", StudioClient.Text($"一、{Secret}"));
        using HttpResponseMessage noText = await client.PostAsync(
            "/api/outline", StudioClient.Bytes([0xFF, .. "机密内容"u8]));
        using HttpResponseMessage report = await client.PostAsync(
            "/api/report/word", StudioClient.Json($$"""{"title":"{{Secret}}","sections":[]}"""));
        using HttpResponseMessage noJson = await client.PostAsync("/api/report/word", StudioClient.Json(Secret));
        using HttpResponseMessage noToken = await client.SendAsync(
            new HttpRequestMessage(HttpMethod.Post, $"/{Secret}"));

        Assert.True(report.IsSuccessStatusCode);
        Assert.Equal($"ReportStudio: {studio.Address.GetLeftPart(UriPartial.Authority)}", studio.Output);
    }

    [Fact]
    public async Task It_runs_where_no_data_of_languages_is_installed()
    {
        await using StudioProcess studio = await StudioProcess.StartInvariantAsync();
        using var client = new StudioClient(studio.Address, "zh-CN");
        Problem problem = await Problem.OfAsync(
            await client.PostAsync("/api/report/preview", StudioClient.Json("""{"title":"","sections":[]}""")),
            HttpStatusCode.BadRequest);

        Assert.Equal("报告还没有标题。", problem.Detail);
    }

    private static void AssertPolicy(HttpResponseMessage response)
    {
        Assert.Equal(Policy, Assert.Single(response.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-referrer", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
        Assert.False(response.Headers.Contains("Server"));
    }
}
