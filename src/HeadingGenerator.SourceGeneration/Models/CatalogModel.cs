using System.Collections.Generic;

namespace HeadingGenerator.SourceGeneration.Models;

/// <summary>The class that a catalog becomes.</summary>
/// <param name="Namespace">Its namespace; empty for the global one.</param>
/// <param name="ClassName">Its name, not escaped.</param>
/// <param name="IsPublic">Whether it is public; internal otherwise.</param>
/// <param name="HasConstants">Whether the texts are constants, too.</param>
/// <param name="FileName">The name of the text's file, without its folder.</param>
internal sealed record CatalogClass(
    string Namespace, string ClassName, bool IsPublic, bool HasConstants = true, string FileName = "")
{
    /// <summary>The name of the enumeration of its themes: Themes → ThemeId, 年度工作 → 年度工作Id.</summary>
    public string IdName =>
        (ClassName.Length > 1 && ClassName[ClassName.Length - 1] == 's'
            ? ClassName.Substring(0, ClassName.Length - 1)
            : ClassName)
            + "Id";

    /// <summary>A namespace and those around it: A.B and A.</summary>
    public static List<string> Outward(string @namespace)
    {
        var outward = new List<string>();
        for (string rest = @namespace; rest.Length > 0; rest = rest.Substring(
            0, System.Math.Max(0, rest.LastIndexOf('.'))))
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
internal sealed record CatalogModel(CatalogClass Class, string Title, EquatableArray<HeadingModel> Themes)
{
    /// <summary>The numbers of the themes in code; empty if they are their positions.</summary>
    public EquatableArray<int> Ids { get; init; } = EquatableArray<int>.Empty;
}

/// <summary>
/// What the file with the catalog's own members depends on: of each theme its name and its title, and no body.
/// </summary>
/// <param name="Class">The class that it becomes.</param>
/// <param name="HintName">The name of its file, without the ending.</param>
/// <param name="Title">The title of the document.</param>
/// <param name="Themes">Its themes.</param>
/// <param name="Parts">The parts that its themes stand in, in the order of the text.</param>
internal sealed record CatalogIndex(
    CatalogClass Class, string HintName, string Title, EquatableArray<ThemeEntry> Themes,
    EquatableArray<PartEntry> Parts)
{
    /// <summary>The numbers of the themes in code; empty if they are their positions.</summary>
    public EquatableArray<int> Ids { get; init; } = EquatableArray<int>.Empty;

    /// <summary>The number of a theme in code.</summary>
    /// <param name="theme">The theme, from 0.</param>
    public int IdOf(int theme) => Ids.Count == 0 ? theme + 1 : Ids[theme];
}

/// <summary>A theme in the index.</summary>
/// <param name="Key">Its name in C#.</param>
/// <param name="Marker">Its marker.</param>
/// <param name="Title">Its title.</param>
internal sealed record ThemeEntry(string Key, string Marker, string Title);

/// <summary>
/// Some themes that follow one another in a file: so many that they are made known to the run time at once.
/// </summary>
/// <param name="Name">What the names of its members end with.</param>
/// <param name="Count">How many themes they are.</param>
internal sealed record PartEntry(string Name, int Count);

/// <summary>Some of a catalog's themes, which share a file.</summary>
/// <param name="Class">The class that the catalog becomes.</param>
/// <param name="HintName">The name of the catalog's files.</param>
/// <param name="Name">What tells this file from the others.</param>
/// <param name="Themes">The themes.</param>
/// <param name="IsOnlyOne">Whether it holds all themes.</param>
internal sealed record CatalogShard(
    CatalogClass Class, string HintName, string Name, EquatableArray<HeadingModel> Themes, bool IsOnlyOne)
{
    /// <summary>The most themes of a part: a program that uses one of them carries the texts of the others.</summary>
    public const int ThemesPerPart = 16;

    /// <summary>The name of a part of this file.</summary>
    public static string PartName(string name, int part) =>
        name + "_" + part.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
