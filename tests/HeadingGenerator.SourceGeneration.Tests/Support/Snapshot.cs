using System.Runtime.CompilerServices;
using System.Text;

namespace HeadingGenerator.SourceGeneration.Tests.Support;

/// <summary>
/// Compares generated files with those kept beside the test, by the conventions of Verify:
/// Class.Method#hint.verified.cs, and .received.cs where they differ. Setting UPDATE_SNAPSHOTS=1 accepts what was
/// received.
/// </summary>
internal static class Snapshot
{
    public static void Verify(
        IReadOnlyDictionary<string, string> files, [CallerFilePath] string testFile = "",
        [CallerMemberName] string method = "")
    {
        string folder = Path.Combine(Path.GetDirectoryName(testFile)!, "Snapshots");
        string prefix = $"{Path.GetFileNameWithoutExtension(testFile)}.{method}#";
        Directory.CreateDirectory(folder);
        var expected = Directory.GetFiles(folder, prefix + "*.verified.cs").Select(Path.GetFileName).ToHashSet();
        var problems = new List<string>();
        foreach ((string hint, string content) in files)
        {
            string name = prefix + hint[..^".cs".Length] + ".verified.cs";
            expected.Remove(name);
            string path = Path.Combine(folder, name);
            string received = path.Replace(".verified.cs", ".received.cs", StringComparison.Ordinal);
            File.Delete(received);
            if (File.Exists(path) && File.ReadAllText(path) == content)
            {
                continue;
            }

            bool update = Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1";
            File.WriteAllText(
                update ? path : received, content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            if (!update)
            {
                problems.Add($"{name} differs from {Path.GetFileName(received)}");
            }
        }

        problems.AddRange(expected.Select(name => $"{name} was not generated"));
        Assert.True(problems.Count == 0, string.Join("\n", problems));
    }
}
