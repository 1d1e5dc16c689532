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
        MapDownload(report, "/word", ReportFiles.Word);
        MapDownload(report, "/markdown", ReportFiles.Markdown);
        MapDownload(report, "/html", ReportFiles.Html);
        MapDownload(report, "/text", ReportFiles.PlainText);
    }

    private static void MapDownload(RouteGroupBuilder report, string path, Func<ReportOutline, ReportRequest, ReportFile> write) =>
        report.MapPost(path, (ReportRequest request, StudioLimits limits) => Download(request, limits, write));

    private static Results<Ok<PreviewResponse>, ProblemHttpResult> Preview(ReportRequest request, StudioLimits limits) =>
        ReportBuilder.TryBuild(request, limits, out BuiltReport? report, out Refusal? refusal)
            ? TypedResults.Ok(PreviewResponse.Of(report))
            : Problems.BadRequest("report", refusal.Message, refusal.Place);

    private static Results<FileContentHttpResult, ProblemHttpResult> Download(
        ReportRequest request, StudioLimits limits, Func<ReportOutline, ReportRequest, ReportFile> write)
    {
        if (!ReportBuilder.TryBuild(request, limits, out BuiltReport? report, out Refusal? refusal))
        {
            return Problems.BadRequest("report", refusal.Message, refusal.Place);
        }

        ReportFile file = write(report.Outline, request);
        return TypedResults.File(file.Content, file.ContentType, file.Name);
    }
}
