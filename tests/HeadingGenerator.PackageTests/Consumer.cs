using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace HeadingGenerator.PackageTests;

/// <summary>
/// Projects outside the repository that restore the packages from the local feed into an empty folder.
/// </summary>
internal sealed partial class Consumer : IDisposable
{
    private static readonly string _feed = Path.Combine(RepositoryRoot(), "artifacts", "packages");

    /// <summary>The root of the repository.</summary>
    public static string Root { get; } = RepositoryRoot();

    /// <summary>
    /// One folder of restored packages for the whole run: empty at its start, since the versions stay and the packages
    /// do not.
    /// </summary>
    private static readonly DirectoryInfo _packages = Directory.CreateTempSubdirectory("heading-packages-");

    private static readonly Lock _installation = new();

    private readonly string _folder = Directory.CreateTempSubdirectory("heading-consumer-").FullName;

    static Consumer() => AppDomain.CurrentDomain.ProcessExit += (_, _) => _packages.Delete(recursive: true);

    public Consumer()
    {
        Write("nuget.config", $"""
            <configuration>
              <packageSources><add key="local" value="{_feed}" /></packageSources>
            </configuration>
            """);

        // Nothing of the repository's own settings may reach the consumer.
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
    }

    /// <summary>The version of the packages in the feed.</summary>
    public static string Version { get; } =
        VersionPattern().Match(Path.GetFileName(PackagePath("HeadingGenerator"))).Value;

    /// <summary>What a strict consumer sets.</summary>
    public static string Strict => """
        <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <AnalysisMode>All</AnalysisMode>
            <EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>
            <GenerateDocumentationFile>true</GenerateDocumentationFile>
            <NoWarn>$(NoWarn);CA1515;CA1303;CA1852;CA1050</NoWarn>
        """;

    /// <summary>The package file of an id.</summary>
    public static string PackagePath(string id) => Directory.GetFiles(_feed, id + ".*.nupkg")
        .Single(path => Regex.IsMatch(Path.GetFileName(path), "^" + Regex.Escape(id) + @"\.\d"));

    public string PathOf(string file) => Path.Combine(_folder, file);

    public Consumer Write(string file, string content)
    {
        string path = PathOf(file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return this;
    }

    /// <summary>Writes a project with properties and items.</summary>
    public Consumer Project(string file, string properties, string items, string sdk = "Microsoft.NET.Sdk") => Write(file, $"""
        <Project Sdk="{sdk}">
          <PropertyGroup>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            {items}
          </ItemGroup>
        </Project>
        """);

    /// <summary>Writes a solution of projects.</summary>
    public Consumer Solution(string file, params string[] projects) =>
        Write(
            file,
            "<Solution>\n" + string.Concat(projects.Select(project => $"  <Project Path=\"{project}\" />\n"))
                + "</Solution>\n");

    public static string Package(string id, string more = "") =>
        $"<PackageReference Include=\"{id}\" Version=\"{Version}\" {more}/>";

    /// <summary>Runs dotnet in the folder and gives exit code and output.</summary>
    public (int ExitCode, string Output) Dotnet(string arguments, string language = "en") =>
        Run("dotnet", arguments, language);

    /// <summary>Runs a program that was built, and gives what it prints.</summary>
    public string RunBuilt(string project, string program = "dotnet", string extension = ".dll")
    {
        string file = Directory.GetDirectories(PathOf(project + "/bin/Debug"))
            .Select(folder => Path.Combine(folder, project + extension))
            .Single();
        (int exitCode, string output) = Run(program, $"\"{file}\"");
        Assert.True(exitCode == 0, output);
        return output.Trim();
    }

    /// <summary>Runs a program that carries its runtime, and gives what it prints.</summary>
    public string RunPublished(string path)
    {
        (int exitCode, string output) = Run(path);
        Assert.True(exitCode == 0, output);
        return output.Trim();
    }

    /// <summary>Starts dotnet in the folder; what it prints is read while it runs.</summary>
    public RunningProgram Start(string arguments) => new(Process.Start(StartInfo("dotnet", arguments, "en"))!);

    /// <summary>Runs a program in the folder and gives exit code and output.</summary>
    public (int ExitCode, string Output) Run(string program, string arguments = "", string language = "en")
    {
        // Two installations of one tool at a time take each other's file in the common folder of packages.
        if (!arguments.StartsWith("tool install", StringComparison.Ordinal))
        {
            return RunNow(program, arguments, language);
        }

        lock (_installation)
        {
            return RunNow(program, arguments, language);
        }
    }

    private (int ExitCode, string Output) RunNow(string program, string arguments, string language)
    {
        using Process process = Process.Start(StartInfo(program, arguments, language))!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }

    private ProcessStartInfo StartInfo(string program, string arguments, string language)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            Environment =
            {
                ["NUGET_PACKAGES"] = _packages.FullName,
                ["DOTNET_CLI_UI_LANGUAGE"] = language,
                ["MSBUILDDISABLENODEREUSE"] = "1",
                ["UseSharedCompilation"] = "false",
                ["DOTNET_CLI_HOME"] = PathOf(".home"),
                ["DOTNET_GENERATE_ASPNET_CERTIFICATE"] = "false",
            },
        };
        // What the test run itself was started with must not reach the consumer, its language least of all.
        foreach (string variable in start.Environment.Keys
            .Where(
                key => key is "VSLANG" or "PreferredUILang"
                    || (key.StartsWith("MSBUILD", StringComparison.Ordinal)
                        && key != "MSBUILDDISABLENODEREUSE")).ToList())
        {
            start.Environment.Remove(variable);
        }

        return start;
    }

    /// <summary>Builds, and fails with the output if that fails.</summary>
    public Consumer Build(string project = "", string arguments = "")
    {
        (int exitCode, string output) = Dotnet($"build {project} {arguments}");
        Assert.True(exitCode == 0, output);
        return this;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string RepositoryRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "HeadingGenerator.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("HeadingGenerator.sln");
    }

    [GeneratedRegex(@"\d+\.\d+\.\d+(-[\w.]+)?(?=\.nupkg)")]
    private static partial Regex VersionPattern();
}
