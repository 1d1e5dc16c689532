using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace HeadingGenerator.Samples.ReportStudio.Hosting;

/// <summary>
/// Bounds what a request may take: bytes, and the time they take to come in; and how many are worked on at once.
/// </summary>
internal static class RequestBounds
{
    private const double SlowestBytesPerSecond = 16 * 1024;

    private static readonly TimeSpan _grace = TimeSpan.FromSeconds(10);

    /// <summary>Sets the bounds of the server.</summary>
    public static void BoundRequests(this WebApplicationBuilder builder, StudioLimits limits)
    {
        builder.WebHost.ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxConcurrentConnections = limits.Connections;
            options.Limits.MaxRequestBodySize = limits.RequestBytes;
            options.Limits.MinRequestBodyDataRate = new MinDataRate(SlowestBytesPerSecond, _grace);
        });
        builder.Services.AddRateLimiter(options =>
        {
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, bool>(
                context => Partition(HttpMethods.IsPost(context.Request.Method), limits));
            options.OnRejected = async (context, _) =>
                await Problems.Of(StatusCodes.Status503ServiceUnavailable, "busy", Messages.Busy).ExecuteAsync(
                    context.HttpContext);
        });
    }

    // Only a POST brings something to work on.
    private static RateLimitPartition<bool> Partition(bool isPost, StudioLimits limits) => isPost
        ? RateLimitPartition.GetConcurrencyLimiter(
            isPost,
            _ => new ConcurrencyLimiterOptions
            {
                PermitLimit = limits.ConcurrentRequests,
                QueueLimit = limits.WaitingRequests,
            })
        : RateLimitPartition.GetNoLimiter(isPost);
}
