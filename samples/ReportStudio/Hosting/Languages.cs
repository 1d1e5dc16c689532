using Microsoft.AspNetCore.Localization;

namespace HeadingGenerator.Samples.ReportStudio.Hosting;

/// <summary>Answers in the language that the page asks for; nothing is remembered.</summary>
internal static class Languages
{
    private static readonly string[] _languages = ["en", "zh-Hans"];

    /// <summary>Sets the culture of a request by its Accept-Language.</summary>
    public static void UseLanguages(this WebApplication app) => app.UseRequestLocalization(options =>
    {
        options.SetDefaultCulture(_languages[0]);
        options.AddSupportedCultures(_languages);
        options.AddSupportedUICultures(_languages);
        options.RequestCultureProviders = [new AcceptLanguageHeaderRequestCultureProvider()];
    });
}
