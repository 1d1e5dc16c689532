using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace HeadingGenerator.Samples.ReportStudio.Hosting;

/// <summary>Whatever goes wrong is told as ProblemDetails (RFC 9457) in the language of the user.</summary>
internal static class Problems
{
    private const string CodeKey = "code";
    private const string PlaceKey = "place";

    /// <summary>A refusal that the page can tell from others by its code.</summary>
    /// <param name="place">What it is about, where that is a part of what was sent.</param>
    public static ProblemHttpResult Of(int status, string code, string detail, string place = "")
    {
        var extensions = new Dictionary<string, object?> { [CodeKey] = code };
        if (place.Length > 0)
        {
            extensions.Add(PlaceKey, place);
        }

        return TypedResults.Problem(detail, statusCode: status, extensions: extensions);
    }

    /// <summary>A refusal of something that the user wrote.</summary>
    public static ProblemHttpResult BadRequest(string code, string detail, string place = "") =>
        Of(StatusCodes.Status400BadRequest, code, detail, place);

    /// <summary>A refusal of a request beyond the limit.</summary>
    public static ProblemHttpResult TooLarge(StudioLimits limits) =>
        Of(StatusCodes.Status413PayloadTooLarge, "too-large", Messages.TooLarge(limits.RequestBytes));

    /// <summary>Adds titles and details to what the framework refuses by itself.</summary>
    public static void AddProblems(this IServiceCollection services) => services.AddProblemDetails(options =>
        options.CustomizeProblemDetails = context =>
        {
            ProblemDetails problem = context.ProblemDetails;
            int status = problem.Status ?? context.HttpContext.Response.StatusCode;
            problem.Title = Messages.TitleOf(status);
            problem.Detail ??= Messages.DetailOf(
                status, context.HttpContext.RequestServices.GetRequiredService<StudioLimits>());

            // For the log of a service; here nobody keeps one.
            problem.Extensions.Remove("traceId");
        });

    /// <summary>Answers failures, and statuses without a body, by a problem.</summary>
    public static void UseProblems(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            StatusCodeSelector = static exception =>
                exception is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError,

            // The message of an exception may quote what it failed on.
            SuppressDiagnosticsCallback = static context => context.Exception is BadHttpRequestException,
        });
        app.UseStatusCodePages();
    }
}
