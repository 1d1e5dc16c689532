// Everything a newcomer and a consumer would meet, on a checkout of any system: dotnet run .ci/steps.cs
// With --complete a skipped test counts as failed. The last line says how many tests and steps passed.
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

bool complete = args.Contains("--complete");
string bench = Path.GetFullPath("../shared/bench");
int passed = 0;
int failed = 0;
var summary = new Regex(@"Failed: +(\d+), Passed: +(\d+), Skipped: +(\d+).*");

Tests("dotnet test", "test");
Step("the report of the README", "dotnet", "run --project samples/ReportGenerator");
Step("quick start", "dotnet", "run --project samples/Quickstart");
Step("own catalog", "dotnet", "run --project samples/OwnCatalog");
foreach (string roslyn in new[] { "4.14.0", "5.12.0" })
{
    Tests(
        $"generator on Roslyn {roslyn}",
        $"test tests/HeadingGenerator.SourceGeneration.Tests -p:TestedRoslyn={roslyn}");
}

Step("formatting", "dotnet", "format --verify-no-changes");
Step("formatting of the package tests", "dotnet", "format tests/HeadingGenerator.PackageTests --verify-no-changes");
Step("packing", "dotnet", "pack -c Release");
Tests("packages", "test tests/HeadingGenerator.PackageTests");
Step("tools of the documentation", "dotnet", "tool restore --tool-manifest docs/.config/dotnet-tools.json");
Step("documentation", "dotnet", "docfx docfx.json --warningsAsErrors", "docs");

// Nobody needs Node.js for anything else.
if (ReachesNpm())
{
    Step("extension for Visual Studio Code", "sh", "src/HeadingGenerator.VSCode/pack.sh");
}
else
{
    Console.WriteLine("skipped: npm is not there, or does not reach its packages");
}

// Real texts are no part of the repository; where they are, none may be read worse than the figures kept here say.
if (Directory.Exists(bench))
{
    Readings("readings of real documents", "shown/texts", "shown/gold", "shown");
    Readings("readings of small texts", "min", "min", "min");
    Readings("readings of other genres", "own", "own", "own");
}

Console.WriteLine($"\n{passed} passed, {failed} failed");
return failed == 0 ? 0 : 1;

void Readings(string name, string texts, string gold, string baseline) => Step(
    name,
    "python3",
    $"{bench}/score.py --texts {bench}/{texts} --gold {bench}/{gold} --baseline tests/Golden/readings/{baseline}.json"
        + " --tool \"dotnet src/HeadingGenerator.Tool/bin/Release/net8.0/headings.dll\"");

bool ReachesNpm()
{
    try
    {
        return !OperatingSystem.IsWindows()
            && Run("npm", "npm", "view vscode-languageclient@9.0.1 version", ".").Code == 0;
    }
    catch (Win32Exception)
    {
        return false;
    }
}

void Step(string name, string program, string arguments, string folder = ".")
{
    (int code, List<string> lines) = Run(name, program, arguments, folder);
    Count(code == 0 ? 1 : 0, code == 0 ? 0 : 1, program, arguments, lines, 60);
}

// A run without a summary is a failure.
void Tests(string name, string arguments)
{
    (int code, List<string> lines) = Run(name, "dotnet", arguments, ".");
    int p = 0;
    int f = 0;
    foreach (Match match in lines.Select(line => summary.Match(line)).Where(match => match.Success))
    {
        Console.WriteLine(match.Value);
        f += Number(match, 1) + (complete ? Number(match, 3) : 0);
        p += Number(match, 2);
    }

    f = f == 0 && (code != 0 || p == 0) ? 1 : f;
    Count(p, f, "dotnet", arguments, lines, 120);
}

void Count(int ok, int bad, string program, string arguments, List<string> lines, int tail)
{
    passed += ok;
    failed += bad;
    if (bad > 0)
    {
        Console.WriteLine($"FAILED: {program} {arguments}");
        lines.Where(line => !line.TrimStart().StartsWith("at ", StringComparison.Ordinal))
            .TakeLast(tail)
            .ToList()
            .ForEach(Console.WriteLine);
    }
}

(int Code, List<string> Lines) Run(string name, string program, string arguments, string folder)
{
    Console.WriteLine($"\n== {name}");
    var lines = new List<string>();
    using var process = new Process
    {
        StartInfo = new(program, arguments)
        {
            WorkingDirectory = Path.GetFullPath(folder),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        },
    };
    DataReceivedEventHandler keep = (_, e) =>
    {
        if (e.Data is { } line)
        {
            lock (lines)
            {
                lines.Add(line);
            }
        }
    };
    process.OutputDataReceived += keep;
    process.ErrorDataReceived += keep;
    process.Start();
    process.BeginOutputReadLine();
    process.BeginErrorReadLine();
    process.WaitForExit();
    return (process.ExitCode, lines);
}

static int Number(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
