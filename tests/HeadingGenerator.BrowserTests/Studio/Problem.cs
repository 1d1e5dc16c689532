using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace HeadingGenerator.BrowserTests.Studio;

/// <summary>A refusal as RFC 9457 tells it.</summary>
public sealed record Problem(string Title, int Status, string? Detail, string? Code, string? Place)
{
    /// <summary>The problem that a response tells of, with this status.</summary>
    public static async Task<Problem> OfAsync(HttpResponseMessage response, HttpStatusCode status)
    {
        using (response)
        {
            Assert.Equal(status, response.StatusCode);
            Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
            Problem problem = (await response.Content.ReadFromJsonAsync<Problem>(JsonSerializerOptions.Web))!;
            Assert.Equal((int)status, problem.Status);
            return problem;
        }
    }
}
