using System.Collections.Generic;

namespace HeadingGenerator.SourceGeneration.Models;

/// <summary>The class that a catalog becomes.</summary>
/// <param name="Namespace">Its namespace; empty for the global one.</param>
/// <param name="ClassName">Its name, not escaped.</param>
/// <param name="IsPublic">Whether it is public; internal otherwise.</param>
internal sealed record CatalogClass(string Namespace, string ClassName, bool IsPublic)
{
    /// <summary>The name of the enumeration of its themes: Themes → ThemeId, 年度工作 → 年度工作Id.</summary>
    public string IdName => (ClassName.Length > 1 && ClassName[ClassName.Length - 1] == 's' ? ClassName.Substring(0, ClassName.Length - 1) : ClassName) + "Id";

    /// <summary>A namespace and those around it: A.B and A.</summary>
    public static List<string> Outward(string @namespace)
    {
        var outward = new List<string>();
        for (string rest = @namespace; rest.Length > 0; rest = rest.Substring(0, System.Math.Max(0, rest.LastIndexOf('.'))))
        {
            outward.Add(rest);
        }

        return outward;
    }
}

/// <summary>A catalog as it was read.</summary>
/// <param name="Class">The class that it becomes.</param>
/// <param name="Title">The title of the document.</param>
/// <param name="Themes">Its themes.</param>
internal sealed record CatalogModel(CatalogClass Class, string Title, EquatableArray<HeadingModel> Themes);

/// <summary>What the file with the catalog's own members depends on: of each theme its name and its title, and no body.</summary>
/// <param name="Class">The class that it becomes.</param>
/// <param name="HintName">The name of its file, without the ending.</param>
/// <param name="Title">The title of the document.</param>
/// <param name="Themes">Its themes.</param>
internal sealed record CatalogIndex(CatalogClass Class, string HintName, string Title, EquatableArray<ThemeEntry> Themes);

/// <summary>A theme in the index.</summary>
/// <param name="Key">Its name in C#.</param>
/// <param name="Heading">Its marker and title.</param>
internal sealed record ThemeEntry(string Key, string Heading);

/// <summary>Some of a catalog's themes, which share a file.</summary>
/// <param name="Class">The class that the catalog becomes.</param>
/// <param name="HintName">The name of the file, without the ending.</param>
/// <param name="FirstPosition">The position of the first of them among all themes, from 1.</param>
/// <param name="Themes">The themes.</param>
internal sealed record CatalogShard(CatalogClass Class, string HintName, int FirstPosition, EquatableArray<HeadingModel> Themes);
