namespace HeadingGenerator.SourceGeneration.Models;

/// <summary>
/// What the file with the catalog's own members depends on: of each theme its name and its title, and no body.
/// </summary>
/// <param name="Class">The class that it becomes.</param>
/// <param name="HintName">The name of its file, without the ending.</param>
/// <param name="Title">The title of the document.</param>
/// <param name="Ids">The numbers of the themes in code; empty if they are their positions.</param>
/// <param name="Themes">Its themes.</param>
/// <param name="Parts">The parts that its themes stand in, in the order of the text.</param>
internal sealed record CatalogIndex(
    CatalogClass Class, string HintName, string Title, EquatableArray<int> Ids, EquatableArray<ThemeEntry> Themes,
    EquatableArray<PartEntry> Parts)
{
    /// <summary>The index of a catalog that is cut into files.</summary>
    public static CatalogIndex Of(CatalogFiles files, CancellationToken cancellationToken)
    {
        CatalogModel model = files.Catalog.Model;
        ThemeEntry[] themes = model.Themes.ConvertAll(
            static theme => new ThemeEntry(theme.Key, theme.Marker, theme.Title));
        return new CatalogIndex(
            model.Class, files.Catalog.HintName, model.Title, model.Ids, new EquatableArray<ThemeEntry>(themes),
            new EquatableArray<PartEntry>([.. files.Shards.SelectMany(static shard => shard.Parts)]));
    }

    /// <summary>The number of a theme in code.</summary>
    /// <param name="theme">The theme, from 0.</param>
    public int IdOf(int theme) => Ids.Count == 0 ? theme + 1 : Ids[theme];
}

/// <summary>A theme in the index.</summary>
/// <param name="Key">Its name in C#.</param>
/// <param name="Marker">Its marker.</param>
/// <param name="Title">Its title.</param>
internal sealed record ThemeEntry(string Key, string Marker, string Title);

/// <summary>
/// Some themes that follow one another in a file: so many that they are made known to the run time at once.
/// </summary>
/// <param name="Name">What the names of its members end with.</param>
/// <param name="Start">The first of them in the file, from 0.</param>
/// <param name="Count">How many themes they are.</param>
internal sealed record PartEntry(string Name, int Start, int Count);
