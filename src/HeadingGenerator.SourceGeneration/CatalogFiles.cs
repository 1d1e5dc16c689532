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
    /// <summary>The least headings in one file. A catalog of so many is one file, which is easier to read.</summary>
    private const int LeastHeadings = 256;

    /// <summary>The compiler looks at every file on every run, however little was edited.</summary>
    private const int MostFiles = 64;

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

    /// <summary>The themes in runs of about as many headings; a theme is never cut.</summary>
    public static ImmutableArray<CatalogShard> ToShards(NamedCatalog catalog, CancellationToken cancellationToken)
    {
        EquatableArray<HeadingModel> themes = catalog.Model.Themes;
        ImmutableArray<CatalogShard>.Builder shards = ImmutableArray.CreateBuilder<CatalogShard>();
        int limit = HeadingsPerFile(HeadingModel.WeightOf(themes));
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

    /// <summary>Grows by doubling, so that a heading more seldom moves the cuts between the files.</summary>
    private static int HeadingsPerFile(int headings)
    {
        int perFile = LeastHeadings;
        while (headings / perFile >= MostFiles)
        {
            perFile *= 2;
        }

        return perFile;
    }
}
