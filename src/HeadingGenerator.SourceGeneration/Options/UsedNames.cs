using System;
using System.Collections.Generic;
using HeadingGenerator.SourceGeneration.Models;

namespace HeadingGenerator.SourceGeneration.Options;

/// <summary>Names that what is generated uses itself. A catalog that took one of them would hide what is meant.</summary>
internal static class UsedNames
{
    private static readonly HashSet<string> Members = new(StringComparer.Ordinal)
    {
        "All", "Catalog", "Get", "Text", "TryGet", "Types", "get_All", "get_Catalog", "set_All", "set_Catalog",
        "__Id", "__Json", "__JsonType", "__Library", "__Parts", "__Point",
    };

    private static readonly HashSet<string> Types = new(StringComparer.Ordinal)
    {
        "HeadingGenerator.ComposedHeading", "HeadingGenerator.Heading", "HeadingGenerator.HeadingCatalog", "HeadingGenerator.HeadingJsonConverter",
        "HeadingGenerator.SubPoint", "HeadingGenerator.Theme",
    };

    private static readonly HashSet<string> Namespaces = new(StringComparer.Ordinal)
    {
        "HeadingGenerator", "HeadingGenerator.Generated", "System", "System.CodeDom", "System.Collections", "System.ComponentModel", "System.Diagnostics", "System.Text",
    };

    /// <summary>Whether a class in a namespace hides what is used.</summary>
    public static bool Contains(string @namespace, string className)
    {
        string full = @namespace.Length == 0 ? className : @namespace + "." + className;
        return Members.Contains(className) || className is "__s" || @namespace == "HeadingGenerator.Generated" || Types.Contains(full) || Namespaces.Contains(full);
    }

    /// <summary>Whether a namespace hides what is used.</summary>
    public static bool Contains(string @namespace) => Types.Overlaps(CatalogClass.Outward(@namespace));
}
