using System.Diagnostics;

namespace HeadingGenerator.Tool.Commands;

/// <summary>Tells people at a terminal how far long work has come, on a line that goes when it is done.</summary>
/// <param name="console">Where it is told.</param>
/// <param name="all">How many files there are.</param>
internal sealed class Progress(ToolConsole console, int all) : IDisposable
{
    private const string Erase = "\r\u001B[K";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private TimeSpan _next = Patience;
    private int _done;
    private bool _isShown;

    /// <summary>One file more is done.</summary>
    public void Step()
    {
        _done++;
        if (console is { ErrorIsTerminal: true, OutputIsTerminal: false } && _watch.Elapsed >= _next && _done < all)
        {
            console.Error.Write(Erase + Messages.Progress(_done, all));
            _next = _watch.Elapsed + Interval;
            _isShown = true;
        }
    }

    /// <summary>Takes the line away.</summary>
    public void Dispose()
    {
        if (_isShown)
        {
            console.Error.Write(Erase);
            _isShown = false;
        }
    }
}
