using System.Diagnostics;

namespace HeadingGenerator.Tool.Commands;

/// <summary>Tells people at a terminal how far long work has come, on a line that goes when it is done.</summary>
/// <param name="console">Where it is told.</param>
/// <param name="all">How many files there are.</param>
internal sealed class Progress(ToolConsole console, int all)
{
    private const string Erase = "\r\u001B[K";

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(1);

    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private int _done;
    private bool _isShown;

    /// <summary>One file more is done.</summary>
    public void Step()
    {
        _done++;
        if (console.ErrorIsTerminal && _watch.Elapsed >= _patience && _done < all)
        {
            console.Error.Write(Messages.Progress(_done, all));
            _isShown = true;
        }
    }

    /// <summary>Takes the line away, as something else may be written now.</summary>
    public void Hide()
    {
        if (_isShown)
        {
            console.Error.Write(Erase);
            _isShown = false;
        }
    }
}
