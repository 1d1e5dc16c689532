using System.Collections.Concurrent;
using System.Diagnostics;
using System.Reflection;

namespace HeadingGenerator.BrowserTests.Studio;

/// <summary>The studio as a program of its own, on a free port of this machine.</summary>
public sealed class StudioProcess : IAsyncDisposable
{
    private const string Announcement = "ReportStudio: ";

    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(1);

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _output = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private StudioProcess(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, line) => Take(line.Data);
        process.ErrorDataReceived += (_, line) => Take(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Where it listens.</summary>
    public Uri Address => _address.Task.Result;

    /// <summary>All that it has written so far.</summary>
    public string Output => string.Join('\n', _output);

    /// <summary>Starts the studio on a free port, and waits until it says that it listens.</summary>
    public static Task<StudioProcess> StartAsync(params string[] options) =>
        RunAsync(["--urls", "http://127.0.0.1:0", .. options]);

    /// <summary>Starts the studio with nothing but these options.</summary>
    public static Task<StudioProcess> RunAsync(params string[] options) => RunAsync(options, isInvariant: false);

    /// <summary>Starts the studio without the data of languages that a system may lack.</summary>
    public static Task<StudioProcess> StartInvariantAsync() =>
        RunAsync(["--urls", "http://127.0.0.1:0"], isInvariant: true);

    private static async Task<StudioProcess> RunAsync(string[] options, bool isInvariant)
    {
        string program = typeof(StudioProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(data => data.Key == "StudioProgram").Value!;
        var start = new ProcessStartInfo("dotnet", [program, .. options])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,

            // Where it is started from makes no difference.
            WorkingDirectory = Path.GetTempPath(),
        };
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = isInvariant ? "1" : "0";
        start.Environment.Remove("ASPNETCORE_URLS");
        start.Environment.Remove("ASPNETCORE_ENVIRONMENT");
        start.Environment.Remove("DOTNET_ENVIRONMENT");
        var studio = new StudioProcess(Process.Start(start)!);
        try
        {
            await Task.WhenAny(studio._address.Task, studio._process.WaitForExitAsync()).WaitAsync(_patience);
            return studio._address.Task.IsCompleted
                ? studio
                : throw new InvalidOperationException($"The studio did not start: {studio.Output}");
        }
        catch
        {
            await studio.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private void Take(string? line)
    {
        if (line is null)
        {
            return;
        }

        _output.Enqueue(line);
        if (line.StartsWith(Announcement, StringComparison.Ordinal))
        {
            _address.TrySetResult(new Uri(line[Announcement.Length..]));
        }
    }
}
