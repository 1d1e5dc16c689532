using System;
using System.Collections.Generic;
using HeadingGenerator.SourceGeneration.Models;

namespace HeadingGenerator.SourceGeneration.Options;

/// <summary>
/// Names that what is generated uses itself. A catalog that took one of them would hide what is meant.
/// </summary>
internal static class UsedNames
{
    private static readonly HashSet<string> _members = new(StringComparer.Ordinal)
    {
        "All", "Catalog", "Get", "Text", "TryGet", "Types", "get_All", "get_Catalog", "set_All", "set_Catalog",
        "__Id", "__Json", "__JsonType", "__Library", "__Parts", "__Point",
    };

    private static readonly HashSet<string> _types = new(StringComparer.Ordinal)
    {
        "HeadingGenerator.ComposedHeading", "HeadingGenerator.Heading", "HeadingGenerator.HeadingCatalog",
        "HeadingGenerator.HeadingJsonConverter",
        "HeadingGenerator.SubPoint", "HeadingGenerator.Theme",
    };

    private static readonly HashSet<string> _namespaces = new(StringComparer.Ordinal)
    {
        "HeadingGenerator", "HeadingGenerator.Generated", "System", "System.CodeDom", "System.Collections",
        "System.ComponentModel", "System.Diagnostics", "System.Text",
    };

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
