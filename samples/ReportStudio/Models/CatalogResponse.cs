using System.Globalization;
using HeadingGenerator.Outlines;

namespace HeadingGenerator.Samples.ReportStudio.Models;

/// <summary>The whole catalog: it is small enough to send at once.</summary>
/// <param name="Found">Where the words of a search occur, if the catalog was asked for with some.</param>
internal sealed record CatalogResponse(
    string Title, int PointCount, IReadOnlyList<ThemeModel> Themes, SearchResponse? Found = null)
{
    public static CatalogResponse Of(HeadingCatalog catalog) =>
        new(catalog.Title, catalog.PointCount, [.. catalog.Select(ThemeModel.Of)]);
}

/// <summary>A theme with its points.</summary>
/// <param name="Key">The name of the theme in C#; names it in requests too.</param>
/// <param name="Pattern">The sentence that the points share, or null.</param>
internal sealed record ThemeModel(
    string Key, int Position, string Marker, string Title, string Body, PatternModel? Pattern,
    IReadOnlyList<PointModel> Points)
{
    public static ThemeModel Of(Theme theme) => new(
        theme.Key, theme.Position, theme.Marker, theme.Title, theme.Body, PatternModel.Of(theme),
        PointModel.AllOf(theme));
}

/// <summary>A point of a theme.</summary>
/// <param name="Path">The keys from the theme down, as hits of a search name it.</param>
/// <param name="Slots">What it fills into the pattern above it; empty without one.</param>
internal sealed record PointModel(
    string Path, string Marker, string Title, string Body, IReadOnlyList<string> Slots, PatternModel? Pattern,
    IReadOnlyList<PointModel> Points)
{
    public static IReadOnlyList<PointModel> AllOf(Heading heading) => [.. heading.Points.Select(Of)];

    private static PointModel Of(SubPoint point) => new(
        point.Path, point.Marker, point.Title, point.Body, point.Slots, PatternModel.Of(point), AllOf(point));
}

/// <summary>A pattern, and the fixed parts around its slots for whoever shows it.</summary>
/// <param name="Widths">How many characters the longest filler of each slot has.</param>
internal sealed record PatternModel(string Text, IReadOnlyList<string> Literals, IReadOnlyList<int> Widths)
{
    public static PatternModel? Of(Heading heading) => Of(heading.Pattern, heading.Points.Select(point => point.Slots));

    public static PatternModel? Of(OutlineHeading heading) =>
        SentencePattern.TryParse(heading.Pattern, out SentencePattern? pattern)
            ? Of(pattern, heading.Points.Select(point => point.Slots))
            : null;

    private static PatternModel? Of(SentencePattern? pattern, IEnumerable<IReadOnlyList<string>> fillers)
    {
        if (pattern is null)
        {
            return null;
        }

        int[] widths = new int[pattern.SlotCount];
        foreach (IReadOnlyList<string> slots in fillers)
        {
            for (int i = 0; i < Math.Min(slots.Count, widths.Length); i++)
            {
                widths[i] = Math.Max(widths[i], new StringInfo(slots[i]).LengthInTextElements);
            }
        }

        return new PatternModel(pattern.Text, pattern.Literals, widths);
    }
}
