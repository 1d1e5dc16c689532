using System;
using System.Collections.Generic;
using HeadingGenerator.SourceGeneration.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HeadingGenerator.SourceGeneration.Options;

/// <summary>The types and namespaces that the catalogs of a project become: no two of them may have one name.</summary>
internal sealed class ClaimedNames
{
    private readonly HashSet<string> _types = new(StringComparer.Ordinal);
    private readonly HashSet<string> _namespaces = new(StringComparer.Ordinal);

    /// <summary>The files that cannot have the class they ask for, since a file before them in the order of paths takes it.</summary>
    public static HashSet<string> FindRivals(IEnumerable<AdditionalText> files, AnalyzerConfigOptionsProvider provider)
    {
        var catalogs = new SortedDictionary<string, CatalogClass>(StringComparer.Ordinal);
        foreach (AdditionalText file in files)
        {
            if (!catalogs.ContainsKey(file.Path) && CatalogOptions.Read(file, provider) is { } options)
            {
                catalogs.Add(file.Path, options.Class);
            }
        }

        var names = new ClaimedNames();
        var rivals = new HashSet<string>(StringComparer.Ordinal);
        foreach (KeyValuePair<string, CatalogClass> catalog in catalogs)
        {
            if (!names.TryClaim(catalog.Value))
            {
                rivals.Add(catalog.Key);
            }
        }

        return rivals;
    }

    /// <summary>Takes the names of a catalog's class, of its enumeration and of its namespace, unless one of them is taken for something else.</summary>
    public bool TryClaim(CatalogClass @class)
    {
        string prefix = @class.Namespace.Length == 0 ? string.Empty : @class.Namespace + ".";
        string[] types = [prefix + @class.ClassName, prefix + @class.IdName];
        List<string> namespaces = CatalogClass.Outward(@class.Namespace);
        if (_types.Overlaps(types) || _namespaces.Overlaps(types) || _types.Overlaps(namespaces))
        {
            return false;
        }

        _types.UnionWith(types);
        _namespaces.UnionWith(namespaces);
        return true;
    }
}
