namespace HeadingGenerator.SourceGeneration.Models;

/// <summary>The class of a text that could not be read.</summary>
/// <param name="Class">The class.</param>
/// <param name="HintName">The name of its file, without the ending.</param>
internal sealed record EmptyCatalog(CatalogClass Class, string HintName);
