using System.Net;
using System.Text.Json;
using HeadingGenerator.BrowserTests.Studio;

namespace HeadingGenerator.BrowserTests;

/// <summary>What becomes of a report, without a browser.</summary>
[Collection(StudioTests.Name)]
public class ReportApiTests(StudioFixture fixture)
{
    private const string Report = """
        {
          "title": "工作总结",
          "preface": "今年以来。",
          "parts": { "issuers": ["示范市机关党委"], "date": "2025-07-01" },
          "sections": [
            {
              "title": "机关党建突出一个“融”字",
              "theme": "突出融字",
              "points": [
                { "slots": ["乡村振兴"], "body": "结对共建。" },
                { "slots": ["乡村全面振兴战略"] },
                { "slots": [""] },
                { "title": "各干各的" }
              ]
            },
            {
              "title": "下一步打算", "pattern": "{0}再{1}", "body": "抓好落实。",
              "points": [{ "slots": ["学习", "深化"] }]
            }
          ]
        }
        """;

    public static TheoryData<string> NoReports =>
    [
        "", "{", "null", "[]", "\"text\"", "{}",
        """{"title":"t"}""",
        """{"title":null,"sections":[]}""",
        """{"title":"t","sections":null}""",
        """{"title":"t","sections":[null]}""",
        """{"title":"t","sections":[{"title":null}]}""",
        """{"title":"t","sections":[{"title":"a","points":[null]}]}""",
        """{"title":"t","numbering":"Roman","sections":[]}""",
        """{"title":"t","format":"Poem","sections":[]}""",
        """{"title":"t","format":9,"sections":[]}""",
        """{"title":"t","parts":{"seal":9},"sections":[]}""",
        """{"title":"t","parts":{"date":"yesterday"},"sections":[]}""",
        """{"title":" ","sections":[]}""",
        """{"title":"t","sections":[{"title":" "}]}""",
        """{"title":"t","sections":[{"title":"a","theme":"没有的主题","points":[{"title":"b"}]}]}""",
        """{"title":"t","sections":[{"title":"a","pattern":"{1}","points":[{"title":"b"}]}]}""",
        """{"title":"t","sections":[{"title":"a","theme":"突出融字","points":[{"slots":["b","c"]}]}]}""",
        """{"title":"t","sections":[{"title":"a","points":[{"slots":["b"]}]}]}""",
        Nested(10), Nested(100),
    ];

    [Theory]
    [MemberData(nameof(NoReports))]
    public async Task What_is_no_report_is_refused_with_a_reason(string json)
    {
        using var client = new StudioClient(fixture.Studio.Address);
        foreach (string action in (string[])["preview", "word", "markdown", "html", "text", "rich"])
        {
            Problem problem = await Problem.OfAsync(
                await client.PostAsync($"/api/report/{action}", StudioClient.Json(json)), HttpStatusCode.BadRequest);

            Assert.Equal("The request was refused", problem.Title);
            Assert.NotEmpty(problem.Detail!);
        }
    }

    [Fact]
    public async Task Reasons_come_in_the_language_of_the_request()
    {
        using var english = new StudioClient(fixture.Studio.Address, "en-GB");
        using var chinese = new StudioClient(fixture.Studio.Address, "zh-CN,zh;q=0.9");
        const string NoTitle = """{"title":"","sections":[]}""";

        Assert.Equal("The report needs a title.", (await RefuseAsync(english)).Detail);
        Assert.Equal(("请求未被接受", "报告还没有标题。"), ((await RefuseAsync(chinese)).Title, (await RefuseAsync(chinese)).Detail));

        static async Task<Problem> RefuseAsync(StudioClient client) =>
            await Problem.OfAsync(
                await client.PostAsync("/api/report/preview", StudioClient.Json(NoTitle)), HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_report_beyond_the_limit_is_refused()
    {
        using var client = new StudioClient(fixture.Studio.Address);
        string json = $$"""{"title":"{{new string('a', 1024 * 1024)}}","sections":[]}""";
        Problem problem = await Problem.OfAsync(
            await client.PostAsync("/api/report/word", StudioClient.Json(json), whenRead: true),
            HttpStatusCode.RequestEntityTooLarge);

        Assert.Contains("1024 KB", problem.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_small_request_makes_no_large_answer()
    {
        using var client = new StudioClient(fixture.Studio.Address);
        string points = string.Join(',', Enumerable.Repeat("""{"slots":[]}""", 2000));
        string many = string.Join(',', Enumerable.Repeat("""{"title":"a"}""", 10_001));
        foreach ((string json, string reason) in ((string, string)[])
        [
            (Report(points, new string('a', 200_000)), "pattern of heading 1 is too long"),
            (Report(points, new string('a', 400)), "more than 500000 characters"),
            ($$"""{"title":"t","sections":[{{many}}]}""", "more than 10000 headings and paragraphs"),
            ($$"""{"title":"t","preface":"{{string.Concat(Enumerable.Repeat("a\\n", 10_000))}}","sections":[]}""", "more than 10000 headings and paragraphs"),
        ])
        {
            Problem problem = await Problem.OfAsync(
                await client.PostAsync("/api/report/preview", StudioClient.Json(json)), HttpStatusCode.BadRequest);
            Assert.Contains(reason, problem.Detail, StringComparison.Ordinal);
        }

        static string Report(string points, string pattern) =>
            $$"""{"title":"t","sections":[{"title":"a","pattern":"{{pattern}}","points":[{{points}}]}]}""";
    }

    [Fact]
    public async Task A_refusal_names_its_place()
    {
        using var client = new StudioClient(fixture.Studio.Address);
        Assert.Equal("title", await PlaceAsync("""{"title":"","sections":[]}"""));
        Assert.Equal(
            "2.1",
            await PlaceAsync("""{"title":"t","sections":[{"title":"a"},{"title":"b","points":[{"title":" "}]}]}"""));

        async Task<string?> PlaceAsync(string json) => (await Problem.OfAsync(
            await client.PostAsync("/api/report/preview", StudioClient.Json(json)), HttpStatusCode.BadRequest)).Place;
    }

    [Fact]
    public async Task The_preview_numbers_composes_and_warns()
    {
        using var client = new StudioClient(fixture.Studio.Address);
        JsonElement preview = await client.PostForJsonAsync("/api/report/preview", StudioClient.Json(Report));
        JsonElement[] points = [.. preview.GetProperty("sections")[0].GetProperty("points").EnumerateArray()];

        string[] lines = PaperLines(preview);

        Assert.Equal("抓党建与乡村振兴相融合", points[0].GetProperty("title").GetString());
        Assert.Equal("一是", points[0].GetProperty("marker").GetString());
        Assert.Contains("一是抓党建与乡村振兴相融合。结对共建。", lines);
        Assert.Null(points[0].GetProperty("warning").GetString());
        Assert.Contains("has 8 characters", points[1].GetProperty("warning").GetString(), StringComparison.Ordinal);
        Assert.Equal("not every slot is filled", points[2].GetProperty("warning").GetString());
        Assert.Contains(
            "does not start with “抓党建与”", points[3].GetProperty("warning").GetString(), StringComparison.Ordinal);
        Assert.Contains("一是学习再深化。", lines);
    }

    [Fact]
    public async Task Word_holds_the_whole_report()
    {
        using var client = new StudioClient(fixture.Studio.Address);
        using HttpResponseMessage response = await client.PostAsync("/api/report/word", StudioClient.Json(Report));

        Assert.Equal(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("工作总结.docx", response.Content.Headers.ContentDisposition?.FileNameStar);
        Assert.Equal(
            [
                "工作总结", "今年以来。", "一、机关党建突出一个“融”字", "一是抓党建与乡村振兴相融合。结对共建。", "二是抓党建与乡村全面振兴战略相融合。",
                "三是抓党建与相融合。", "四是各干各的。", "二、下一步打算", "抓好落实。", "一是学习再深化。", "示范市机关党委", "2025年7月1日",
            ],
            Documents.ParagraphsOf(await response.Content.ReadAsByteArrayAsync()));
    }

    [Fact]
    public async Task Every_part_and_paragraph_stands_at_its_place()
    {
        const string Notice = """
            {
              "title": "关于做好档案整理工作的通知",
              "preface": "现通知如下。",
              "numbering": "Official",
              "parts": {
                "addressee": "各县（区）档案局", "attachments": ["任务分工表", "进度表"], "issuers": ["某市档案局"], "date": "2026-01-05", "note": "联系人：某某"
              },
              "sections": [
                { "title": "工作任务", "points": [{ "title": "清点库房", "body": "逐卷核对。" }, { "text": "以上工作月底完成。" }] },
                { "text": "特此通知。" }
              ]
            }
            """;
        using var client = new StudioClient(fixture.Studio.Address);
        using HttpResponseMessage word = await client.PostAsync("/api/report/word", StudioClient.Json(Notice));
        JsonElement preview = await client.PostForJsonAsync("/api/report/preview", StudioClient.Json(Notice));

        string[] paragraphs =
            [
                "关于做好档案整理工作的通知", "各县（区）档案局：", "现通知如下。", "一、工作任务", "（一）清点库房。逐卷核对。", "以上工作月底完成。", "特此通知。",
                "附件：1.任务分工表", "2.进度表", "某市档案局", "2026年1月5日", "（联系人：某某）",
            ];

        // The preview is read from the document: what it shows is what Word will.
        Assert.Equal(paragraphs, Documents.ParagraphsOf(await word.Content.ReadAsByteArrayAsync()));
        Assert.Equal(paragraphs, PaperLines(preview));
        Assert.Equal("2026年1月5日", preview.GetProperty("date").GetString());
    }

    [Theory]
    [InlineData("../../etc/passwd", "_.._etc_passwd.md")]
    [InlineData("报告\u202Excod.exe\u0000\n\u200B", "报告xcod.exe.md")]
    [InlineData("...", "report.md")]
    [InlineData("<a href=\\\"x\\\">|?*", "_a href=_x_____.md")]
    public async Task A_title_makes_a_harmless_name(string title, string name)
    {
        using var client = new StudioClient(fixture.Studio.Address);
        string json = $$"""{"title":"{{title.Replace("\0", "\\u0000", StringComparison.Ordinal).Replace(
            "\n", "\\n", StringComparison.Ordinal)}}","sections":[]}""";
        using HttpResponseMessage response = await client.PostAsync("/api/report/markdown", StudioClient.Json(json));

        Assert.Equal(name, response.Content.Headers.ContentDisposition?.FileNameStar);
    }

    /// <summary>The paragraphs on the paper.</summary>
    private static string[] PaperLines(JsonElement preview) =>
    [
        .. preview.GetProperty("paper").GetProperty("sections")[0].GetProperty("blocks").EnumerateArray()
            .Select(
                block => string.Concat(
                    block.GetProperty("spans").EnumerateArray().Select(span => span.GetProperty("text").GetString()))),
    ];

    private static string Nested(int levels) =>
        """{"title":"t","sections":[""" + string.Concat(Enumerable.Repeat("""{"title":"a","points":[""", levels))
            + string.Concat(Enumerable.Repeat("]}", levels)) + "]}";
}
