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
    /// <summary>Its name with its namespace, not escaped.</summary>
    public string FullName => Qualify(Namespace, ClassName);

    /// <summary>The name of the enumeration of its themes: Themes → ThemeId, 年度工作 → 年度工作Id.</summary>
    public string IdName =>
        (ClassName.Length > 1 && ClassName[ClassName.Length - 1] == 's'
            ? ClassName.Substring(0, ClassName.Length - 1)
            : ClassName)
            + "Id";

    /// <summary>A name with its namespace.</summary>
    public static string Qualify(string @namespace, string name) =>
        @namespace.Length == 0 ? name : @namespace + "." + name;

    /// <summary>A namespace and those around it: A.B and A.</summary>
    public static IEnumerable<string> Outward(string @namespace)
    {
        for (int end = @namespace.Length; end > 0; end = @namespace.LastIndexOf('.', end - 1))
        {
            yield return @namespace.Substring(0, end);
        }
    }
}
