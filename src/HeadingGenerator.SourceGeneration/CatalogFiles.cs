using System.Collections.Immutable;
using System.Globalization;
using System.Threading;
using HeadingGenerator.SourceGeneration.Models;

namespace HeadingGenerator.SourceGeneration;

/// <summary>A catalog and the name of its files.</summary>
internal sealed record NamedCatalog(CatalogModel Model, string HintName);

/// <summary>Cuts a catalog into files: one for the catalog, and one for so many headings.</summary>
internal static class CatalogFiles
{
    /// <summary>
    /// Headings in one file. Fewer would make more files, and the compiler looks at every file's name on every run;
    /// more would make it parse more after an edit.
    /// </summary>
    private const int HeadingsPerShard = 128;

    /// <summary>Up to here a catalog is one file, which is easier to read.</summary>
    private const int HeadingsInOneFile = 256;

    /// <summary>What the catalog's own file depends on.</summary>
    public static CatalogIndex ToIndex(NamedCatalog catalog, CancellationToken cancellationToken)
    {
        EquatableArray<HeadingModel> themes = catalog.Model.Themes;
        var entries = new ThemeEntry[themes.Count];
        for (int i = 0; i < entries.Length; i++)
        {
            entries[i] = new ThemeEntry(themes[i].Key, themes[i].Marker + themes[i].Title);
        }

        return new CatalogIndex(catalog.Model.Class, catalog.HintName, catalog.Model.Title, new EquatableArray<ThemeEntry>(entries));
    }

    /// <summary>The themes in runs of about <see cref="HeadingsPerShard"/> headings; a theme is never cut.</summary>
    public static ImmutableArray<CatalogShard> ToShards(NamedCatalog catalog, CancellationToken cancellationToken)
    {
        EquatableArray<HeadingModel> themes = catalog.Model.Themes;
        ImmutableArray<CatalogShard>.Builder shards = ImmutableArray.CreateBuilder<CatalogShard>();
        int limit = Weigh(themes) <= HeadingsInOneFile ? HeadingsInOneFile : HeadingsPerShard;
        int start = 0;
        int weight = 0;
        for (int i = 0; i < themes.Count; i++)
        {
            weight += themes[i].Weight;
            if (weight >= limit || i + 1 == themes.Count)
            {
                string hint = catalog.HintName + "." + (shards.Count + 1).ToString("D2", CultureInfo.InvariantCulture);
                shards.Add(new CatalogShard(catalog.Model.Class, hint, start + 1, themes.Slice(start, i + 1 - start)));
                start = i + 1;
                weight = 0;
            }
        }

        return shards.ToImmutable();
    }

    private static int Weigh(EquatableArray<HeadingModel> themes)
    {
        int weight = 0;
        foreach (HeadingModel theme in themes)
        {
            weight += theme.Weight;
        }

        return weight;
    }
}
