using System.Collections.Immutable;
using HeadingGenerator.SourceGeneration.Models;

namespace HeadingGenerator.SourceGeneration;

/// <summary>A catalog, and its themes cut into files.</summary>
/// <param name="catalog">The catalog.</param>
/// <param name="shards">The files of its themes, in the order of the text.</param>
internal sealed class CatalogFiles(NamedCatalog catalog, List<CatalogShard> shards)
{
    /// <summary>
    /// The files are handed on in so many places, each in that which its name says: the pipeline compares place by
    /// place, and a file that comes or goes must not move the others.
    /// </summary>
    private const int Places = 256;

    private const string FirstName = "Themes";

    /// <summary>The catalog.</summary>
    public NamedCatalog Catalog => catalog;

    /// <summary>The files of its themes, in the order of the text.</summary>
    public List<CatalogShard> Shards => shards;

    /// <summary>Cuts a catalog into files.</summary>
    public static CatalogFiles Cut(NamedCatalog catalog, CancellationToken cancellationToken)
    {
        EquatableArray<HeadingModel> themes = catalog.Model.Themes;
        var shards = new List<CatalogShard>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        int start = 0;
        foreach (int end in ThemeCuts.Find(themes))
        {
            shards.Add(
                new CatalogShard(
                    catalog.Model.Class, catalog.HintName, NameOf(themes[start].Key, start, names),
                    themes.Slice(start, end - start), IsOnlyOne: end - start == themes.Count));
            start = end;
        }

        return new CatalogFiles(catalog, shards);
    }

    /// <summary>The files of themes, by their places; most places are empty.</summary>
    public static ImmutableArray<EquatableArray<CatalogShard>> ByPlace(
        CatalogFiles files, CancellationToken cancellationToken)
    {
        var places = new List<CatalogShard>?[files.Shards.Count == 1 ? 1 : Places];
        foreach (CatalogShard shard in files.Shards)
        {
            int place = shard.Name == FirstName
                ? 0
                : 1 + (int)(StableHash.Mixed(shard.Themes[0].Key) % (uint)(places.Length - 1));
            (places[place] ??= []).Add(shard);
        }

        return ImmutableArray.Create(
            Array.ConvertAll(
                places, static place => place is null
                    ? EquatableArray<CatalogShard>.Empty
                    : new EquatableArray<CatalogShard>([.. place])));
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

        string name = StableHash.Digits(StableHash.Mixed(key));
        while (!names.Add(name))
        {
            name += "x";
        }

        return name;
    }
}
