// Are the tests of the reader worth their name? Stryker changes a room of it in hundreds of ways, and some test has to notice.
// All rooms: dotnet run .ci/mutation.cs     One or two: dotnet run .ci/mutation.cs Markers Points
// The reports, with every change that no test noticed, lie in artifacts/mutation.
using System.Diagnostics;
using System.Globalization;

const string Tests = "tests/HeadingGenerator.Outlines.Tests";

// The table of families is built once, before any change is switched on: no test could notice one there.
const string TableBuilder = "!Markers/MarkerForm.cs";
string reports = Path.GetFullPath("artifacts/mutation");

// Per cent of the changes that some test has to notice: what the room has reached, and never less than 85.
var scores = new Dictionary<string, int>
{
    ["Markers"] = 88,
    ["Series"] = 86,
    ["Points"] = 86,
    ["Tree"] = 88,
    ["Names"] = 90,
    ["Findings"] = 89,
};
string[] rooms = args.Length > 0 ? args : [.. scores.Keys];

if (Dotnet("tool", "restore") != 0)
{
    return 1;
}

string[] below =
[
    .. rooms.Where(room => Dotnet(
        "stryker",
        "--skip-version-check",
        "--mutate", $"{room}/**/*.cs",
        "--mutate", TableBuilder,
        "--break-at", scores.GetValueOrDefault(room).ToString(CultureInfo.InvariantCulture),
        "--output", Path.Combine(reports, room)) != 0)
];
Console.WriteLine(below.Length == 0 ? "every room reaches its score" : $"below its score: {string.Join(", ", below)}");
return below.Length == 0 ? 0 : 1;

static int Dotnet(params string[] arguments)
{
    using Process process = Process.Start(new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = Tests })!;
    process.WaitForExit();
    return process.ExitCode;
}
