using Microsoft.AspNetCore.Antiforgery;

namespace HeadingGenerator.Samples.ReportStudio.Hosting;

/// <summary>Lets nobody but the page post: each POST carries a token that other sites cannot read.</summary>
internal static class AntiforgeryHeader
{
    /// <summary>The header that carries the token.</summary>
    public const string Name = "X-Antiforgery-Token";

    /// <summary>Adds tokens that travel in a header, and a cookie that other sites do not send.</summary>
    public static void AddAntiforgeryByHeader(this IServiceCollection services) => services.AddAntiforgery(options =>
    {
        options.HeaderName = Name;
        options.SuppressReadingTokenFromFormBody = true;
        options.SuppressXFrameOptionsHeader = true;
        options.Cookie.Name = "ReportStudio.Antiforgery";
        options.Cookie.SameSite = SameSiteMode.Strict;
    });

    /// <summary>Refuses every POST without a valid token, before its body is looked at.</summary>
    public static void UseAntiforgeryByHeader(this WebApplication app) => app.Use(async (context, next) =>
    {
        IAntiforgery antiforgery = context.RequestServices.GetRequiredService<IAntiforgery>();
        if (await antiforgery.IsRequestValidAsync(context))
        {
            await next(context);
        }
        else
        {
            await Problems.Of(StatusCodes.Status400BadRequest, "antiforgery", Messages.NoToken).ExecuteAsync(context);
        }
    });
}
