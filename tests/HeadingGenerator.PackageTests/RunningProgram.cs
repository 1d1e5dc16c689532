using System.Diagnostics;
using System.Text;

namespace HeadingGenerator.PackageTests;

/// <summary>A program that runs until it is told to end, with what it has printed.</summary>
internal sealed class RunningProgram : IDisposable
{
    /// <summary>Far more than any step takes: a test that waits this long has failed.</summary>
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(4);

    private readonly Process _process;
    private readonly StringBuilder _output = new();

    public RunningProgram(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Waits until all of these texts have been printed.</summary>
    public void WaitFor(params string[] texts)
    {
        DateTime end = DateTime.UtcNow + _patience;
        lock (_output)
        {
            while (!texts.All(text => _output.ToString().Contains(text, StringComparison.Ordinal)))
            {
                TimeSpan left = end - DateTime.UtcNow;
                Assert.True(left > TimeSpan.Zero && !_process.HasExited, _output.ToString());
                Monitor.Wait(_output, left < TimeSpan.FromSeconds(1) ? left : TimeSpan.FromSeconds(1));
            }
        }
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private void Keep(string? line)
    {
        lock (_output)
        {
            _output.AppendLine(line);
            Monitor.PulseAll(_output);
        }
    }
}
