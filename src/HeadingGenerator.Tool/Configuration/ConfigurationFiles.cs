using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace HeadingGenerator.Tool.Configuration;

/// <summary>
/// Finds the .editorconfig and .globalconfig files above a text and reads them as the compiler does, which means with
/// the compiler's own reader.
/// </summary>
internal sealed class ConfigurationFiles
{
    private static readonly string[] _names = [".editorconfig", ".globalconfig"];

    private readonly Dictionary<string, (string Path, string Text)?> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Func<string, TextSettings>> _folders = new(StringComparer.Ordinal);

    /// <summary>What they say of a text.</summary>
    /// <param name="path">The text; it need not exist.</param>
    public TextSettings Of(string path)
    {
        string full = Path.GetFullPath(path);
        string folder = Path.GetDirectoryName(full) ?? full;
        if (!_folders.TryGetValue(folder, out Func<string, TextSettings>? settings))
        {
            (string Path, string Text)[] files = [.. FilesAbove(folder)];

            // The compiler is loaded only where it is of use: this takes as long as checking a short text.
            bool mayMatter = files.Any(static file => TextSettings.MayBeIn(file.Text));
            settings = mayMatter ? ByCompiler(files) : static _ => TextSettings.None;
            _folders.Add(folder, settings);
        }

        return settings(full);
    }

    /// <summary>Forgets what was read, as somebody may have written it anew.</summary>
    public void Clear()
    {
        _files.Clear();
        _folders.Clear();
    }

    private IEnumerable<(string Path, string Text)> FilesAbove(string folder)
    {
        for (DirectoryInfo? at = new(folder); at is not null; at = at.Parent)
        {
            foreach (string name in _names)
            {
                string path = Path.Combine(at.FullName, name);
                if (!_files.TryGetValue(path, out (string Path, string Text)? file))
                {
                    _files.Add(path, file = Read(path));
                }

                if (file is { } found)
                {
                    yield return found;
                }
            }
        }
    }

    private static (string Path, string Text)? Read(string path)
    {
        try
        {
            return File.Exists(path) ? (path, File.ReadAllText(path)) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The compiler would not get to see it either.
            return null;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Func<string, TextSettings> ByCompiler((string Path, string Text)[] files)
    {
        ImmutableArray<AnalyzerConfig> read =
            [.. files.Select(static file => AnalyzerConfig.Parse(file.Text, file.Path))];
        AnalyzerConfigSet set = AnalyzerConfigSet.Create(read, out _);
        return path => TextSettings.Of(set.GetOptionsForSourcePath(path).AnalyzerOptions);
    }
}
