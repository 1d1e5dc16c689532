using System.Text.Json;
using System.Text.Json.Serialization;
using HeadingGenerator.Tool.Configuration;
using Microsoft.VisualStudio.Threading;
using StreamJsonRpc;

namespace HeadingGenerator.Tool.Server;

/// <summary>
/// Answers an editor by the language server protocol. Every method is a message of the protocol; they come one after
/// the other.
/// </summary>
internal sealed class LanguageServer : IDisposable
{
    /// <summary>The code of a request that is right in form and cannot be met (LSP 3.17).</summary>
    private const int RequestFailed = -32803;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private readonly DiagnosticPublisher _publisher;
    private readonly ConfigurationFiles _configuration = new();
    private readonly Dictionary<string, Document> _documents = new(StringComparer.Ordinal);
    private readonly TaskCompletionSource _exit = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _isShutDown;

    private LanguageServer(JsonRpc client) => _publisher = new DiagnosticPublisher(client, Pause);

    /// <summary>Serves until the editor says that it is over, or goes away.</summary>
    /// <param name="input">What the editor sends.</param>
    /// <param name="output">What the editor receives.</param>
    /// <returns>Whether the editor said good-bye as the protocol asks for.</returns>
    public static async Task<bool> RunAsync(Stream input, Stream output)
    {
        using var formatter = new SystemTextJsonFormatter
        {
            JsonSerializerOptions = new JsonSerializerOptions(JsonSerializerDefaults.Web)
            {
                DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            },
        };

        // Neither is waited for at the end: an editor may keep the pipe open, and a read of it cannot be called off.
        var client = new JsonRpc(new HeaderDelimitedMessageHandler(output, input, formatter));
        using var server = new LanguageServer(client);
        client.AddLocalRpcTarget(server, new JsonRpcTargetOptions { UseSingleObjectParameterDeserialization = true });

        // A change must be in place before the question that comes after it.
        client.SynchronizationContext = new NonConcurrentSynchronizationContext(sticky: true);
        client.StartListening();
        try
        {
            await await Task.WhenAny(client.Completion, server._exit.Task).ConfigureAwait(false);
        }
        catch (Exception exception) when (
            exception is ConnectionLostException or IOException or JsonException or BadRpcHeaderException)
        {
            // Nothing more can be said to somebody who speaks no protocol.
            return false;
        }

        return server._isShutDown;
    }

    public void Dispose() => _publisher.Dispose();

    [JsonRpcMethod("initialize")]
    public static InitializeResult Initialize(JsonElement parameters)
    {
        _ = parameters;
        return new InitializeResult(
            new ServerCapabilities(
                "utf-16",
                new TextDocumentSyncOptions(OpenClose: true, Change: 2, Save: true),
                DocumentSymbolProvider: true,
                FoldingRangeProvider: true,
                HoverProvider: true,
                new CodeActionOptions(Edits.Kinds),
                new RenameOptions(PrepareProvider: true),
                new CompletionOptions(["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "（", "(", "第"])),
            new ServerInfo("headings", typeof(LanguageServer).Assembly.GetName().Version!.ToString(3)));
    }

    [JsonRpcMethod("initialized")]
    public static void Initialized(JsonElement parameters) => _ = parameters;

    [JsonRpcMethod("shutdown")]
    public void ShutDown() => _isShutDown = true;

    [JsonRpcMethod("exit")]
    public void Exit() => _exit.TrySetResult();

    [JsonRpcMethod("textDocument/didOpen")]
    public void DidOpen(DidOpenParams parameters)
    {
        TextDocumentItem item = parameters.TextDocument;
        Put(new Document(item.Uri, item.Version, item.Text, _configuration.Of(Document.PathOf(item.Uri))), isNew: true);
    }

    [JsonRpcMethod("textDocument/didChange")]
    public void DidChange(DidChangeParams parameters)
    {
        if (Find(parameters.TextDocument) is { } document)
        {
            Put(document.Change(parameters.TextDocument.Version ?? document.Version, parameters.ContentChanges),
                isNew: false);
        }
    }

    /// <summary>A saved file may be a configuration that others are read by.</summary>
    [JsonRpcMethod("textDocument/didSave")]
    public void DidSave(JsonElement parameters) => Configure(parameters);

    [JsonRpcMethod("workspace/didChangeWatchedFiles")]
    public void DidChangeWatchedFiles(JsonElement parameters) => Configure(parameters);

    [JsonRpcMethod("workspace/didChangeConfiguration")]
    public void DidChangeConfiguration(JsonElement parameters) => Configure(parameters);

    [JsonRpcMethod("textDocument/didClose")]
    public Task DidCloseAsync(DidCloseParams parameters)
    {
        _documents.Remove(parameters.TextDocument.Uri);
        return _publisher.WithdrawAsync(parameters.TextDocument.Uri);
    }

    [JsonRpcMethod("textDocument/documentSymbol")]
    public IReadOnlyList<DocumentSymbol>? DocumentSymbols(DocumentParams parameters) =>
        Find(parameters.TextDocument) is { } document ? Features.Symbols(document) : null;

    [JsonRpcMethod("textDocument/foldingRange")]
    public IReadOnlyList<FoldingRange>? FoldingRanges(DocumentParams parameters) =>
        Find(parameters.TextDocument) is { } document ? Features.Foldings(document) : null;

    [JsonRpcMethod("textDocument/hover")]
    public Hover? HoverAt(PositionParams parameters) =>
        Find(parameters.TextDocument) is { } document ? Features.HoverAt(document, parameters.Position) : null;

    [JsonRpcMethod("textDocument/codeAction")]
    public IReadOnlyList<CodeAction>? CodeActions(CodeActionParams parameters) =>
        Find(parameters.TextDocument) is { } document
            ? Edits.Actions(document, parameters.Range, parameters.Context?.Only) : null;

    [JsonRpcMethod("textDocument/completion")]
    public CompletionList? Complete(PositionParams parameters) =>
        Find(parameters.TextDocument) is { } document ? Edits.Complete(document, parameters.Position) : null;

    [JsonRpcMethod("textDocument/prepareRename")]
    public PrepareRenameResult? PrepareRename(PositionParams parameters) =>
        Find(parameters.TextDocument) is { } document ? Edits.PrepareRename(document, parameters.Position) : null;

    [JsonRpcMethod("textDocument/rename")]
    public WorkspaceEdit Rename(RenameParams parameters) =>
        Find(parameters.TextDocument) is { } document
            && Edits.Rename(document, parameters.Position, parameters.NewName) is { } edit
            ? edit
            : throw new LocalRpcException(Messages.CannotRename(parameters.NewName)) { ErrorCode = RequestFailed };

    private Document? Find(TextDocumentIdentifier identifier) => _documents.GetValueOrDefault(identifier.Uri);

    private void Put(Document document, bool isNew)
    {
        _documents[document.Uri] = document;
        _publisher.Schedule(document, isNew);
    }

    private void Configure(JsonElement parameters)
    {
        _ = parameters;
        _configuration.Clear();
        foreach (Document document in _documents.Values.ToArray())
        {
            Put(document.With(_configuration.Of(Document.PathOf(document.Uri))), isNew: true);
        }
    }
}
