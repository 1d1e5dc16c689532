using HeadingGenerator.Outlines.Names;
using HeadingGenerator.SourceGeneration.Models;

namespace HeadingGenerator.SourceGeneration.Options;

/// <summary>
/// Names that what is generated uses itself. A catalog that took one of them would hide what is meant.
/// </summary>
internal static class UsedNames
{
    private static readonly HashSet<string> _members =
    [
        .. ReservedNames.OfGeneratedCode, "All", "Catalog", "Get", "Text", "TryGet", "Types", "get_All", "get_Catalog",
        "set_All", "set_Catalog",
    ];

    private static readonly HashSet<string> _types =
    [
        "HeadingGenerator.ComposedHeading", "HeadingGenerator.Heading", "HeadingGenerator.HeadingCatalog",
        "HeadingGenerator.HeadingJsonConverter", "HeadingGenerator.SubPoint", "HeadingGenerator.Theme",
    ];

    private static readonly HashSet<string> _namespaces =
    [
        .. CatalogClass.Outward("HeadingGenerator.Generated"),
        .. CatalogClass.Outward("System.CodeDom.Compiler"),
        .. CatalogClass.Outward("System.Collections.Generic"),
        .. CatalogClass.Outward("System.Diagnostics.CodeAnalysis"),
        .. CatalogClass.Outward("System.Text.Json.Serialization"),
    ];

    /// <summary>Whether a class in a namespace hides what is used.</summary>
    public static bool Contains(string @namespace, string className)
    {
        string full = CatalogClass.Qualify(@namespace, className);
        return _members.Contains(className)
            || @namespace == "HeadingGenerator.Generated"
            || _types.Contains(full)
            || _namespaces.Contains(full);
    }

    /// <summary>Whether a namespace hides what is used.</summary>
    public static bool Contains(string @namespace) => _types.Overlaps(CatalogClass.Outward(@namespace));
}
