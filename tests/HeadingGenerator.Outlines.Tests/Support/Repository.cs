using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace HeadingGenerator.Outlines.Tests.Support;

/// <summary>The files that tests read.</summary>
internal static class Repository
{
    /// <summary>The rows of a golden table, without its header.</summary>
    public static string[][] GoldenTable(string name) => ReadTable(GoldenFile(name));

    /// <summary>The text of the built-in catalog.</summary>
    public static string Seed => File.ReadAllText(GoldenFile("机关党建小标题30例.headings.txt"));

    /// <summary>The folder of real texts beside the repository; null where there is none. It is never part of the repository.</summary>
    public static string? Corpus
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "global.json")))
            {
                folder = folder.Parent;
            }

            string corpus = Path.Combine(folder?.FullName ?? string.Empty, "..", "shared", "corpus");
            return folder is not null && Directory.Exists(corpus) ? corpus : null;
        }
    }

    /// <summary>The rows of a table of tab-separated columns, without its header.</summary>
    public static string[][] ReadTable(string path)
    {
        IEnumerable<string> rows = File.ReadAllLines(path).Skip(1).Where(row => row.Length > 0);
        return [.. rows.Select(row => row.Split('\t'))];
    }

    private static string GoldenFile(string name) => Path.Combine(AppContext.BaseDirectory, "Golden", name);
}
