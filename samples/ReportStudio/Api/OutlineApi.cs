using HeadingGenerator.Outlines;
using HeadingGenerator.Samples.ReportStudio.Hosting;
using HeadingGenerator.Samples.ReportStudio.Models;
using HeadingGenerator.Samples.ReportStudio.Texts;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HeadingGenerator.Samples.ReportStudio.Api;

/// <summary>POST /api/outline: the bytes of a text → its outline, patterns and findings. ?gb18030=true converts what is no Unicode.</summary>
internal static class OutlineApi
{
    public static void MapOutlines(this RouteGroupBuilder api) => api.MapPost("/outline", ReadAsync);

    private static async Task<Results<Ok<OutlineResponse>, ProblemHttpResult>> ReadAsync(
        HttpRequest request, StudioLimits limits, CancellationToken cancellationToken, bool gb18030 = false)
    {
        if (await TryReadBytesAsync(request, cancellationToken) is not { } bytes)
        {
            return Problems.TooLarge(limits);
        }

        var text = ReceivedText.Decode(bytes, gb18030);
        int fault = UnicodeCheck.FindFault(text.Text);
        if (fault >= 0)
        {
            // Half a text would be worse than none: the outline would look right and be wrong.
            return Refuse(text, fault);
        }

        using var deadline = new CancellationTokenSource(limits.ReadTime);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, deadline.Token);
        try
        {
            return TypedResults.Ok(TextReading.Read(text, limits, stop.Token));
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested)
        {
            return Problems.Of(StatusCodes.Status422UnprocessableEntity, "too-slow", Messages.TooSlow(limits.ReadTime));
        }
    }

    /// <summary>The bytes of the request; null if they are more than the server takes.</summary>
    private static async Task<byte[]?> TryReadBytesAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        try
        {
            using var buffer = new MemoryStream();
            await request.Body.CopyToAsync(buffer, cancellationToken);
            return buffer.ToArray();
        }
        catch (BadHttpRequestException exception) when (exception.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return null;
        }
    }

    private static ProblemHttpResult Refuse(ReceivedText text, int fault) => Problems.Of(
        StatusCodes.Status422UnprocessableEntity,
        text.Likeness == Likeness.Unknown ? FindingRules.NotUnicode.Id : text.Likeness.ToString().ToLowerInvariant(),
        Messages.NotUnicode(FindingRules.NotUnicode.Id, text.Text.AsSpan(0, fault).Count('\n') + 1, text.Likeness));
}
