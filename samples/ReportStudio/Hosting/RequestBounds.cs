using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace HeadingGenerator.Samples.ReportStudio.Hosting;

/// <summary>Bounds what a request may take: bytes, and the time they take to come in.</summary>
internal static class RequestBounds
{
    private const double SlowestBytesPerSecond = 16 * 1024;

    private static readonly TimeSpan _grace = TimeSpan.FromSeconds(10);

    /// <summary>Sets the bounds of the server.</summary>
    public static void BoundRequests(this WebApplicationBuilder builder, StudioLimits limits) => builder.WebHost.ConfigureKestrel(options =>
    {
        options.AddServerHeader = false;
        options.Limits.MaxRequestBodySize = limits.RequestBytes;
        options.Limits.MinRequestBodyDataRate = new MinDataRate(SlowestBytesPerSecond, _grace);
    });
}
