using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace HeadingGenerator.BrowserTests.Studio;

/// <summary>
/// A page of the studio that takes note of all that must not happen: dialogs, errors, requests to others.
/// </summary>
public sealed class StudioPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _mishaps = new();

    private StudioPage(IBrowserContext context, IPage page, Uri origin)
    {
        _context = context;
        Page = page;
        Watch(page);
        context.Request += (_, request) =>
        {
            if (!IsOwn(new Uri(request.Url), origin))
            {
                _mishaps.Enqueue($"request: {request.Url}");
            }
        };
    }

    public IPage Page { get; private set; }

    public ILocator Themes => Page.Locator("#themes > li");

    public ILocator Sections => Page.Locator("#sections > li");

    public ILocator Paper => Page.Locator("#paper");

    public ILocator Sheets => Paper.Locator(".sheet-frame");

    /// <summary>Opens the page and waits until it can be used.</summary>
    public static async Task<StudioPage> OpenAsync(IBrowserContext context, Uri origin)
    {
        var page = new StudioPage(context, await context.NewPageAsync(), origin);
        await page.Page.GotoAsync("/");
        await page.Page.Locator("html[data-ready]").WaitForAsync();
        return page;
    }

    /// <summary>Closes the tab and opens another.</summary>
    public async Task ComeBackAsync(string view)
    {
        IPage later = await _context.NewPageAsync();
        await Page.CloseAsync();
        Page = later;
        Watch(later);
        await later.GotoAsync($"/#/{view}");
        await later.Locator("html[data-ready]").WaitForAsync();
    }

    /// <summary>The card of a theme of the catalog.</summary>
    public ILocator Theme(string title) =>
        Themes.Filter(new() { Has = Page.GetByRole(AriaRole.Heading, new() { Name = title }) });

    /// <summary>Puts themes into the report.</summary>
    public async Task PickAsync(params string[] titles)
    {
        foreach (string title in titles)
        {
            await Theme(title).GetByRole(AriaRole.Button).ClickAsync();
        }
    }

    /// <summary>Goes to a view by its link: catalog, report or text.</summary>
    public async Task GoToAsync(string view)
    {
        await Page.Locator($"[data-view={view}]").ClickAsync();
        await Page.Locator($"#view-{view}").WaitForAsync();
    }

    /// <summary>Has a text read, and waits for what comes of it.</summary>
    public async Task CheckAsync(string text)
    {
        await GoToAsync("text");
        await Page.Locator("#text").FillAsync(text);
        await Page.Locator("#check [type=submit]").ClickAsync();
        await Page.Locator("#outcome:not([hidden]), #text-problem:not([hidden])").WaitForAsync();
    }

    /// <summary>
    /// Saves the report by one of the buttons; returns the path of the file and the name that it was offered by.
    /// </summary>
    public async Task<(byte[] Content, string Name)> DownloadAsync(string format)
    {
        IDownload download = await Page.RunAndWaitForDownloadAsync(
            () => Page.Locator($"[data-download={format}]").ClickAsync());
        await using Stream stream = await download.CreateReadStreamAsync();
        using var content = new MemoryStream();
        await stream.CopyToAsync(content);
        return (content.ToArray(), download.SuggestedFilename);
    }

    /// <summary>Keeps a picture of the page beside the test; the folder is none of git's.</summary>
    public async Task TakePictureAsync(string name, bool isWhole = true) => await Page.ScreenshotAsync(new()
    {
        Path = Path.Combine(AppContext.BaseDirectory, "screenshots", name + ".png"),
        FullPage = isWhole,
    });

    /// <summary>Nothing happened that must not happen.</summary>
    public void AssertNoMishaps() => Assert.Empty(_mishaps);

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private void Watch(IPage page)
    {
        page.Dialog += async (_, dialog) =>
        {
            _mishaps.Enqueue($"dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
        page.PageError += (_, error) => _mishaps.Enqueue($"error: {error}");
        page.Console += (_, message) => TakeConsole(message);
        page.Popup += (_, popup) => _mishaps.Enqueue($"popup: {popup.Url}");
    }

    // blob: is how the page hands a file over, data: a picture in its style sheet. Both stay inside.
    private static bool IsOwn(Uri uri, Uri origin) =>
        uri.Scheme is "blob" or "data" || (uri.Scheme == origin.Scheme && uri.Authority == origin.Authority);

    private void TakeConsole(IConsoleMessage message)
    {
        // That the server refused a request is told there too, and is what some tests are about.
        bool isRefusal = message.Text.StartsWith(
            "Failed to load resource: the server responded with a status of 4", StringComparison.Ordinal);
        if (message.Type is "error" or "warning" && !isRefusal)
        {
            _mishaps.Enqueue($"{message.Type}: {message.Text}");
        }
    }
}
