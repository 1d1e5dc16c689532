using System.Collections.Immutable;
using HeadingGenerator.SourceGeneration.Models;
using HeadingGenerator.SourceGeneration.Options;

namespace HeadingGenerator.SourceGeneration;

/// <summary>Gives the generated files their names: short, ASCII, and unique whatever their case.</summary>
internal static class HintNames
{
    private const int LongestName = 60;

    /// <summary>
    /// Names the files of every catalog. A file that comes twice counts once. Of two files that ask for one name the
    /// nearer to the project has it, and of two as near the first in ordinal order.
    /// </summary>
    public static ImmutableArray<CatalogFileSource> Assign(
        ImmutableArray<CatalogFileSource> files, CancellationToken cancellationToken)
    {
        ImmutableArray<CatalogFileSource> ordered = files.Sort(
            static (a, b) => a.Options.Path.CompareTo(b.Options.Path));
        var names = new ClaimedNames();
        var paths = new HashSet<string>(StringComparer.Ordinal);
        var hints = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        ImmutableArray<CatalogFileSource>.Builder named = ImmutableArray.CreateBuilder<CatalogFileSource>();
        foreach (CatalogFileSource file in ordered)
        {
            if (paths.Add(file.Text.Path))
            {
                string? rival = names.Claim(file.Options.Class, file.Options.Path.Shown);
                named.Add(
                    file with
                    {
                        Rival = rival,
                        HintName = rival is null ? Unique(file.Options.Class, hints) : string.Empty,
                    });
            }
        }

        return named.ToImmutable();
    }

    private static string Unique(CatalogClass @class, HashSet<string> taken)
    {
        string full = @class.Namespace + "." + @class.ClassName;
        string stem = IsShortAscii(@class.ClassName) ? @class.ClassName : "Headings." + Hash(full);
        string name = stem;
        while (!taken.Add(name))
        {
            full += "'";
            name = stem + "." + Hash(full);
        }

        return name;
    }

    private static bool IsShortAscii(string name) => name.Length <= LongestName && name.All(static c => c < '\u007F');

    private static string Hash(string text) => StableHash.Digits(StableHash.Of(text));
}
