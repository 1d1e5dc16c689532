using HeadingGenerator;
using HeadingGenerator.OpenXml;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

internal static class ReportEndpoints
{
    public static void MapReport(this IEndpointRouteBuilder app, Func<ReportOutline> create)
    {
        app.MapGet("/report", () => new RazorComponentResult<ReportView>(new { Report = create() }));
        app.MapGet("/report.docx", (HttpContext context) =>
        {
            context.Response.ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
            create().WriteWord(context.Response.BodyWriter.AsStream());
        });
    }
}
