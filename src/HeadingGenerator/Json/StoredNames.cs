namespace HeadingGenerator;

/// <summary>
/// The names under which headings are stored: their path, and before it the class of the catalog where the path alone
/// could mean a heading of another one.
/// </summary>
internal static class StoredNames
{
    private const char CatalogMark = ':';

    /// <summary>The name of a heading among those of some catalogs; null if its own is none of them.</summary>
    public static string? NameOf(Heading heading, IReadOnlyList<HeadingCatalog> catalogs)
    {
        string path = heading.Path;
        if (catalogs.Count == 0)
        {
            return path;
        }

        HeadingCatalog? own = null;
        bool isShared = false;
        foreach (HeadingCatalog catalog in catalogs)
        {
            if (catalog.TryGetHeading(path, out Heading? found))
            {
                own = ReferenceEquals(found, heading) ? catalog : own;
                isShared |= !ReferenceEquals(found, heading);
            }
        }

        return own is not null && isShared ? own.ClassName + CatalogMark + path : own is null ? null : path;
    }

    /// <summary>The heading with a name, or null and what is wrong with the name.</summary>
    public static Heading? Find(string name, Type type, IReadOnlyList<HeadingCatalog> catalogs, out string? problem)
    {
        int mark = name.IndexOf(CatalogMark);
        string path = name.Substring(mark + 1);
        problem = null;
        Heading? result = null;
        HeadingCatalog? closest = null;
        foreach (HeadingCatalog catalog in catalogs)
        {
            if (mark >= 0
                && string.CompareOrdinal(catalog.ClassName, 0, name, 0, Math.Max(mark, catalog.ClassName.Length)) != 0)
            {
                continue;
            }

            closest ??= catalog;
            if (!catalog.TryGetHeading(path, out Heading? found))
            {
                continue;
            }

            if (result is not null && type.IsInstanceOfType(found) && type.IsInstanceOfType(result))
            {
                problem = Messages.InTwoCatalogs(
                    path, result.OwnCatalog.Title, catalog.Title, catalog.ClassName + CatalogMark + path);
                return null;
            }

            result = result is null || type.IsInstanceOfType(found) ? found : result;
        }

        problem = closest is null ? Messages.InNoCatalog(name)
            : result is null ? closest.DescribeMissingPath(path)
            : type.IsInstanceOfType(result) ? null
            : Messages.OtherType(path, result.OwnCatalog.Title, type);
        return problem is null ? result : null;
    }
}
