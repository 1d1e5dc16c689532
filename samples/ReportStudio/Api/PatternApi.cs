using HeadingGenerator.Samples.ReportStudio.Hosting;
using HeadingGenerator.Samples.ReportStudio.Models;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HeadingGenerator.Samples.ReportStudio.Api;

/// <summary>POST /api/pattern: a sentence composed after a pattern, or taken apart.</summary>
internal static class PatternApi
{
    public static void MapPatterns(this RouteGroupBuilder api) => api.MapPost("/pattern", Apply);

    private static Results<Ok<PatternResponse>, ProblemHttpResult> Apply(PatternRequest request, StudioLimits limits)
    {
        if (request.Pattern.Length > limits.PatternLength
            || !SentencePattern.TryParse(request.Pattern, out SentencePattern? pattern))
        {
            return Problems.BadRequest("pattern", Messages.NoPattern(request.Pattern));
        }

        if (request.Slots is not { } slots)
        {
            return TypedResults.Ok(new PatternResponse(
                request.Title, pattern.TryMatch(request.Title, out IReadOnlyList<string>? found) ? found : null));
        }

        if (slots.Count != pattern.SlotCount)
        {
            return Problems.BadRequest("pattern", Messages.NoPattern(request.Pattern));
        }

        string[] fillers = [.. slots.Select(slot => slot ?? string.Empty)];
        return TypedResults.Ok(new PatternResponse(pattern.Format(fillers), fillers));
    }
}
