using System.Globalization;
using HeadingGenerator.Generated;

namespace HeadingGenerator.Tests.Catalogs;

/// <summary>Texts as the source generator packs them.</summary>
internal static class Packed
{
    /// <summary>A theme and its points: key, marker, title and body of each; numbers where they are written.</summary>
    public static string Theme(string[] content, int[]? numbers = null, string? pattern = null, string closing = "")
    {
        int points = (content.Length / 4) - 1;
        return "1|" + string.Concat(Enumerable.Range(0, points + 1).Select(i =>
            Heading(
                content[4 * i],
                content[(4 * i) + 1],
                content[(4 * i) + 2],
                content[(4 * i) + 3],
                numbers?[i] ?? 0,
                i == 0 ? points : 0,
                pattern,
                closing)));
    }

    public static string Heading(
        string key, string marker, string title, string body, int number = 0, int points = 0, string? pattern = null,
        string closing = "") =>
        $"{(key == title ? "" : key)}|{marker}|{title}|{body}|{Number(number)}|{Number(points)}|"
            + (points > 0 ? $"{pattern}|{closing}|" : "");

    public static HeadingCatalog Catalog(string title, params Theme[] themes) => new ReadyParts(title, themes).Catalog;

    private static string Number(int number) => number == 0 ? "" : number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A catalog of themes that are there already, each a part of its own.</summary>
    internal sealed class ReadyParts(string title, Theme[] themes, string[]? texts = null) : CatalogParts
    {
        protected override string Index =>
            $"1|Test.{title}|{title}|{string.Join(',', themes.Select(_ => 1))}|"
                + string.Concat(themes.Select(theme => $"{theme.Key}|{theme.Title}|"));

        protected override string TextAt(int part, int index) =>
            texts?[part] ?? (themes[part] is FreshTheme fresh
                ? fresh.Packed
                : throw new System.NotSupportedException());

        protected override Theme ThemeAt(int part, int index) => themes[part];
    }
}
