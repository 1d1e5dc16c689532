namespace HeadingGenerator.Samples.ReportStudio.Models;

/// <summary>The whole catalog: 30 themes are small enough to send at once.</summary>
internal sealed record CatalogResponse(string Title, int PointCount, IReadOnlyList<ThemeModel> Themes)
{
    public static CatalogResponse Of(HeadingCatalog catalog) =>
        new(catalog.Title, catalog.PointCount, [.. catalog.Select(ThemeModel.Of)]);
}

/// <summary>A theme with its points.</summary>
/// <param name="Key">The name of the theme in C#; names it in requests too.</param>
/// <param name="Pattern">The sentence that the points share, or null.</param>
internal sealed record ThemeModel(
    string Key, int Position, string Marker, string Title, string Body, PatternModel? Pattern, IReadOnlyList<PointModel> Points)
{
    public static ThemeModel Of(Theme theme) => new(
        theme.Key, theme.Position, theme.Marker, theme.Title, theme.Body, PatternModel.Of(theme.Pattern), PointModel.AllOf(theme));
}

/// <summary>A point of a theme.</summary>
/// <param name="Path">The keys from the theme down, as hits of a search name it.</param>
/// <param name="Slots">What it fills into the pattern above it; empty without one.</param>
internal sealed record PointModel(
    string Path, string Marker, string Title, string Body, IReadOnlyList<string> Slots, PatternModel? Pattern, IReadOnlyList<PointModel> Points)
{
    public static IReadOnlyList<PointModel> AllOf(Heading heading) => [.. heading.Points.Select(Of)];

    private static PointModel Of(SubPoint point) => new(
        point.Path, point.Marker, point.Title, point.Body, point.Slots, PatternModel.Of(point.Pattern), AllOf(point));
}

/// <summary>A pattern, and the fixed parts around its slots for whoever shows it.</summary>
internal sealed record PatternModel(string Text, IReadOnlyList<string> Literals)
{
    public static PatternModel? Of(SentencePattern? pattern) => pattern is null ? null : new(pattern.Text, pattern.Literals);

    public static PatternModel? Of(string? text) => SentencePattern.TryParse(text, out SentencePattern? pattern) ? Of(pattern) : null;
}
