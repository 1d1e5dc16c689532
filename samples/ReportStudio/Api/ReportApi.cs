using HeadingGenerator.Samples.ReportStudio.Hosting;
using HeadingGenerator.Samples.ReportStudio.Models;
using HeadingGenerator.Samples.ReportStudio.Reports;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HeadingGenerator.Samples.ReportStudio.Api;

/// <summary>POST /api/report/…: a report as it will read, and as a file.</summary>
internal static class ReportApi
{
    public static void MapReports(this RouteGroupBuilder api)
    {
        RouteGroupBuilder report = api.MapGroup("/report");
        report.MapPost("/preview", Preview);
        report.MapPost("/word", (ReportRequest request) => Download(request, ReportFiles.Word));
        report.MapPost("/markdown", (ReportRequest request) => Download(request, ReportFiles.Markdown));
        report.MapPost("/html", (ReportRequest request) => Download(request, ReportFiles.Html));
    }

    private static Results<Ok<PreviewResponse>, ProblemHttpResult> Preview(ReportRequest request) =>
        ReportBuilder.TryBuild(request, out BuiltReport? report, out string? refusal)
            ? TypedResults.Ok(PreviewResponse.Of(report))
            : Problems.BadRequest("report", refusal);

    private static Results<FileContentHttpResult, ProblemHttpResult> Download(
        ReportRequest request, Func<ReportOutline, ReportRequest, ReportFile> write)
    {
        if (!ReportBuilder.TryBuild(request, out BuiltReport? report, out string? refusal))
        {
            return Problems.BadRequest("report", refusal);
        }

        ReportFile file = write(report.Outline, request);
        return TypedResults.File(file.Content, file.ContentType, file.Name);
    }
}
