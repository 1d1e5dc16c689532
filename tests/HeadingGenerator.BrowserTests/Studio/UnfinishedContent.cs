using System.Net;
using System.Net.Http.Headers;

namespace HeadingGenerator.BrowserTests.Studio;

/// <summary>A text that is not all there until it is said to be.</summary>
internal sealed class UnfinishedContent : HttpContent
{
    private readonly TaskCompletionSource _started = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _finished = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public UnfinishedContent() => Headers.ContentType = new MediaTypeHeaderValue("text/plain");

    /// <summary>Ends when the first part was sent.</summary>
    public Task Started => _started.Task;

    public void Finish() => _finished.TrySetResult();

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        await stream.WriteAsync("一、标题"u8.ToArray());
        await stream.FlushAsync();
        _started.TrySetResult();
        await _finished.Task;
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
