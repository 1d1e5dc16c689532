using Microsoft.AspNetCore.Localization;

namespace HeadingGenerator.Samples.ReportStudio.Hosting;

/// <summary>Answers in the language that the page asks for; nothing is remembered.</summary>
internal static class Languages
{
    private const string English = "en";
    private const string Chinese = "zh-Hans";

    /// <summary>Sets the culture of a request by its Accept-Language.</summary>
    public static void UseLanguages(this WebApplication app) => app.UseRequestLocalization(options =>
    {
        options.SetDefaultCulture(English);
        options.AddSupportedCultures(English, Chinese);
        options.AddSupportedUICultures(English, Chinese);

        // By the name alone: without globalization data no culture knows its parent.
        options.RequestCultureProviders = [
            new CustomRequestCultureProvider(static context => Task.FromResult(Choose(context.Request)))
        ];
    });

    private static ProviderCultureResult? Choose(HttpRequest request) => new(
        request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(language => language.Quality ?? 1)
            .Select(language => NameOf(language.Value.Value))
            .FirstOrDefault(name => name is not null) ?? English);

    private static string? NameOf(string? language) =>
        IsOf(Chinese, language) ? Chinese : IsOf(English, language) ? English : null;

    private static bool IsOf(string name, string? language) =>
        language?.Split('-')[0].Equals(name.Split('-')[0], StringComparison.OrdinalIgnoreCase) == true;
}
