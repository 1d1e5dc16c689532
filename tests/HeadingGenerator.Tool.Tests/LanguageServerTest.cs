using System.Text.Json;
using System.Threading.Channels;
using HeadingGenerator.Outlines;
using HeadingGenerator.Tool.Server;
using Nerdbank.Streams;
using StreamJsonRpc;

namespace HeadingGenerator.Tool.Tests;

/// <summary>A scripted editor with a server of its own.</summary>
public abstract class LanguageServerTest : IAsyncLifetime, IDisposable
{
    protected const string Uri = "file:///none/a.headings.txt";
    protected const string Text = "一、抓学习\n一是学理论。逐章读。\n二是学业务,学技能。\n二、抓作风\n一是转作风。\n";

    private readonly Channel<JsonElement> _published = Channel.CreateUnbounded<JsonElement>();

    protected LanguageServerTest()
    {
        (Stream ours, Stream theirs) = FullDuplexStream.CreatePair();
        Server = LanguageServer.RunAsync(theirs, theirs);
        Client = new JsonRpc(new HeaderDelimitedMessageHandler(ours, ours, new SystemTextJsonFormatter()));
        Client.AddLocalRpcTarget(new Editor(_published));
        Client.StartListening();
    }

    /// <summary>Whether the server ended as it was asked to.</summary>
    protected Task<bool> Server { get; }

    protected JsonRpc Client { get; }

    public Task InitializeAsync() =>
        Client.InvokeWithParameterObjectAsync<JsonElement>(
            "initialize", new { processId = (int?)null, capabilities = new { } });

    public Task DisposeAsync()
    {
        Client.Dispose();
        return Server;
    }

    public void Dispose()
    {
        Client.Dispose();
        GC.SuppressFinalize(this);
    }

    protected Task Open(string text = Text) => Client.NotifyWithParameterObjectAsync(
        "textDocument/didOpen", new { textDocument = new { uri = Uri, languageId = "headings", version = 1, text } });

    protected Task Change(int version, (int Line, int Character, int EndLine, int EndCharacter)? place, string text) =>
        Client.NotifyWithParameterObjectAsync(
        "textDocument/didChange",
        new
        {
            textDocument = new { uri = Uri, version },
            contentChanges = new[] { place is { } p
                ? (object)new { range = Span(p.Line, p.Character, p.EndLine, p.EndCharacter), text }
                : new { text } },
        });

    protected Task<JsonElement> Ask(string method, object? parameters) =>
        Client.InvokeWithParameterObjectAsync<JsonElement>(method, parameters);

    protected async Task<string> NextDiagnostics()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        JsonElement published = await _published.Reader.ReadAsync(patience.Token);
        return (published.TryGetProperty("version", out JsonElement version) ? $"{version}: " : ": ")
            + string.Join(", ", published.GetProperty("diagnostics").EnumerateArray().Select(diagnostic =>
            $"{PlaceOf(diagnostic.GetProperty("range"))} {diagnostic.GetProperty("severity")} {diagnostic.GetProperty("code")}"));
    }

    protected static object Place(int line, int character) => new { line, character };

    protected static object Span(int line, int character, int endLine, int endCharacter) =>
        new { start = Place(line, character), end = Place(endLine, endCharacter) };

    protected static object At(int line, int character) =>
        new { textDocument = new { uri = Uri }, position = Place(line, character) };

    protected static string Describe(JsonElement symbol)
    {
        string children = string.Join(", ", symbol.GetProperty("children").EnumerateArray().Select(Describe));
        return $"{symbol.GetProperty("name")} {PlaceOf(symbol.GetProperty("range"))}"
            + (children.Length > 0 ? $" [{children}]" : "");
    }

    protected static string PlaceOf(JsonElement range)
    {
        string[] ends = [
            .. new[] { "start", "end" }
                .Select(range.GetProperty)
                .Select(end => $"{end.GetProperty("line")}:{end.GetProperty("character")}")
        ];
        return string.Join('-', ends);
    }

    protected static string Applied(JsonElement edit, string text = Text)
    {
        JsonSerializerOptions options = new(JsonSerializerDefaults.Web);
        ContentChange[] changes = [.. edit.GetProperty("changes").GetProperty(Uri).EnumerateArray()
            .Select(
                change => new ContentChange(
                    change.GetProperty("newText").GetString()!,
                    change.GetProperty("range").Deserialize<Server.Range>(options)))];
        return new Document(Uri, 0, text, Configuration.TextSettings.None, new OutlineOptions()).Change(
            1, changes.Reverse()).Text;
    }

    private sealed class Editor(Channel<JsonElement> published)
    {
        [JsonRpcMethod("textDocument/publishDiagnostics", UseSingleObjectParameterDeserialization = true)]
        public void Publish(JsonElement parameters) => published.Writer.TryWrite(parameters.Clone());
    }
}
