using HeadingGenerator.Catalog;
using HeadingGenerator.Samples.ReportStudio.Hosting;
using HeadingGenerator.Samples.ReportStudio.Models;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HeadingGenerator.Samples.ReportStudio.Api;

/// <summary>GET /api/catalog and GET /api/search?q=: the themes, and where words occur in them.</summary>
internal static class CatalogApi
{
    /// <summary>The most UTF-16 code units that are searched for.</summary>
    public const int LongestQuery = 100;

    private const int Suggestions = 3;

    // The catalog does not change while the program runs.
    private static readonly CatalogResponse _catalog = CatalogResponse.Of(Themes.Catalog);

    public static void MapCatalog(this RouteGroupBuilder api)
    {
        api.MapGet("/catalog", GetCatalog);
        api.MapGet("/search", Search);
    }

    private static CatalogResponse GetCatalog() => _catalog;

    private static Results<Ok<SearchResponse>, ProblemHttpResult> Search(string q = "")
    {
        if (q.Length > LongestQuery)
        {
            return Problems.BadRequest("query", Messages.QueryTooLong);
        }

        HitModel[] hits = [.. Themes.Catalog.Search(q).Select(HitModel.Of)];
        string[] closest = hits.Length > 0
            ? []
            : [.. Themes.Catalog.FindClosest(q, Suggestions).Select(theme => theme.Key)];
        return TypedResults.Ok(new SearchResponse(hits, closest));
    }
}
