namespace HeadingGenerator.Testing;

/// <summary>The files that tests read.</summary>
public static class Repository
{
    /// <summary>The rows of a golden table, without its header.</summary>
    public static string[][] GoldenTable(string name) => ReadTable(GoldenFile(name));

    /// <summary>The text of the built-in catalog.</summary>
    public static string Seed => File.ReadAllText(GoldenFile("机关党建小标题30例.headings.txt"));

    /// <summary>The folder of real texts beside the repository, never part of it; null where there is none.</summary>
    public static string? Shared { get; } = FindShared();

    /// <summary>The texts whose headings are counted by hand, in the shared folder.</summary>
    public static string Corpus => Path.Combine(Shared!, "corpus");

    /// <summary>These texts; none where the folder is missing.</summary>
    public static IEnumerable<string> RealTexts =>
        Shared is null ? [] : Files(Corpus).Select(File.ReadAllText);

    /// <summary>The paths of the texts that have a table of what is right.</summary>
    public static IEnumerable<string> Readings => Files(ReadingFile(string.Empty));

    /// <summary>The path of a text or of its table.</summary>
    public static string ReadingFile(string name) => Path.Combine(AppContext.BaseDirectory, "Readings", name);

    /// <summary>The rows of a table of tab-separated columns, without its header.</summary>
    public static string[][] ReadTable(string path)
    {
        IEnumerable<string> rows = File.ReadAllLines(path).Skip(1).Where(row => row.Length > 0);
        return [.. rows.Select(row => row.Split('\t'))];
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal);

    private static string? FindShared()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "global.json")))
        {
            folder = folder.Parent;
        }

        string shared = Path.Combine(folder?.FullName ?? string.Empty, "..", "shared");
        return folder is not null && Directory.Exists(shared) ? shared : null;
    }

    private static string GoldenFile(string name) => Path.Combine(AppContext.BaseDirectory, "Golden", name);
}
