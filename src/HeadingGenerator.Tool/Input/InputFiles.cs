using System.IO.Enumeration;
using HeadingGenerator.OpenXml.Output;
using Microsoft.Extensions.FileSystemGlobbing;

namespace HeadingGenerator.Tool.Input;

/// <summary>Turns what was given on the command line into files.</summary>
/// <param name="endings">The endings of the files that a folder stands for.</param>
/// <param name="exclude">Patterns of files that neither folders nor patterns stand for.</param>
internal sealed class InputFiles(IReadOnlyList<string> endings, IReadOnlyList<string> exclude)
{
    /// <summary>Stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>The ending of the texts that a build reads.</summary>
    public const string DefaultEnding = ".headings.txt";

    /// <summary>The endings of the files that a folder stands for.</summary>
    public IReadOnlyList<string> Endings => endings;

    /// <summary>Folders that hold what was built or fetched, not what was written.</summary>
    private static readonly HashSet<string> _noSources =
        new(StringComparer.OrdinalIgnoreCase) { "bin", "obj", "node_modules" };

    /// <summary>The files, each once, in the order given; folders and patterns in ordinal order.</summary>
    /// <param name="arguments">Files, folders, patterns or -.</param>
    /// <param name="unmatched">Takes the arguments that match nothing.</param>
    public IReadOnlyList<string> Expand(IEnumerable<string> arguments, ICollection<string> unmatched)
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

    private IReadOnlyList<string> ExpandOne(string argument)
    {
        if (argument == StandardInput || File.Exists(argument))
        {
            return [argument];
        }

        if (Directory.Exists(argument))
        {
            return Glob(argument, [.. endings.Select(ending => "**/*" + ending)], argument);
        }

        int star = argument.IndexOfAny(['*', '?']);
        if (star < 0)
        {
            return [];
        }

        int slash = argument.LastIndexOfAny(['/', '\\'], star);
        string folder = slash < 0 ? "." : argument[..(slash + 1)];
        return Directory.Exists(folder)
            ? Glob(folder, [argument[(slash + 1)..]], slash < 0 ? string.Empty : folder) : [];
    }

    private IReadOnlyList<string> Glob(string folder, string[] patterns, string shown)
    {
        var matcher = new Matcher();
        matcher.AddIncludePatterns(patterns);

        // drafts leaves out files and folders of that name wherever they are, drafts/*.txt what is below this folder.
        foreach (string pattern in exclude)
        {
            string name = pattern.TrimEnd('/', '\\');
            string path = name.AsSpan().ContainsAny('/', '\\') ? name : "**/" + name;
            matcher.AddExclude(path).AddExclude(path + "/**");
        }

        bool isDeep = patterns.Any(static pattern =>
            pattern.Contains("**", StringComparison.Ordinal) || pattern.AsSpan().ContainsAny('/', '\\'));
        return [.. matcher.Match(folder, FilesIn(folder, isDeep)).Files
            .Select(match => Path.Combine(shown, match.Path))
            .Where(IsRegular)
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>
    /// The files below a folder. Links to folders are not followed, as they may lead back, nor are closed folders
    /// entered.
    /// </summary>
    private static FileSystemEnumerable<string> FilesIn(string folder, bool isDeep) => new(
        folder,
        (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(),
        new EnumerationOptions
        {
            RecurseSubdirectories = isDeep,
            IgnoreInaccessible = true,
            AttributesToSkip = FileAttributes.None,
        })
    {
        ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory,
        ShouldRecursePredicate = (ref FileSystemEntry entry) =>
            (entry.Attributes & FileAttributes.ReparsePoint) == 0 && IsSourceFolder(entry.FileName),
    };

    /// <summary>
    /// A pipe or a device that happens to lie in a folder was not asked for, and may never end. Neither has a length.
    /// </summary>
    private static bool IsRegular(string path)
    {
        try
        {
            return OperatingSystem.IsWindows()
                || new FileInfo(path) is { Length: > 0 } or { LinkTarget: not null } || FileFacts.Of(path).IsRegular;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Reading it will say why.
            return true;
        }
    }

    private static bool IsSourceFolder(ReadOnlySpan<char> name) =>
        name is not ['.', ..] && !_noSources.Contains(name.ToString());
}
