using System.Collections.Generic;
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
    /// <summary>A catalog of so many headings is one file, which is easier to read.</summary>
    private const int HeadingsOfOneFile = 256;

    /// <summary>
    /// The most headings of a file in a catalog of several, unless it is a large one: on average a file has half of
    /// them.
    /// </summary>
    private const int MostHeadings = 512;

    /// <summary>
    /// About how often the most headings fit into a catalog: the compiler looks at every file on every run.
    /// </summary>
    private const int MostLargeFiles = 32;

    /// <summary>
    /// The files are handed on in so many places, each in that which its name says: the pipeline compares place by
    /// place, and a file that comes or goes must not move the others.
    /// </summary>
    private const int Places = 256;

    private const string FirstName = "Themes";

    /// <summary>What the catalog's own file depends on.</summary>
    public static CatalogIndex ToIndex(NamedCatalog catalog, CancellationToken cancellationToken)
    {
        EquatableArray<HeadingModel> themes = catalog.Model.Themes;
        var entries = new ThemeEntry[themes.Count];
        for (int i = 0; i < entries.Length; i++)
        {
            entries[i] = new ThemeEntry(themes[i].Key, themes[i].Marker, themes[i].Title);
        }

        var parts = new List<PartEntry>();
        foreach (CatalogShard shard in Cut(catalog))
        {
            for (int start = 0; start < shard.Themes.Count; start += CatalogShard.ThemesPerPart)
            {
                int count = System.Math.Min(CatalogShard.ThemesPerPart, shard.Themes.Count - start);
                parts.Add(new PartEntry(CatalogShard.PartName(shard.Name, start / CatalogShard.ThemesPerPart), count));
            }
        }

        return new CatalogIndex(
            catalog.Model.Class,
            catalog.HintName,
            catalog.Model.Title,
            new EquatableArray<ThemeEntry>(entries),
            new EquatableArray<PartEntry>(parts.ToArray()))
        {
            Ids = catalog.Model.Ids,
        };
    }

    /// <summary>The files of themes, by their places; most places are empty.</summary>
    public static ImmutableArray<EquatableArray<CatalogShard>> ToShards(
        NamedCatalog catalog, CancellationToken cancellationToken)
    {
        List<CatalogShard> shards = Cut(catalog);
        var places = new List<CatalogShard>?[HeadingModel.WeightOf(catalog.Model.Themes) <= HeadingsOfOneFile
            ? 1
            : Places];
        foreach (CatalogShard shard in shards)
        {
            int place = shard.Name == FirstName
                ? 0
                : 1 + (int)(HashOf(shard.Themes[0].Key) % (uint)(places.Length - 1));
            (places[place] ??= []).Add(shard);
        }

        ImmutableArray<EquatableArray<CatalogShard>>.Builder result =
            ImmutableArray.CreateBuilder<EquatableArray<CatalogShard>>(places.Length);
        foreach (List<CatalogShard>? place in places)
        {
            result.Add(
                place is null ? EquatableArray<CatalogShard>.Empty : new EquatableArray<CatalogShard>(place.ToArray()));
        }

        return result.MoveToImmutable();
    }

    /// <summary>
    /// Cuts where the names of the themes say so: a stretch that is too large is cut before the theme whose name has
    /// the least hash, and so on. What is inserted thus changes the file that it comes into, and seldom cuts that in
    /// two.
    /// </summary>
    private static List<CatalogShard> Cut(NamedCatalog catalog)
    {
        EquatableArray<HeadingModel> themes = catalog.Model.Themes;
        var shards = new List<CatalogShard>();
        var names = new HashSet<string>(System.StringComparer.Ordinal);
        int[] weights = SumsOf(themes);
        int limit = LimitOf(weights[themes.Count]);
        bool[] cuts = weights[themes.Count] <= HeadingsOfOneFile
            ? new bool[themes.Count + 1]
            : FindCuts(themes, weights, limit);
        int start = 0;
        for (int end = 1; end <= themes.Count; end++)
        {
            if (end == themes.Count || cuts[end])
            {
                shards.Add(new CatalogShard(
                    catalog.Model.Class, catalog.HintName, NameOf(themes[start].Key, start, names),
                    themes.Slice(start, end - start), IsOnlyOne: shards.Count == 0 && end == themes.Count));
                start = end;
            }
        }

        return shards;
    }

    private static int[] SumsOf(EquatableArray<HeadingModel> themes)
    {
        int[] sums = new int[themes.Count + 1];
        for (int i = 0; i < themes.Count; i++)
        {
            sums[i + 1] = sums[i] + themes[i].Weight;
        }

        return sums;
    }

    /// <summary>Grows by doubling, so that a heading seldom changes it.</summary>
    private static int LimitOf(int headings)
    {
        int limit = MostHeadings;
        while (headings / limit >= MostLargeFiles)
        {
            limit *= 2;
        }

        return limit;
    }

    /// <summary>
    /// A theme of the least hash between two neighbours of a lesser one is a cut if there is too much between these:
    /// both are cuts already, as there is still more around them. One stack finds all neighbours.
    /// </summary>
    private static bool[] FindCuts(EquatableArray<HeadingModel> themes, int[] weights, int limit)
    {
        int count = themes.Count;
        bool[] cuts = new bool[count + 1];
        var open = new Stack<(int Theme, uint Hash, int Before)>();
        for (int i = 1; i <= count; i++)
        {
            // The end of the text is less than all.
            uint hash = i < count ? HashOf(themes[i].Key) : 0;
            while (open.Count > 0 && (open.Peek().Hash > hash || i == count))
            {
                (int theme, _, int before) = open.Pop();
                cuts[theme] = weights[i] - weights[before] > limit;
            }

            open.Push((i, hash, open.Count > 0 ? open.Peek().Theme : 0));
        }

        return cuts;
    }

    /// <summary>
    /// The first file keeps its name, whatever it begins with; the others are named after their first theme.
    /// </summary>
    private static string NameOf(string key, int start, HashSet<string> names)
    {
        if (start == 0)
        {
            return FirstName;
        }

        string name = HashOf(key).ToString("x8", CultureInfo.InvariantCulture);
        while (!names.Add(name))
        {
            name += "x";
        }

        return name;
    }

    /// <summary>FNV-1a, its bits mixed: names that differ in their last character shall not lie side by side.</summary>
    private static uint HashOf(string key)
    {
        unchecked
        {
            uint hash = 2166136261;
            foreach (char c in key)
            {
                hash = (hash ^ c) * 16777619;
            }

            hash = (hash ^ (hash >> 16)) * 0x85EBCA6B;
            hash = (hash ^ (hash >> 13)) * 0xC2B2AE35;
            return hash ^ (hash >> 16);
        }
    }
}
