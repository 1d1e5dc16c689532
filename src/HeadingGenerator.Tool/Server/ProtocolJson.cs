using System.Text.Json;
using System.Text.Json.Serialization;

namespace HeadingGenerator.Tool.Server;

/// <summary>How the messages of the protocol are read and written as JSON, without reflection.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, MaxDepth = 1000)]
[JsonSerializable(typeof(CodeAction[]))]
[JsonSerializable(typeof(CodeActionParams))]
[JsonSerializable(typeof(CompletionList))]
[JsonSerializable(typeof(DidChangeParams))]
[JsonSerializable(typeof(DidCloseParams))]
[JsonSerializable(typeof(DidOpenParams))]
[JsonSerializable(typeof(DocumentParams))]
[JsonSerializable(typeof(DocumentSymbol[]))]
[JsonSerializable(typeof(FoldingRange[]))]
[JsonSerializable(typeof(Hover))]
[JsonSerializable(typeof(InitializeResult))]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(PositionParams))]
[JsonSerializable(typeof(PrepareRenameResult))]
[JsonSerializable(typeof(PublishDiagnosticsParams))]
[JsonSerializable(typeof(RenameParams))]
[JsonSerializable(typeof(WorkspaceEdit))]
internal sealed partial class ProtocolJson : JsonSerializerContext;
