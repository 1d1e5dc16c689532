namespace HeadingGenerator.Tool.Server;

// The messages of the language server protocol 3.17 that the server takes and sends, named as there, members and all.
// What the server takes may lack anything.

/// <summary>Why a request cannot be met.</summary>
internal enum LspErrorCode
{
    InvalidRequest = -32600,
    InvalidParams = -32602,
    InternalError = -32603,
    ServerNotInitialized = -32002,

    /// <summary>A request that is right in form, and still cannot be met.</summary>
    RequestFailed = -32803,
}

/// <summary>A place: line and UTF-16 code unit, both from 0.</summary>
internal readonly record struct Position(int Line, int Character);

/// <summary>A stretch; the end is the place after it.</summary>
internal readonly record struct Range(Position Start, Position End);

internal sealed record TextDocumentItem(string? Uri, int Version, string? Text);

internal sealed record TextDocumentIdentifier(string? Uri, int? Version = null);

internal sealed record DidOpenParams(TextDocumentItem? TextDocument);

internal sealed record DidCloseParams(TextDocumentIdentifier? TextDocument);

internal sealed record DidChangeParams(
    TextDocumentIdentifier? TextDocument, IReadOnlyList<ContentChange>? ContentChanges);

/// <summary>A change; without a range the text is a whole new one.</summary>
internal sealed record ContentChange(string Text, Range? Range = null);

internal sealed record DocumentParams(TextDocumentIdentifier? TextDocument);

internal sealed record PositionParams(TextDocumentIdentifier? TextDocument, Position Position);

internal sealed record RenameParams(TextDocumentIdentifier? TextDocument, Position Position, string? NewName);

internal sealed record CodeActionParams(
    TextDocumentIdentifier? TextDocument, Range Range, CodeActionContext? Context = null);

internal sealed record CodeActionContext(IReadOnlyList<string>? Only = null);

internal sealed record PublishDiagnosticsParams(string Uri, int? Version, IReadOnlyList<Diagnostic> Diagnostics);

/// <summary>What looks wrong; of severity 1 error, 2 warning or 3 information.</summary>
internal sealed record Diagnostic(
    Range Range, int Severity, string Code, CodeDescription CodeDescription, string Source, string Message);

internal sealed record CodeDescription(string Href);

internal sealed record DocumentSymbol(
    string Name, string? Detail, int Kind, Range Range, Range SelectionRange, IReadOnlyList<DocumentSymbol> Children);

internal sealed record FoldingRange(int StartLine, int EndLine, string Kind);

internal sealed record Hover(MarkupContent Contents, Range Range);

internal sealed record MarkupContent(string Kind, string Value);

internal sealed record LspTextEdit(Range Range, string NewText);

internal sealed record WorkspaceEdit(IReadOnlyDictionary<string, IReadOnlyList<LspTextEdit>> Changes);

internal sealed record CodeAction(
    string Title,
    string Kind,
    WorkspaceEdit Edit,
    IReadOnlyList<Diagnostic>? Diagnostics = null,
    bool? IsPreferred = null);

internal sealed record PrepareRenameResult(Range Range, string Placeholder);

internal sealed record CompletionList(bool IsIncomplete, IReadOnlyList<CompletionItem> Items);

/// <summary>What can be typed here.</summary>
internal sealed record CompletionItem(
    string Label, int Kind, string? Detail, string SortText, string FilterText, LspTextEdit TextEdit);

internal sealed record InitializeResult(ServerCapabilities Capabilities, ServerInfo ServerInfo);

internal sealed record ServerInfo(string Name, string Version);

internal sealed record ServerCapabilities(
    string PositionEncoding,
    TextDocumentSyncOptions TextDocumentSync,
    bool DocumentSymbolProvider,
    bool FoldingRangeProvider,
    bool HoverProvider,
    CodeActionOptions CodeActionProvider,
    RenameOptions RenameProvider,
    CompletionOptions CompletionProvider);

/// <summary>What the editor tells of its texts; a change of 2 is one in stretches of the text.</summary>
internal sealed record TextDocumentSyncOptions(bool OpenClose, int Change, bool Save);

internal sealed record CodeActionOptions(IReadOnlyList<string> CodeActionKinds);

internal sealed record RenameOptions(bool PrepareProvider);

internal sealed record CompletionOptions(IReadOnlyList<string> TriggerCharacters);
