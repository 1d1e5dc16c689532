using System.Net.Mime;
using Microsoft.Net.Http.Headers;

namespace HeadingGenerator.Samples.ReportStudio.Hosting;

/// <summary>Takes in the body of a POST before it is worked on: a slow one holds no place of others.</summary>
internal static class RequestBodies
{
    private static readonly string[] _kinds =
    [
        MediaTypeNames.Application.Json, MediaTypeNames.Application.Octet, MediaTypeNames.Text.Plain,
        MediaTypeNames.Text.Markdown,
    ];

    /// <summary>Refuses kinds of content that nothing here reads, and bodies that are too large or too slow.</summary>
    public static void UseRequestBodies(this WebApplication app) => app.Use(async (context, next) =>
    {
        HttpRequest request = context.Request;
        if (!HttpMethods.IsPost(request.Method))
        {
            await next(context);
        }
        else if (!IsKnown(request.ContentType))
        {
            await Problems.Of(StatusCodes.Status415UnsupportedMediaType, "content-type", Messages.UnknownContent)
                .ExecuteAsync(context);
        }
        else if (await ReceiveAsync(context) is { } refusal)
        {
            await refusal.ExecuteAsync(context);
        }
        else
        {
            await next(context);
        }
    });

    private static bool IsKnown(string? contentType)
    {
        if (!MediaTypeHeaderValue.TryParse(contentType, out MediaTypeHeaderValue? type))
        {
            return false;
        }

        // What a text is encoded in its own bytes tell; JSON is UTF-8 (RFC 8259 §8.1).
        bool isUtf8 = !type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase);
        return isUtf8 && _kinds.Contains(type.MediaType.Value, StringComparer.OrdinalIgnoreCase);
    }

    private static async Task<IResult?> ReceiveAsync(HttpContext context)
    {
        StudioLimits limits = context.RequestServices.GetRequiredService<StudioLimits>();
        var body = new MemoryStream();
        context.Response.RegisterForDispose(body);
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        deadline.CancelAfter(limits.ReceiveTime);
        try
        {
            await context.Request.Body.CopyToAsync(body, deadline.Token);
        }
        catch (BadHttpRequestException exception) when (exception.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return Problems.TooLarge(limits);
        }
        catch (OperationCanceledException) when (!context.RequestAborted.IsCancellationRequested)
        {
            context.Response.Headers.Connection = "close";
            return Problems.Of(StatusCodes.Status408RequestTimeout, "too-slow", Messages.SlowBody(limits.ReceiveTime));
        }

        body.Position = 0;
        context.Request.Body = body;
        return null;
    }
}
