using HeadingGenerator.SourceGeneration.Options;
using Microsoft.CodeAnalysis;

namespace HeadingGenerator.SourceGeneration;

/// <summary>
/// A file that is a catalog. It is a new one whenever the file was touched; what is read of it is compared by content.
/// </summary>
/// <param name="Text">The file.</param>
/// <param name="Options">What the project says about it.</param>
internal sealed record CatalogFileSource(AdditionalText Text, CatalogOptions Options)
{
    /// <summary>The name of the files it becomes.</summary>
    public string HintName { get; init; } = string.Empty;

    /// <summary>The list of its published names; null if there is none.</summary>
    public NamesFile? Names { get; init; }

    /// <summary>The file that has the class or a name this one asks for; null if it can have them.</summary>
    public string? Rival { get; init; }
}
