namespace HeadingGenerator.Outlines.Names;

/// <summary>Names that the classes around a heading already have.</summary>
internal static class ReservedNames
{
    /// <summary>What generated code calls something of its own.</summary>
    public static readonly string[] OfGeneratedCode =
        ["__Id", "__Json", "__JsonType", "__Library", "__Parts", "__Point"];

    private static readonly string[] _ofEveryClass =
    [
        .. OfGeneratedCode, "Equals", "Finalize", "GetHashCode", "GetType", "HeadingGenerator", "MemberwiseClone",
        "ReferenceEquals", "ToString",
    ];

    private static readonly HashSet<string> _ofCatalog =
        [.. _ofEveryClass, "All", "Body_", "Catalog", "Get", "Text", "Title_", "TryGet", "Types", "value__"];

    private static readonly HashSet<string> _ofHeading =
    [
        .. _ofEveryClass, "At", "Body", "Catalog", "Closing", "Compose", "ComposeAll", "ComposeTitle", "CreatePoint",
        "Descendants", "Fits", "Instance", "Key", "Keyword", "Level", "Marker", "Number", "Parent", "Path", "Pattern",
        "Points", "Position", "PromisedCount", "Shape", "Slots", "Text", "Theme", "Title", "TryFormat",
    ];

    /// <summary>What ends the name of a theme's class, or of a point's.</summary>
    public static string SuffixOf(bool isTheme) => isTheme ? "Theme" : "Point";

    /// <summary>
    /// Whether a name looks like an accessor: a property takes the names of both, even of the one that it lacks.
    /// </summary>
    public static bool IsAccessor(string name) =>
        name.StartsWith("get_", StringComparison.Ordinal) || name.StartsWith("set_", StringComparison.Ordinal);

    /// <summary>
    /// Whether a member of the catalog's class, or of a heading's class, has the name, or the name with the suffix.
    /// </summary>
    public static bool Contains(string name, bool isTheme)
    {
        // All of them are ASCII.
        if (name.Length == 0 || name[0] > '\u007F')
        {
            return false;
        }

        HashSet<string> reserved = isTheme ? _ofCatalog : _ofHeading;
        return reserved.Contains(name) || reserved.Contains(name + SuffixOf(isTheme)) || IsAccessor(name);
    }
}
