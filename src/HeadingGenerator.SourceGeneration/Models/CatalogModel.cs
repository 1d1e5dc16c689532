namespace HeadingGenerator.SourceGeneration.Models;

/// <summary>A catalog as it was read.</summary>
/// <param name="Class">The class that it becomes.</param>
/// <param name="Title">The title of the document.</param>
/// <param name="Themes">Its themes.</param>
internal sealed record CatalogModel(CatalogClass Class, string Title, EquatableArray<HeadingModel> Themes)
{
    /// <summary>The numbers of the themes in code; empty if they are their positions.</summary>
    public EquatableArray<int> Ids { get; init; } = EquatableArray<int>.Empty;
}

/// <summary>A catalog and the name of its files.</summary>
internal sealed record NamedCatalog(CatalogModel Model, string HintName);
