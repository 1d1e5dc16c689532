using System.Runtime.CompilerServices;

namespace HeadingGenerator.DocsTests.Support;

/// <summary>The folder that holds the documents.</summary>
internal static class Repository
{
    /// <summary>Whether documents are to be brought up to date instead of being compared.</summary>
    public static bool UpdatesDocuments => Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1";

    public static string Root { get; } = FindRoot();

    /// <summary>Every document for readers, by its path from the root.</summary>
    public static IEnumerable<string> Documents =>
        Directory.EnumerateFiles(Root, "*.md")
            .Concat(Directory.EnumerateFiles(PathOf(".github"), "*.md"))
            .Concat(Directory.EnumerateFiles(PathOf("docs"), "*.md", SearchOption.AllDirectories))
            .Concat(
                Directory.EnumerateDirectories(PathOf("src")).SelectMany(
                    folder => Directory.EnumerateFiles(folder, "*.md")))
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    public static string PathOf(string path) => Path.GetFullPath(Path.Combine(Root, path));

    private static string FindRoot([CallerFilePath] string file = "")
    {
        string folder = Path.GetDirectoryName(file)!;
        while (!File.Exists(Path.Combine(folder, "global.json")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException(
                "The root of the repository holds global.json.");
        }

        return folder;
    }
}
