using HeadingGenerator.Outlines;
using HeadingGenerator.Samples.ReportStudio.Hosting;
using HeadingGenerator.Samples.ReportStudio.Models;
using HeadingGenerator.Samples.ReportStudio.Texts;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HeadingGenerator.Samples.ReportStudio.Api;

/// <summary>
/// POST /api/outline: the bytes of a text or a Word document → its outline, patterns and findings. POST
/// /api/outline/repair: the same → the text with all proved repairs; ?gb18030=true converts what is no Unicode. POST
/// /api/catalog: a text → a catalog.
/// </summary>
internal static class OutlineApi
{
    public static void MapOutlines(this RouteGroupBuilder api)
    {
        RouteGroupBuilder outline = api.MapGroup("/outline");
        outline.MapPost("", (HttpRequest request, StudioLimits limits, CancellationToken stop, bool gb18030 = false) =>
            WorkAsync(request, limits, gb18030, (text, token) => TextReading.Read(text, limits, token), stop));
        outline.MapPost("/repair", (
            HttpRequest request, StudioLimits limits, CancellationToken stop, bool gb18030 = false) =>
            WorkAsync(request, limits, gb18030, static (text, token) => Repair(text, token), stop));
        api.MapPost("/catalog", (HttpRequest request, StudioLimits limits, CancellationToken stop, string q = "") =>
            WorkAsync(request, limits, gb18030: false, (text, token) => CatalogOf(text, q, limits, token), stop));
    }

    private static RepairResponse Repair(ReceivedText text, CancellationToken cancellationToken) =>
        new(OutlineRepairer.Repair(text.Text, cancellationToken: cancellationToken));

    private static CatalogResponse CatalogOf(
        ReceivedText text, string query, StudioLimits limits, CancellationToken cancellationToken)
    {
        var outline = Outline.Read(text.Text, options: null, cancellationToken);
        int count = outline.Descendants().Count();
        return count == 0 ? throw new InvalidDataException(Messages.NoHeadings)
            : count > limits.ShownHeadings
            ? throw new InvalidDataException(Messages.TooManyForCatalog(count, limits.ShownHeadings))
            : query.Length > CatalogApi.LongestQuery ? throw new InvalidDataException(Messages.QueryTooLong)
            : OwnCatalog.Of(outline, query);
    }

    private static async Task<Results<Ok<T>, ProblemHttpResult>> WorkAsync<T>(
        HttpRequest request,
        StudioLimits limits,
        bool gb18030,
        Func<ReceivedText, CancellationToken, T> work,
        CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        await request.Body.CopyToAsync(buffer, cancellationToken);
        using var deadline = new CancellationTokenSource(limits.ReadTime);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, deadline.Token);
        try
        {
            var text = ReceivedText.Of(buffer.ToArray(), gb18030, stop.Token);
            int fault = UnicodeCheck.FindFault(text.Text);

            // Half a text would be worse than none: the outline would look right and be wrong.
            return fault >= 0 || text.IsDocument ? Refuse(text, Math.Max(fault, 0))
                : text.Text.Length > limits.RequestBytes ? Problems.TooLarge(limits)
                : TypedResults.Ok(work(text, stop.Token));
        }
        catch (InvalidDataException exception)
        {
            return Problems.Of(StatusCodes.Status422UnprocessableEntity, "document", exception.Message);
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested)
        {
            return Problems.Of(StatusCodes.Status422UnprocessableEntity, "too-slow", Messages.TooSlow(limits.ReadTime));
        }
    }

    private static ProblemHttpResult Refuse(ReceivedText text, int fault) => Problems.Of(
        StatusCodes.Status422UnprocessableEntity,
        text.IsDocument ? "document" : text.Kind == FileContentKind.Gb18030 ? "gb18030" : FindingRules.NotUnicode.Id,
        Messages.NotUnicode(FindingRules.NotUnicode.Id, text.Text.AsSpan(0, fault).Count('\n') + 1, text));
}
