using System.Collections.Concurrent;
using StreamJsonRpc;

namespace HeadingGenerator.Tool.Server;

/// <summary>
/// Tells the editor what looks wrong, when the user pauses: a text that changes again before that is not looked at.
/// </summary>
/// <param name="client">The editor.</param>
/// <param name="pause">How long nothing must change.</param>
internal sealed class DiagnosticPublisher(JsonRpc client, TimeSpan pause) : IDisposable
{
    private const string Method = "textDocument/publishDiagnostics";

    private readonly ConcurrentDictionary<string, CancellationTokenSource> _waiting = new(StringComparer.Ordinal);

    /// <summary>Looks at a version, unless another comes first.</summary>
    public void Schedule(Document document, bool isNew)
    {
        var cancellation = new CancellationTokenSource();
        _waiting.AddOrUpdate(document.Uri, cancellation, (_, old) =>
        {
            old.Cancel();
            return cancellation;
        });
        _ = PublishAsync(document, isNew ? TimeSpan.Zero : pause, cancellation.Token);
    }

    /// <summary>Takes back what was told of a text that is closed.</summary>
    public Task WithdrawAsync(string uri)
    {
        if (_waiting.TryRemove(uri, out CancellationTokenSource? waiting))
        {
            waiting.Cancel();
        }

        return client.NotifyWithParameterObjectAsync(Method, new PublishDiagnosticsParams(uri, null, []));
    }

    /// <summary>Stops whatever waits.</summary>
    public void Dispose()
    {
        foreach (CancellationTokenSource waiting in _waiting.Values)
        {
            waiting.Cancel();
        }
    }

    private async Task PublishAsync(Document document, TimeSpan delay, CancellationToken cancellationToken)
    {
        try
        {
            await Task.Delay(delay, cancellationToken).ConfigureAwait(false);
            List<Diagnostic> diagnostics = await Task.Run(
                () => document.Findings(cancellationToken)
                    .Select(pair => document.DiagnosticOf(pair.Finding, pair.Severity)).ToList(),
                cancellationToken).ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            var parameters = new PublishDiagnosticsParams(document.Uri, document.Version, diagnostics);
            await client.NotifyWithParameterObjectAsync(Method, parameters).ConfigureAwait(false);
        }
        catch (Exception exception) when (
            exception is OperationCanceledException or ConnectionLostException or ObjectDisposedException)
        {
            // A newer version is on its way, or nobody listens any more.
        }
    }
}
