using HeadingGenerator.SourceGeneration.Models;

namespace HeadingGenerator.SourceGeneration.Options;

/// <summary>The types and namespaces that the catalogs of a project become: no two of them may have one name.</summary>
internal sealed class ClaimedNames
{
    private readonly Dictionary<string, string> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _namespaces = new(StringComparer.Ordinal);

    /// <summary>
    /// Takes the names of a catalog's class, of its enumeration and of its namespace, unless one of them is taken for
    /// something else.
    /// </summary>
    /// <param name="class">The class.</param>
    /// <param name="path">The file that asks for it.</param>
    /// <returns>The file that has a name already; null if the class is taken now.</returns>
    public string? Claim(CatalogClass @class, string path)
    {
        string[] types = [@class.FullName, CatalogClass.Qualify(@class.Namespace, @class.IdName)];
        string[] namespaces = [.. CatalogClass.Outward(@class.Namespace)];
        if ((Holder(_types, types) ?? Holder(_namespaces, types) ?? Holder(_types, namespaces)) is { } holder)
        {
            return holder;
        }

        foreach (string type in types)
        {
            _types[type] = path;
        }

        foreach (string @namespace in namespaces)
        {
            _namespaces[@namespace] = path;
        }

        return null;
    }

    private static string? Holder(Dictionary<string, string> taken, string[] names) =>
        Array.Find(names, taken.ContainsKey) is { } name ? taken[name] : null;
}
