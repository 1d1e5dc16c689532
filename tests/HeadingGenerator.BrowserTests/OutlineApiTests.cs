using System.Net;
using System.Text;
using System.Text.Json;
using HeadingGenerator.BrowserTests.Studio;

namespace HeadingGenerator.BrowserTests;

/// <summary>What becomes of a text of one's own, without a browser.</summary>
[Collection(StudioTests.Name)]
public class OutlineApiTests(StudioFixture fixture)
{
    private const int Limit = 1024 * 1024;

    private const string Report = """
        年度工作总结

        一、突出一个“实”字
        一是抓学习求实。建立制度。
        二是抓作风务实。开展活动,接受监督。
        """;

    private static readonly Encoding _gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;

    public static TheoryData<string> Encodings => ["utf-8", "utf-16", "utf-16BE"];

    [Fact]
    public async Task A_text_becomes_headings_patterns_and_findings()
    {
        JsonElement outline = await ReadAsync(StudioClient.Text(Report));
        JsonElement theme = outline.GetProperty("headings")[0];
        JsonElement finding = Assert.Single(outline.GetProperty("findings").EnumerateArray());

        Assert.Equal("年度工作总结", outline.GetProperty("title").GetString());
        Assert.Equal(3, outline.GetProperty("headingCount").GetInt32());
        Assert.Equal(
            (1, "一、", "抓{0}实", 3),
            (theme.GetProperty("level")
                .GetInt32(), theme.GetProperty("marker")
                .GetString(), theme.GetProperty("pattern")
                .GetProperty("text")
                .GetString(), theme.GetProperty("line")
                .GetInt32()));
        Assert.Equal(
            ("HG0302", 5, 13),
            (finding.GetProperty("id")
                .GetString(), finding.GetProperty("line")
                .GetInt32(), finding.GetProperty("column")
                .GetInt32()));
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task Unicode_is_told_by_its_mark(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        JsonElement outline = await ReadAsync(
            StudioClient.Bytes([.. encoding.GetPreamble(), .. encoding.GetBytes(Report)]));

        Assert.Equal(name, outline.GetProperty("encoding").GetString());
        Assert.Equal("年度工作总结", outline.GetProperty("title").GetString());
    }

    [Fact]
    public async Task GBK_is_refused_with_advice()
    {
        using var client = new StudioClient(fixture.Studio.Address);
        Problem problem = await Problem.OfAsync(
            await client.PostAsync("/api/outline", StudioClient.Bytes(_gb18030.GetBytes(Report))),
            HttpStatusCode.UnprocessableEntity);

        Assert.Equal("gb18030", problem.Code);
        Assert.StartsWith("HG0001", problem.Detail, StringComparison.Ordinal);
        Assert.Contains("UTF-8", problem.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GBK_is_read_if_asked_for()
    {
        JsonElement outline = await ReadAsync(StudioClient.Bytes(_gb18030.GetBytes(Report)), "?gb18030=true");

        Assert.Equal("gb18030", outline.GetProperty("encoding").GetString());
        Assert.Equal("年度工作总结", outline.GetProperty("title").GetString());
    }

    [Fact]
    public async Task Unicode_stays_Unicode_if_GBK_is_asked_for() =>
        Assert.Equal(
            "年度工作总结", (await ReadAsync(StudioClient.Text(Report), "?gb18030=true")).GetProperty("title").GetString());

    [Theory]
    [InlineData("HG0001", new byte[] { 0x01, 0x02, 0x00, 0xFF, 0x80 })]
    [InlineData("document", new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0x00 })]
    [InlineData("document", new byte[] { 0x25, 0x50, 0x44, 0x46, 0x2D, 0xE2, 0xE3, 0xCF, 0xD3 })]
    public async Task What_is_no_text_is_refused(string code, byte[] bytes)
    {
        using var client = new StudioClient(fixture.Studio.Address, "zh-Hans");
        Problem problem = await Problem.OfAsync(
            await client.PostAsync("/api/outline", StudioClient.Bytes(bytes)), HttpStatusCode.UnprocessableEntity);

        Assert.Equal(code, problem.Code);
        Assert.Contains("HG0001", problem.Detail, StringComparison.Ordinal);
        Assert.Equal(code == "document", problem.Detail!.Contains("Word", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_damaged_Word_document_is_refused()
    {
        using var client = new StudioClient(fixture.Studio.Address, "zh-Hans");
        Problem problem = await Problem.OfAsync(
            await client.PostAsync("/api/outline", StudioClient.Bytes([.. "PK\u0003\u0004"u8, 0, 0xFF, 0x80])),
            HttpStatusCode.UnprocessableEntity);

        Assert.Equal("document", problem.Code);
        Assert.Contains("Word 文档已损坏", problem.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Word_document_is_read_as_the_text_that_one_sees()
    {
        using var client = new StudioClient(fixture.Studio.Address);
        using HttpResponseMessage word = await client.PostAsync("/api/report/word", StudioClient.Json(
            """{"title":"年度总结","sections":[{"title":"夯实基础","points":[{"title":"学习求实","body":"建立制度。"},{"title":"作风务实"}]}]}"""));
        JsonElement outline = await ReadAsync(StudioClient.Bytes(await word.Content.ReadAsByteArrayAsync()));

        Assert.Equal("年度总结", outline.GetProperty("title").GetString());
        Assert.Equal(
            "年度总结\n一、夯实基础\n一是学习求实。建立制度。\n二是作风务实。",
            outline.GetProperty("text").GetString()!.Trim().Replace("\n\n", "\n", StringComparison.Ordinal));
        Assert.Equal("RunIn", outline.GetProperty("numbering").GetString());
    }

    [Fact]
    public async Task Findings_bring_their_repairs_and_all_are_made_at_once()
    {
        const string Text = "年度总结\n\n一、突出一个“实”字\n一是抓学习求实。建立制度。\n二是抓作风务实。开展活动,接受监督。\n二、下一步打算\n抓好落实。\n";
        JsonElement[] findings = [
            .. (await ReadAsync(StudioClient.Text(Text))).GetProperty("findings").EnumerateArray()
        ];
        JsonElement edit = Assert.Single(
            Assert.Single(findings, finding => finding.GetProperty("id").GetString() == "HG0302")
                .GetProperty("repair")
                .EnumerateArray());

        Assert.Equal(
            (Text.IndexOf(',', StringComparison.Ordinal), 1, "，"),
            (edit.GetProperty("start")
                .GetInt32(), edit.GetProperty("length")
                .GetInt32(), edit.GetProperty("newText")
                .GetString()));
        using var client = new StudioClient(fixture.Studio.Address);
        JsonElement repaired = await client.PostForJsonAsync("/api/outline/repair", StudioClient.Text(Text));
        Assert.Equal(Text.Replace(',', '，'), repaired.GetProperty("text").GetString());
    }

    [Theory]
    [InlineData("一、甲\n（一）乙\n1.丙\n二、丁\n", "Official")]
    [InlineData("一、甲\n一是乙。丙。\n二是丁。戊。\n", "RunIn")]
    [InlineData("一、甲\n三、乙\n", "AsWritten")]
    public async Task The_numbering_shows_the_numbers_that_are_written(string text, string numbering) =>
        Assert.Equal(numbering, (await ReadAsync(StudioClient.Text(text))).GetProperty("numbering").GetString());

    [Fact]
    public async Task A_text_up_to_the_limit_is_read() =>
        Assert.Equal(
            1,
            (await ReadAsync(StudioClient.Text("一、" + new string('a', Limit - 6))))
                .GetProperty("headingCount")
                .GetInt32());

    [Fact]
    public async Task A_text_beyond_the_limit_is_refused()
    {
        using var client = new StudioClient(fixture.Studio.Address);
        Problem problem = await Problem.OfAsync(
            await client.PostAsync("/api/outline", StudioClient.Text(new string('a', Limit + 1)), whenRead: true),
            HttpStatusCode.RequestEntityTooLarge);

        Assert.Equal("too-large", problem.Code);
        Assert.Contains("1024 KB", problem.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_takes_too_long_is_given_up()
    {
        await using StudioProcess studio = await StudioProcess.StartAsync("--Limits:ReadTime", "00:00:00");
        using var client = new StudioClient(studio.Address, "zh-Hans");
        Problem problem = await Problem.OfAsync(
            await client.PostAsync("/api/outline", StudioClient.Text(Report)), HttpStatusCode.UnprocessableEntity);

        Assert.Equal("too-slow", problem.Code);
        Assert.Contains("已停止", problem.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_than_can_be_worked_on_at_once_is_refused()
    {
        await using StudioProcess studio = await StudioProcess.StartAsync(
            "--Limits:ConcurrentRequests", "1", "--Limits:WaitingRequests", "0");
        using var client = new StudioClient(studio.Address, "zh-Hans");
        await client.GetJsonAsync("/api/session");
        string text = string.Concat(Enumerable.Range(1, 20_000).Select(number => $"{(number % 900) + 1}.标题,甲\n"));

        // The token is fetched by the first; the others come while it is worked on.
        using HttpResponseMessage warm = await client.PostAsync("/api/outline", StudioClient.Text(Report));
        HttpResponseMessage[] responses = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => client.PostAsync("/api/outline", StudioClient.Text(text))));

        Problem problem = await Problem.OfAsync(
            responses.First(response => !response.IsSuccessStatusCode), HttpStatusCode.ServiceUnavailable);
        Assert.Equal("busy", problem.Code);
        Assert.Contains("请稍后再试", problem.Detail, StringComparison.Ordinal);
        Assert.Contains(responses, response => response.IsSuccessStatusCode);
    }

    [Fact]
    public async Task A_slow_body_holds_no_place()
    {
        await using StudioProcess studio = await StudioProcess.StartAsync(
            "--Limits:ConcurrentRequests", "1", "--Limits:WaitingRequests", "0");
        using var slow = new StudioClient(studio.Address);
        using var client = new StudioClient(studio.Address);
        using var content = new UnfinishedContent();
        Task<HttpResponseMessage> first = slow.PostAsync("/api/outline", content, whenRead: true);
        await content.Started;

        using HttpResponseMessage second = await client.PostAsync("/api/outline", StudioClient.Text(Report));
        content.Finish();

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK], [second.StatusCode, (await first).StatusCode]);
    }

    [Theory]
    [InlineData("image/png")]
    [InlineData("application/json; charset=utf-7")]
    [InlineData("text/plain; charset=gbk")]
    [InlineData(null)]
    public async Task An_odd_kind_of_content_is_refused(string? type)
    {
        using var client = new StudioClient(fixture.Studio.Address);
        foreach (string path in (string[])[
            "/api/outline", "/api/outline/repair", "/api/catalog", "/api/pattern", "/api/report/preview"
        ])
        {
            var content = new ByteArrayContent([.. "{}"u8]);
            if (type is not null)
            {
                content.Headers.TryAddWithoutValidation("Content-Type", type);
            }

            await Problem.OfAsync(await client.PostAsync(path, content), HttpStatusCode.UnsupportedMediaType);
        }
    }

    [Fact]
    public async Task Of_very_many_headings_the_first_are_shown()
    {
        string text = string.Concat(Enumerable.Range(1, 20_000).Select(number => $"{(number % 900) + 1}.标题,甲\n"));
        JsonElement outline = await ReadAsync(StudioClient.Text(text));

        Assert.Equal(20_000, outline.GetProperty("headingCount").GetInt32());
        Assert.Equal(1000, outline.GetProperty("headings").GetArrayLength());
        Assert.Equal(300, outline.GetProperty("findings").GetArrayLength());
        Assert.True(outline.GetProperty("findingCount").GetInt32() > 300);
    }

    [Fact]
    public async Task Headings_come_flat_with_their_levels()
    {
        JsonElement outline = await ReadAsync(StudioClient.Text("一、甲\n（一）乙\n1.丙\n（1）丁\n①戊\n二、己\n"));

        Assert.Equal(
            [1, 2, 3, 4, 5, 1],
            outline.GetProperty("headings")
                .EnumerateArray()
                .Select(heading => heading.GetProperty("level").GetInt32()));
    }

    [Fact]
    public async Task Nothing_is_a_text_without_headings() =>
        Assert.Equal(
            "HG0002",
            (await ReadAsync(StudioClient.Text(string.Empty)))
                .GetProperty("findings")[0]
                .GetProperty("id")
                .GetString());

    private async Task<JsonElement> ReadAsync(HttpContent content, string query = "")
    {
        using var client = new StudioClient(fixture.Studio.Address);
        return await client.PostForJsonAsync("/api/outline" + query, content);
    }
}
