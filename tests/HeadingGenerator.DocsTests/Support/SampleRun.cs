using System.Diagnostics;
using System.Reflection;

namespace HeadingGenerator.DocsTests.Support;

/// <summary>A sample that was run in an empty folder, and what came of it.</summary>
internal sealed class SampleRun : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sample");

    /// <summary>The folder it is run in.</summary>
    public string Folder => _folder.FullName;

    public int ExitCode { get; private set; }

    public string Output { get; private set; } = string.Empty;

    public string Error { get; private set; } = string.Empty;

    /// <summary>The files it wrote, by their paths from the folder.</summary>
    public IEnumerable<string> Files =>
        _folder.EnumerateFiles("*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file.FullName).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    public string PathOf(string file) => Path.Combine(Folder, file);

    /// <summary>Runs a sample in a language.</summary>
    public void Invoke(string sample, string[] arguments, string language = "en_US.UTF-8")
    {
        string program = typeof(SampleRun).Assembly
            .GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(data => data.Key == sample).Value!;
        var start = new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Folder,
            Environment = { ["LC_ALL"] = language, ["DOTNET_CLI_UI_LANGUAGE"] = null },
        };
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        Output = process.StandardOutput.ReadToEnd();
        Error = error.Result;
        process.WaitForExit();
        ExitCode = process.ExitCode;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
