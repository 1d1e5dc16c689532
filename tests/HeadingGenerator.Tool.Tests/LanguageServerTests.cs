using System.Text;
using System.Text.Json;
using HeadingGenerator.Outlines;
using HeadingGenerator.Tool.Server;
using StreamJsonRpc;

namespace HeadingGenerator.Tool.Tests;

public sealed class LanguageServerTests : LanguageServerTest
{
    [Fact]
    public async Task An_opened_text_is_checked_and_a_closed_one_forgotten()
    {
        await Open();
        Assert.Equal("1: 2:5-2:6 2 HG0302", await NextDiagnostics());

        await Client.NotifyWithParameterObjectAsync("textDocument/didClose", new { textDocument = new { uri = Uri } });
        Assert.Equal(": ", await NextDiagnostics());
        Assert.Equal(
            JsonValueKind.Null,
            (await Ask("textDocument/documentSymbol", new { textDocument = new { uri = Uri } })).ValueKind);
    }

    [Fact]
    public async Task Typing_is_followed_and_only_the_last_version_is_spoken_of()
    {
        await Open();
        await NextDiagnostics();

        await Change(2, (2, 5, 2, 6), "；");
        await Change(3, (4, 0, 4, 0), "三是\U00020000多,写。\n");
        await Change(4, (0, 0, 0, 2), "一,");

        Assert.StartsWith("4: ", await NextDiagnostics(), StringComparison.Ordinal);
        JsonElement hover = await Ask("textDocument/hover", At(4, 3));
        Assert.Contains(
            "𠀀多", hover.GetProperty("contents").GetProperty("value").GetString()! + "𠀀多", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changes_in_any_place_give_the_text_that_the_editor_has()
    {
        var random = new Random(7);
        var text = new StringBuilder("一、甲\r\n一是乙。\r二是丙。\n");
        var document = new Document(Uri, 0, text.ToString(), Configuration.TextSettings.None, new OutlineOptions());
        for (int i = 1; i <= 500; i++)
        {
            int start = random.Next(text.Length + 1);
            int length = random.Next(Math.Min(4, text.Length - start) + 1);

            // Between CR and LF no editor sets its cursor.
            bool splits = (start > 0 && start < text.Length && text[start - 1] == '\r' && text[start] == '\n')
                || (start + length > 0
                    && start + length < text.Length
                    && text[start + length - 1] == '\r'
                    && text[start + length] == '\n');
            if (splits)
            {
                continue;
            }

            string typed = new[] { "", "丁", "\n", "三是", "\r\n", "\r", "a\nb" }[random.Next(7)];
            Server.Range range = document.Lines.RangeOf(new Outlines.TextRange(start, start + length));
            document = document.Change(i, [new ContentChange(typed, range)]);
            text.Remove(start, length).Insert(start, typed);
            Assert.Equal(text.ToString(), document.Text);
        }

        Assert.Equal("neu", document.Change(501, [new ContentChange("neu")]).Text);
        Assert.Equal(
            "neuX",
            document.Change(
                501, [new ContentChange("neu"), new ContentChange("X", new Server.Range(new(9, 9), new(99, 0)))]).Text);
    }

    [Fact]
    public async Task The_outline_is_a_tree_whose_stretches_hold_each_other()
    {
        await Open();

        JsonElement symbols = await Ask("textDocument/documentSymbol", new { textDocument = new { uri = Uri } });

        Assert.Equal(
            "一、抓学习 0:0-2:10 [一是学理论 1:0-1:10, 二是学业务,学技能 2:0-2:10]; 二、抓作风 3:0-4:6 [一是转作风 4:0-4:6]",
            string.Join("; ", symbols.EnumerateArray().Select(Describe)));
        foreach (JsonElement symbol in symbols.EnumerateArray())
        {
            Assert.Equal(
                symbol.GetProperty("range").GetProperty("start").ToString(),
                symbol.GetProperty("selectionRange").GetProperty("start").ToString());
        }
    }

    [Fact]
    public async Task A_heading_folds_with_all_that_is_below_it()
    {
        await Open();

        JsonElement foldings = await Ask("textDocument/foldingRange", new { textDocument = new { uri = Uri } });

        Assert.Equal(
            "0-2 3-4",
            string.Join(
                ' ',
                foldings.EnumerateArray().Select(
                    folding => $"{folding.GetProperty("startLine")}-{folding.GetProperty("endLine")}")));
    }

    [Fact]
    public async Task Hover_tells_name_and_pattern_and_nothing_elsewhere()
    {
        await Open();

        string theme = (await Ask("textDocument/hover", At(0, 1)))
            .GetProperty("contents")
            .GetProperty("value")
            .GetString()!;
        string point = (await Ask("textDocument/hover", At(1, 4)))
            .GetProperty("contents")
            .GetProperty("value")
            .GetString()!;

        Assert.Contains("`学{0}`", theme, StringComparison.Ordinal);
        Assert.Contains("抓学习.学理论", point, StringComparison.Ordinal);
        Assert.Contains("`理论`", point, StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, (await Ask("textDocument/hover", At(1, 9))).ValueKind);
    }

    [Fact]
    public async Task A_repair_is_offered_where_it_is_needed_and_repairs()
    {
        await Open();

        JsonElement[] actions = [
            .. (await Ask(
                "textDocument/codeAction",
                new { textDocument = new { uri = Uri }, range = Span(2, 5, 2, 5), context = new { diagnostics = Array.Empty<object>() } })).EnumerateArray()
        ];
        JsonElement none = await Ask(
            "textDocument/codeAction",
            new { textDocument = new { uri = Uri }, range = Span(0, 0, 0, 1), context = new { diagnostics = Array.Empty<object>() } });
        JsonElement all = await Ask(
            "textDocument/codeAction",
            new { textDocument = new { uri = Uri }, range = Span(0, 0, 0, 1), context = new { only = new[] { "source.fixAll" } } });

        Assert.Equal(["quickfix"], actions.Select(action => action.GetProperty("kind").GetString()));
        Assert.Equal("HG0302", actions[0].GetProperty("diagnostics")[0].GetProperty("code").GetString());
        Assert.Equal(Text.Replace(',', '，'), Applied(actions[0].GetProperty("edit")));
        Assert.Empty(none.EnumerateArray());
        Assert.Equal(Text.Replace(',', '，'), Applied(Assert.Single(all.EnumerateArray()).GetProperty("edit")));
    }

    [Fact]
    public async Task A_heading_is_renamed_by_the_name_that_it_carries()
    {
        await Open();

        JsonElement prepared = await Ask("textDocument/prepareRename", At(0, 2));
        string renamed = Applied(
            await Ask(
                "textDocument/rename",
                new { textDocument = new { uri = Uri }, position = Place(0, 2), newName = "学习" }));
        string point = Applied(
            await Ask(
                "textDocument/rename",
                new { textDocument = new { uri = Uri }, position = Place(1, 3), newName = "理论" }));

        Assert.Equal("抓学习", prepared.GetProperty("placeholder").GetString());
        Assert.StartsWith("一、抓学习{#学习}\n", renamed, StringComparison.Ordinal);
        Assert.Contains("一是学理论{#理论}。逐章读。\n", point, StringComparison.Ordinal);

        await Change(2, null, renamed);
        Assert.StartsWith(
            "一、抓学习{#业务}\n",
            Applied(
                await Ask(
                    "textDocument/rename",
                    new { textDocument = new { uri = Uri }, position = Place(0, 2), newName = "业务" }), renamed), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1 a")]
    [InlineData("")]
    [InlineData("抓作风")]
    [InlineData("x}\ny")]
    public async Task A_name_that_cannot_be_is_refused_in_words(string name)
    {
        await Open();

        RemoteInvocationException refused = await Assert.ThrowsAsync<RemoteInvocationException>(
            () => Ask(
                "textDocument/rename",
                new { textDocument = new { uri = Uri }, position = Place(0, 2), newName = name }));

        Assert.Equal(-32803, refused.ErrorCode);
        Assert.NotEmpty(refused.Message);
    }

    [Theory]
    [InlineData("", "三是 二、")]
    [InlineData("三", "三是")]
    [InlineData("　　二", "二、")]
    [InlineData("甲", "")]
    public async Task The_markers_that_go_on_are_offered_at_the_start_of_a_line(string typed, string markers)
    {
        await Open("一、抓学习\n一是学理论。\n二是学业务。\n" + typed);

        JsonElement list = await Ask("textDocument/completion", At(3, typed.Length));

        Assert.Equal(
            markers,
            string.Join(
                ' ',
                list.GetProperty("items")
                    .EnumerateArray()
                    .OrderBy(item => item.GetProperty("sortText").GetString())
                    .Select(item => item.GetProperty("label").GetString())));
        Assert.All(
            list.GetProperty("items").EnumerateArray(),
            item => Assert.Equal(
                typed.Length,
                item.GetProperty("textEdit")
                    .GetProperty("range")
                    .GetProperty("end")
                    .GetProperty("character")
                    .GetInt32()));
    }

    [Fact]
    public async Task A_session_ends_as_the_protocol_asks_for()
    {
        await Ask("shutdown", null);
        await Client.NotifyAsync("exit");

        Assert.True(await Server);
    }

    [Fact]
    public async Task An_editor_that_goes_away_or_speaks_no_protocol_ends_the_session()
    {
        using var silent = new MemoryStream();
        using var noise = new MemoryStream("hello\r\n\r\n{}"u8.ToArray());

        Assert.False(await LanguageServer.RunAsync(silent, Stream.Null));
        Assert.False(await LanguageServer.RunAsync(noise, Stream.Null));
        Client.Dispose();
        Assert.False(await Server);
    }

    [Fact]
    public async Task A_question_about_a_text_that_is_not_open_and_a_message_that_nobody_knows_do_no_harm()
    {
        foreach (string method in new[] { "hover", "completion", "foldingRange", "documentSymbol", "prepareRename" })
        {
            Assert.Equal(JsonValueKind.Null, (await Ask("textDocument/" + method, At(5, 5))).ValueKind);
        }

        await Client.NotifyWithParameterObjectAsync("$/setTrace", new { value = "off" });
        await Client.NotifyWithParameterObjectAsync(
            "textDocument/didChange",
            new { textDocument = new { uri = "file:///x", version = 1 }, contentChanges = Array.Empty<object>() });
        await Assert.ThrowsAsync<RemoteMethodNotFoundException>(() => Ask("textDocument/nothing", new { }));
        await Open();
        Assert.NotEmpty(
            (await Ask("textDocument/documentSymbol", new { textDocument = new { uri = Uri } })).EnumerateArray());
    }
}
