using System.Globalization;

namespace HeadingGenerator.SourceGeneration.Models;

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
    private const int ThemesPerPart = 16;

    /// <summary>Its parts, in the order of the text.</summary>
    public IEnumerable<PartEntry> Parts
    {
        get
        {
            for (int start = 0; start < Themes.Count; start += ThemesPerPart)
            {
                string name = Name + "_" + (start / ThemesPerPart).ToString(CultureInfo.InvariantCulture);
                yield return new PartEntry(name, start, Math.Min(ThemesPerPart, Themes.Count - start));
            }
        }
    }
}
