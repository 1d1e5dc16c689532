using Microsoft.AspNetCore.Connections;

namespace HeadingGenerator.Samples.ReportStudio.Hosting;

/// <summary>Where the studio listens: on this machine only, unless someone asks for more.</summary>
internal static class Addresses
{
    private const string Default = "http://127.0.0.1:5217";
    private const string UrlsKey = "urls";
    private const string AllowedHostsKey = "AllowedHosts";
    private const string LoopbackNames = "localhost;127.0.0.1;[::1]";

    /// <summary>Listens on loopback unless --urls or ASPNETCORE_URLS name something else.</summary>
    public static void ListenOnLoopback(this WebApplicationBuilder builder)
    {
        string urls = builder.Configuration[UrlsKey] is { Length: > 0 } given ? given : Default;
        builder.WebHost.UseUrls(urls);

        // A foreign name that was made to point here (DNS rebinding) is refused as long as only loopback is served.
        if (builder.Configuration[AllowedHostsKey] is null && urls.Split(';').All(IsLoopback))
        {
            builder.Configuration[AllowedHostsKey] = LoopbackNames;
        }
    }

    /// <summary>Runs until the end, and says where the page is as soon as it is there.</summary>
    /// <returns>The exit code.</returns>
    public static int RunAnnounced(this WebApplication app)
    {
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            foreach (string address in app.Urls)
            {
                Console.WriteLine(Messages.Listening(address));
            }
        });
        try
        {
            app.Run();
            return 0;
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException)
        {
            Console.Error.WriteLine(Messages.AddressInUse(exception.Message));
            return 1;
        }
    }

    // Kestrel also takes http://*:80 and http://+:80, which are no URIs: they are open to all.
    private static bool IsLoopback(string url) => Uri.TryCreate(url, UriKind.Absolute, out Uri? uri) && uri.IsLoopback;
}
