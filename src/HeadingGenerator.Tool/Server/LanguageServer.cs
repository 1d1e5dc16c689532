using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using HeadingGenerator.Outlines;
using HeadingGenerator.Tool.Configuration;
using HeadingGenerator.Tool.Input;
using Microsoft.VisualStudio.Threading;
using StreamJsonRpc;

namespace HeadingGenerator.Tool.Server;

/// <summary>
/// Answers an editor by the language server protocol. Every method is a message of the protocol. They come one after
/// the other; a question takes the version of the text that it is about, and is then answered beside what comes next.
/// </summary>
internal sealed class LanguageServer : IDisposable
{
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(250);

    private readonly DiagnosticPublisher _publisher;
    private readonly ConfigurationFiles _configuration = new();
    private readonly Dictionary<string, Document> _documents = new(StringComparer.Ordinal);
    private readonly TaskCompletionSource _exit = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _isInitialized;
    private bool _isShutDown;

    private LanguageServer(JsonRpc client) => _publisher = new DiagnosticPublisher(client, _pause);

    /// <summary>Serves until the editor says that it is over, or goes away.</summary>
    /// <param name="input">What the editor sends.</param>
    /// <param name="output">What the editor receives.</param>
    /// <returns>Whether the editor said good-bye as the protocol asks for.</returns>
    public static async Task<bool> RunAsync(Stream input, Stream output)
    {
        using var formatter = new SystemTextJsonFormatter
        {
            JsonSerializerOptions = new JsonSerializerOptions(ProtocolJson.Default.Options)
            {
                // The library has messages of its own, as for calling off a request.
                TypeInfoResolver =
                    JsonTypeInfoResolver.Combine(ProtocolJson.Default, new DefaultJsonTypeInfoResolver()),
            },
        };

        // Neither is waited for at the end: an editor may keep the pipe open, and a read of it cannot be called off.
        var client = new EditorConnection(new HeaderDelimitedMessageHandler(output, input, formatter));
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
            exception is ConnectionLostException or IOException or JsonException or BadRpcHeaderException
                or ArgumentException)
        {
            // Nothing more can be said to somebody who speaks no protocol.
            return false;
        }

        return server._isShutDown;
    }

    public void Dispose() => _publisher.Dispose();

    [JsonRpcMethod("initialize")]
    public InitializeResult Initialize(JsonElement parameters)
    {
        _ = parameters;
        _isInitialized = true;
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
        TextDocumentItem item = Needed(parameters.TextDocument);
        Put(Read(Needed(item.Uri), item.Version, Needed(item.Text)), isNew: true);
    }

    [JsonRpcMethod("textDocument/didChange")]
    public void DidChange(DidChangeParams parameters)
    {
        if (Find(parameters.TextDocument) is { } document)
        {
            ContentChange[] changes = [.. Needed(parameters.ContentChanges)];
            int version = parameters.TextDocument!.Version ?? document.Version;
            Put(document.Change(version, changes.Where(static change => change?.Text is not null)), isNew: false);
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
        string uri = Needed(Needed(parameters.TextDocument).Uri);
        _documents.Remove(uri);
        return _publisher.WithdrawAsync(uri);
    }

    [JsonRpcMethod("textDocument/documentSymbol")]
    public Task<DocumentSymbol[]?> DocumentSymbolsAsync(
        DocumentParams parameters, CancellationToken cancellationToken) =>
        AnswerAsync(parameters.TextDocument, Features.Symbols, cancellationToken);

    [JsonRpcMethod("textDocument/foldingRange")]
    public Task<FoldingRange[]?> FoldingRangesAsync(DocumentParams parameters, CancellationToken cancellationToken) =>
        AnswerAsync(parameters.TextDocument, Features.Foldings, cancellationToken);

    [JsonRpcMethod("textDocument/hover")]
    public Task<Hover?> HoverAtAsync(PositionParams parameters, CancellationToken cancellationToken) => AnswerAsync(
        parameters.TextDocument, document => Features.HoverAt(document, parameters.Position), cancellationToken);

    [JsonRpcMethod("textDocument/codeAction")]
    public Task<CodeAction[]?> CodeActionsAsync(CodeActionParams parameters, CancellationToken cancellationToken) =>
        AnswerAsync(
            parameters.TextDocument,
            document => Edits.Actions(document, parameters.Range, parameters.Context?.Only, cancellationToken),
            cancellationToken);

    [JsonRpcMethod("textDocument/completion")]
    public Task<CompletionList?> CompleteAsync(PositionParams parameters, CancellationToken cancellationToken) =>
        AnswerAsync(
            parameters.TextDocument, document => Edits.Complete(document, parameters.Position), cancellationToken);

    [JsonRpcMethod("textDocument/prepareRename")]
    public Task<PrepareRenameResult?> PrepareRenameAsync(
        PositionParams parameters, CancellationToken cancellationToken) => AnswerAsync(
            parameters.TextDocument, document => Edits.PrepareRename(document, parameters.Position), cancellationToken);

    [JsonRpcMethod("textDocument/rename")]
    public async Task<WorkspaceEdit> RenameAsync(RenameParams parameters, CancellationToken cancellationToken)
    {
        string name = Needed(parameters.NewName);
        return await AnswerAsync(
            parameters.TextDocument,
            document => Edits.Rename(document, parameters.Position, name),
            cancellationToken).ConfigureAwait(false)
            ?? throw EditorConnection.Failure(LspErrorCode.RequestFailed, Messages.CannotRename(name));
    }

    /// <summary>What the protocol says that a message holds; null is what a message without it gives.</summary>
    private static T Needed<T>(T? value)
        where T : class =>
        value ?? throw EditorConnection.Failure(LspErrorCode.InvalidParams, Messages.IncompleteMessage);

    /// <summary>Answers a question by the version of the text that is the newest when it comes.</summary>
    private Task<T?> AnswerAsync<T>(
        TextDocumentIdentifier? identifier, Func<Document, T?> answer, CancellationToken cancellationToken)
        where T : class =>
        Find(identifier) is { } document
            ? Task.Run(() => answer(document), cancellationToken) : Task.FromResult<T?>(null);

    private Document? Find(TextDocumentIdentifier? identifier) =>
        !_isInitialized
            ? throw EditorConnection.Failure(LspErrorCode.ServerNotInitialized, Messages.NotInitialized)
        : _isShutDown
            ? throw EditorConnection.Failure(LspErrorCode.InvalidRequest, Messages.IsShutDown)
        : _documents.GetValueOrDefault(Needed(Needed(identifier).Uri));

    /// <summary>A text with what lies beside it and above it: the published names and the configuration.</summary>
    private Document Read(string uri, int version, string text)
    {
        string path = Document.PathOf(uri);
        TextSettings settings = _configuration.Of(path);
        var options = new OutlineOptions
        {
            Subject = settings.Subject,
            PublishedNames = NamesFile.Beside(path)?.Names,
        };
        return new Document(uri, version, text, settings, options);
    }

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
            Put(Read(document.Uri, document.Version, document.Text), isNew: true);
        }
    }
}
