using HeadingGenerator.Outlines;
using HeadingGenerator.Samples.ReportStudio.Models;

namespace HeadingGenerator.Samples.ReportStudio.Texts;

/// <summary>A text of the user's own as a catalog: its headings of the first level are the themes.</summary>
internal static class OwnCatalog
{
    // What lies deeper is shown on the last level: JSON and pages have an end.
    private const int DeepestLevel = 9;

    /// <summary>The catalog, with the places where words of a query occur if there is one.</summary>
    public static CatalogResponse Of(Outline outline, string query)
    {
        ThemeModel[] themes = [.. outline.Headings.Select(ThemeOf)];
        return new CatalogResponse(
            outline.Title,
            outline.Descendants().Count() - themes.Length,
            themes,
            query.Length == 0 ? null : new SearchResponse(Search(themes, query), []));
    }

    private static ThemeModel ThemeOf(OutlineHeading heading) => new(
        heading.Key,
        heading.Position,
        heading.Marker,
        heading.Title,
        heading.Body,
        PatternModel.Of(heading),
        [.. heading.Points.Select(point => PointOf(point, heading.Key))]);

    private static PointModel PointOf(OutlineHeading heading, string above)
    {
        string path = $"{above}.{heading.Key}";
        return new PointModel(
            path,
            heading.Marker,
            heading.Title,
            heading.Body,
            heading.Slots,
            PatternModel.Of(heading),
            heading.Level < DeepestLevel - 1
                ? [.. heading.Points.Select(point => PointOf(point, path))]
                : [.. Below(heading).Select(point => LastOf(point, path))]);
    }

    private static PointModel LastOf(OutlineHeading heading, string above) => new(
        $"{above}.{heading.Key}", heading.Marker, heading.Title, heading.Body, [], Pattern: null, []);

    private static IEnumerable<OutlineHeading> Below(OutlineHeading heading)
    {
        // A stack of its own: a text may be nested deeper than the stack of the thread.
        var open = new Stack<OutlineHeading>(heading.Points.Reverse());
        while (open.Count > 0)
        {
            OutlineHeading next = open.Pop();
            yield return next;
            foreach (OutlineHeading point in next.Points.Reverse())
            {
                open.Push(point);
            }
        }
    }

    private static HitModel[] Search(ThemeModel[] themes, string query)
    {
        string[] all = query.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        string[] words = [.. all.Distinct(StringComparer.OrdinalIgnoreCase)];
        return words.Length == 0 ? [] :
        [
            .. themes.SelectMany(theme => HitsIn(theme.Key, theme.Key, theme.Title, theme.Body, words)
                .Concat(theme.Points.SelectMany(point => HitsIn(theme.Key, point, words)))),
        ];
    }

    private static IEnumerable<HitModel> HitsIn(string theme, PointModel point, string[] words) =>
        HitsIn(theme, point.Path, point.Title, point.Body, words)
            .Concat(point.Points.SelectMany(below => HitsIn(theme, below, words)));

    private static IEnumerable<HitModel> HitsIn(string theme, string path, string title, string body, string[] words) =>
        words.All(word => Contains(title, word) || Contains(body, word))
            ? PlacesIn(theme, path, "Title", title, words).Concat(PlacesIn(theme, path, "Body", body, words))
            : [];

    private static IEnumerable<HitModel> PlacesIn(string theme, string path, string field, string text, string[] words)
    {
        foreach (string word in words)
        {
            for (int at = Find(text, word, 0); at >= 0; at = Find(text, word, at + word.Length))
            {
                yield return new HitModel(theme, path, field, at, word.Length);
            }
        }
    }

    private static bool Contains(string text, string word) => Find(text, word, 0) >= 0;

    private static int Find(string text, string word, int from) =>
        text.IndexOf(word, from, StringComparison.OrdinalIgnoreCase);
}
