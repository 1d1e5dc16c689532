using DocumentFormat.OpenXml.Packaging;
using HeadingGenerator.OpenXml;
using HeadingGenerator.Samples.ReportStudio.Hosting;
using HeadingGenerator.Samples.ReportStudio.Models;
using HeadingGenerator.Samples.ReportStudio.Paper;
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
        MapDownload(report, "/rich", ReportFiles.Rich);
    }

    private static void MapDownload(
        RouteGroupBuilder report, string path, Func<ReportOutline, ReportRequest, ReportFile> write) =>
        report.MapPost(path, (ReportRequest request, StudioLimits limits) => Download(request, limits, write));

    private static Results<Ok<PreviewResponse>, ProblemHttpResult> Preview(ReportRequest request, StudioLimits limits)
    {
        PreviewResponse? preview = null;
        return Build(request, limits, report => preview = PreviewResponse.Of(
            report, PaperReader.Read(ReportFiles.WordOf(report.Outline, request)))) is { } refusal
            ? Refuse(refusal)
            : TypedResults.Ok(preview!);
    }

    private static Results<FileContentHttpResult, ProblemHttpResult> Download(
        ReportRequest request, StudioLimits limits, Func<ReportOutline, ReportRequest, ReportFile> write)
    {
        ReportFile? file = null;
        return Build(request, limits, report => file = write(report.Outline, request)) is { } refusal
            ? Refuse(refusal)
            : TypedResults.File(file!.Content, file.ContentType, file.Name);
    }

    private static ProblemHttpResult Refuse(Refusal refusal) =>
        Problems.BadRequest("report", refusal.Message, refusal.Place);

    /// <summary>Builds the report and does something with it, or says why that cannot be.</summary>
    private static Refusal? Build(ReportRequest request, StudioLimits limits, Action<BuiltReport> use)
    {
        if (!ReportBuilder.TryBuild(request, limits, out BuiltReport? report, out Refusal? refusal))
        {
            return refusal;
        }

        try
        {
            if (request.Template is { } template
                && TemplateFilling.Refuse(template, report.Outline, limits) is { } reason)
            {
                return new Refusal(reason, Refusal.TemplatePlace);
            }

            use(report);
            return null;
        }
        catch (Exception exception) when (
            request.Template is not null
            && exception is WordTemplateException or InvalidDataException or OpenXmlPackageException)
        {
            return new Refusal(exception.Message, Refusal.TemplatePlace);
        }
    }
}
