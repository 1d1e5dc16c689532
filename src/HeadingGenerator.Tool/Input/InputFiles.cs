using System.IO.Enumeration;
using Microsoft.Extensions.FileSystemGlobbing;

namespace HeadingGenerator.Tool.Input;

/// <summary>Turns what was given on the command line into files.</summary>
internal static class InputFiles
{
    /// <summary>Stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>The files, each once, in the order given; folders and patterns in ordinal order.</summary>
    /// <param name="arguments">Files, folders, patterns or -.</param>
    /// <param name="unmatched">Takes the arguments that match nothing.</param>
    public static IReadOnlyList<string> Expand(IEnumerable<string> arguments, ICollection<string> unmatched)
    {
        var files = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (string argument in arguments)
        {
            IReadOnlyList<string> found = ExpandOne(argument);
            if (found.Count == 0)
            {
                unmatched.Add(argument);
            }

            files.AddRange(found.Where(file => seen.Add(file == StandardInput ? file : Path.GetFullPath(file))));
        }

        return files;
    }

    private static IReadOnlyList<string> ExpandOne(string argument)
    {
        if (argument == StandardInput || File.Exists(argument))
        {
            return [argument];
        }

        if (Directory.Exists(argument))
        {
            return Glob(argument, "**/*.headings.txt", argument);
        }

        int star = argument.IndexOfAny(['*', '?']);
        if (star < 0)
        {
            return [];
        }

        int slash = argument.LastIndexOfAny(['/', '\\'], star);
        string folder = slash < 0 ? "." : argument[..(slash + 1)];
        return Directory.Exists(folder) ? Glob(folder, argument[(slash + 1)..], slash < 0 ? string.Empty : folder) : [];
    }

    private static IReadOnlyList<string> Glob(string folder, string pattern, string shown) =>
        [.. new Matcher().AddInclude(pattern).Match(folder, FilesIn(folder, isDeep: pattern.Contains("**", StringComparison.Ordinal) || pattern.AsSpan().ContainsAny('/', '\\'))).Files
            .Select(match => Path.Combine(shown, match.Path))
            .Order(StringComparer.Ordinal)];

    /// <summary>The files below a folder. Links to folders are not followed, as they may lead back, nor are closed folders entered.</summary>
    private static FileSystemEnumerable<string> FilesIn(string folder, bool isDeep) => new(
        folder,
        (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(),
        new EnumerationOptions { RecurseSubdirectories = isDeep, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.None })
    {
        ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory,
        ShouldRecursePredicate = (ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) == 0,
    };
}
