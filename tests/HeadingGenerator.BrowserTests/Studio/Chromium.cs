using Microsoft.Playwright;

namespace HeadingGenerator.BrowserTests.Studio;

/// <summary>The Chromium that the system has.</summary>
internal static class Chromium
{
    private const string PathVariable = "CHROMIUM";

    private static readonly string _path = Environment.GetEnvironmentVariable(PathVariable) ?? "/usr/bin/chromium";

    /// <summary>Why no page can be opened here; null if one can.</summary>
    public static string? Missing => File.Exists(_path)
        ? null
        : $"Looking at the page needs {_path} (apt-get install chromium fonts-noto-cjk), or {PathVariable} has to name another.";

    /// <summary>Without sandbox, as a container asks for; without everything that would talk to others.</summary>
    public static BrowserTypeLaunchOptions Options => new()
    {
        ExecutablePath = _path,
        Args =
        [
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
        ],
    };
}
