using Microsoft.AspNetCore.DataProtection;

namespace HeadingGenerator.Samples.ReportStudio.Hosting;

/// <summary>Nothing that a user writes stays behind: not on disk, not in a log.</summary>
internal static class Traces
{
    /// <summary>Keeps the keys of the antiforgery tokens in memory, and requests out of the log.</summary>
    public static void KeepNoTraces(this WebApplicationBuilder builder)
    {
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();

        // Why it did not start is told by what it throws.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);

        // The log of requests would hold what was searched for.
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);

        // Say that the keys are forgotten at the end, and that a page of before then came with an old token: both are
        // meant.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error);
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
    }
}
