namespace HeadingGenerator.Samples.ReportStudio.Hosting;

/// <summary>The page: the files below wwwroot as they are.</summary>
internal static class Page
{
    /// <summary>Serves the files, index.html for /.</summary>
    public static void UsePage(this WebApplication app)
    {
        app.UseDefaultFiles();
        app.UseStaticFiles();
    }
}
