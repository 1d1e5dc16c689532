using HeadingGenerator.Samples.ReportStudio.Hosting;
using HeadingGenerator.Samples.ReportStudio.Models;
using Microsoft.AspNetCore.Antiforgery;

namespace HeadingGenerator.Samples.ReportStudio.Api;

/// <summary>GET /api/session: the token that every POST has to carry.</summary>
internal static class SessionApi
{
    public static void MapSession(this RouteGroupBuilder api) => api.MapGet("/session", GetSession);

    private static SessionResponse GetSession(HttpContext context, IAntiforgery antiforgery, StudioLimits limits) =>
        new(
            antiforgery.GetAndStoreTokens(context).RequestToken!, AntiforgeryHeader.Name, limits.RequestBytes,
            limits.TemplateBytes);
}
