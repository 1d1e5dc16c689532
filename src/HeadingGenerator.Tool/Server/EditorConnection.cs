using System.Text.Json;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace HeadingGenerator.Tool.Server;

/// <summary>
/// The line to an editor. What goes wrong is told by code and in words, without the inside of the server.
/// </summary>
internal sealed class EditorConnection(IJsonRpcMessageHandler handler) : JsonRpc(handler)
{
    /// <summary>What a method throws to refuse a request.</summary>
    public static LocalRpcException Failure(LspErrorCode code, string message) =>
        new(message) { ErrorCode = (int)code };

    protected override JsonRpcError.ErrorDetail CreateErrorDetails(JsonRpcRequest request, Exception exception) =>
        exception is LocalRpcException or OperationCanceledException
            ? base.CreateErrorDetails(request, exception)
            : new JsonRpcError.ErrorDetail
            {
                Code = (JsonRpcErrorCode)(exception is JsonException
                    ? LspErrorCode.InvalidParams : LspErrorCode.InternalError),
                Message = exception.Message,
            };
}
