namespace HeadingGenerator.Samples.ReportStudio.Models;

/// <summary>Where the words were found.</summary>
/// <param name="Hits">The places, in the order of the catalog.</param>
/// <param name="Closest">The keys of themes that resemble the words, if there is no hit.</param>
internal sealed record SearchResponse(IReadOnlyList<HitModel> Hits, IReadOnlyList<string> Closest);

/// <summary>A place in the title or the body of a heading, in UTF-16 code units as JavaScript counts.</summary>
/// <param name="Theme">The key of the theme.</param>
/// <param name="Path">The path of the heading: the theme itself or a point of it.</param>
/// <param name="Field">Title or Body.</param>
internal sealed record HitModel(string Theme, string Path, string Field, int Start, int Length)
{
    public static HitModel Of(SearchHit hit) =>
        new(hit.Theme.Key, hit.Heading.Path, hit.Field.ToString(), hit.Start, hit.Length);
}
