using System.Text;
using System.Text.Json;
using HeadingGenerator.Tool.Server;
using StreamJsonRpc;

namespace HeadingGenerator.Tool.Tests;

/// <summary>Editors that send what the protocol does not foresee, or what no other text holds.</summary>
public sealed class OddEditorTests : LanguageServerTest
{
    [Theory]
    [InlineData("{}")]
    [InlineData("""{"textDocument":null,"position":{"line":0,"character":0}}""")]
    [InlineData("""{"textDocument":{"uri":null},"position":{"line":0,"character":0}}""")]
    [InlineData("""{"textDocument":5}""")]
    [InlineData("""{"textDocument":{"uri":"file:///none/a.headings.txt"},"position":{"line":1.5,"character":0}}""")]
    [InlineData(
        """{"textDocument":{"uri":"file:///none/a.headings.txt"},"position":{"line":1000000000000,"character":0}}""")]
    public async Task A_question_that_lacks_something_is_refused_in_words_and_the_next_is_answered(string parameters)
    {
        await Open();

        RemoteRpcException refused = await Assert.ThrowsAnyAsync<RemoteRpcException>(
            () => Ask("textDocument/hover", JsonDocument.Parse(parameters).RootElement));

        Assert.Equal(-32602, (int?)refused.ErrorCode);
        Assert.Null(refused.ErrorData);
        Assert.NotEmpty((await Symbols()).EnumerateArray());
    }

    [Fact]
    public async Task Messages_that_lack_something_change_nothing()
    {
        await Open();
        foreach (string parameters in new[] { "{}", """{"textDocument":{}}""", """{"textDocument":{"uri":"file:///none/a.headings.txt"}}""" })
        {
            JsonElement message = JsonDocument.Parse(parameters).RootElement;
            await Client.NotifyWithParameterObjectAsync("textDocument/didOpen", message);
            await Client.NotifyWithParameterObjectAsync("textDocument/didChange", message);
            await Client.NotifyWithParameterObjectAsync("$/cancelRequest", message);
        }

        await Client.NotifyWithParameterObjectAsync("textDocument/didClose", new { });
        Assert.Equal(2, (await Symbols()).GetArrayLength());
    }

    [Fact]
    public async Task A_session_answers_from_its_beginning_to_its_end_and_not_outside_it()
    {
        (Stream ours, Stream theirs) = Nerdbank.Streams.FullDuplexStream.CreatePair();
        Task<bool> server = LanguageServer.RunAsync(theirs, theirs);
        using var client = new JsonRpc(new HeaderDelimitedMessageHandler(ours, ours, new SystemTextJsonFormatter()));
        client.StartListening();

        Assert.Equal(-32002, (int?)(await Assert.ThrowsAnyAsync<RemoteRpcException>(Question)).ErrorCode);
        await client.InvokeWithParameterObjectAsync<JsonElement>("initialize", new { });
        Assert.Equal(JsonValueKind.Null, (await Question()).ValueKind);
        await client.InvokeAsync("shutdown");
        Assert.Equal(-32600, (int?)(await Assert.ThrowsAnyAsync<RemoteRpcException>(Question)).ErrorCode);
        await client.NotifyAsync("exit");
        Assert.True(await server);

        Task<JsonElement> Question() =>
            client.InvokeWithParameterObjectAsync<JsonElement>("textDocument/hover", At(0, 0));
    }

    [Theory]
    [InlineData("untitled:Untitled-1")]
    [InlineData("file:///a%00b")]
    [InlineData("file://host/share/a.txt")]
    [InlineData("https://example.com/a.txt")]
    [InlineData("")]
    [InlineData("::::")]
    [InlineData("file:///c%3A/x.txt")]
    public async Task A_text_may_have_any_address(string address)
    {
        await Client.NotifyWithParameterObjectAsync(
            "textDocument/didOpen",
            new { textDocument = new { uri = address, languageId = "headings", version = 1, text = Text } });

        Assert.Equal(
            2,
            (await Ask("textDocument/documentSymbol", new { textDocument = new { uri = address } })).GetArrayLength());
    }

    [Theory]
    [InlineData(-1, -1, "抓学习")]
    [InlineData(0, int.MaxValue, "抓学习")]
    [InlineData(int.MaxValue, 0, null)]
    [InlineData(1, 0, "抓学习.学理论")]
    public async Task A_place_outside_the_text_is_the_nearest_inside(int line, int character, string? name)
    {
        await Open();

        JsonElement hover = await Ask("textDocument/hover", At(line, character));

        Assert.Equal(name is null, hover.ValueKind == JsonValueKind.Null);
        Assert.Contains(
            name ?? "",
            hover.ValueKind == JsonValueKind.Null ? "" : hover.GetProperty("contents").GetProperty("value").GetString(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public async Task Places_count_utf16_units_and_any_line_end(string lineEnd)
    {
        await Open("一、抓😀学习\n一是学😀😀理论,学业务。\n".Replace("\n", lineEnd, StringComparison.Ordinal));

        Assert.Equal("1: 1:9-1:10 2 HG0302", await NextDiagnostics());
        await Change(2, (1, 9, 1, 10), "，");
        await Change(3, (0, 3, 0, 5), "𠀀");
        Assert.Equal(
            "一、抓𠀀学习 0:0-1:14 [一是学😀😀理论，学业务 1:0-1:14]", Describe(Assert.Single((await Symbols()).EnumerateArray())));
        Assert.Equal("3: ", await NextDiagnostics());
    }

    [Fact]
    public async Task A_question_that_is_called_off_ends_and_the_others_are_answered()
    {
        await Open(string.Concat(Enumerable.Repeat("一、甲,乙。\n一是丙,丁。\n", 20_000)));
        using var calledOff = new CancellationTokenSource();
        Task<JsonElement> all = Client.InvokeWithParameterObjectAsync<JsonElement>(
            "textDocument/codeAction",
            new { textDocument = new { uri = Uri }, range = Span(0, 0, 40_000, 0), context = new { only = new[] { "source.fixAll" } } },
            calledOff.Token);

        await calledOff.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => all);
        await Change(2, null, Text);
        Assert.Equal(2, (await Symbols()).GetArrayLength());
    }

    [Fact]
    public async Task A_session_ends_while_the_server_is_busy()
    {
        await Open(string.Concat(Enumerable.Repeat("一、甲,乙。\n一是丙,丁。\n", 20_000)));
        _ = Ask(
            "textDocument/codeAction",
            new { textDocument = new { uri = Uri }, range = Span(0, 0, 40_000, 0), context = new { only = new[] { "source.fixAll" } } })
            .ContinueWith(static answer => answer.Exception, TaskScheduler.Default);

        await Ask("shutdown", null);
        await Client.NotifyAsync("exit");

        Assert.True(await Server);
    }

    [Fact]
    public async Task Only_so_many_repairs_are_offered_for_a_long_selection()
    {
        await Open(
            "一、甲\n" + string.Concat(Enumerable.Range(1, 60).Select(number => $"{number}.第{number}事。要办好,办实，办细，办到底。\n")));

        JsonElement actions = await Ask(
            "textDocument/codeAction", new { textDocument = new { uri = Uri }, range = Span(0, 0, 99, 0) });

        Assert.Equal(20, actions.GetArrayLength());
    }

    [Theory]
    [InlineData("Content-Length: 5\r\n\r\nhello")]
    [InlineData("Content-Length: -1\r\n\r\n")]
    [InlineData("Content-Length: 99999999999999999999\r\n\r\n{}")]
    [InlineData("Content-Length: 2\r\n\r\n[]")]
    [InlineData("Content-Length: 4\r\n\r\nnull")]
    [InlineData("\0\u0001\u0002")]
    public async Task Noise_ends_the_session_and_nothing_else(string noise)
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(noise));

        Assert.False(await LanguageServer.RunAsync(input, Stream.Null));
    }

    private Task<JsonElement> Symbols() => Ask("textDocument/documentSymbol", new { textDocument = new { uri = Uri } });
}
