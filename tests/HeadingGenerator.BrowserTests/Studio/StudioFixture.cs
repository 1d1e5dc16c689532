using Microsoft.Playwright;

namespace HeadingGenerator.BrowserTests.Studio;

/// <summary>
/// One studio and one browser for all tests; each test opens a page that knows nothing of the others.
/// </summary>
public sealed class StudioFixture : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private StudioProcess? _studio;

    public StudioProcess Studio => _studio!;

    public async Task InitializeAsync() => _studio = await StudioProcess.StartAsync();

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_studio is not null)
        {
            await _studio.DisposeAsync();
        }
    }

    /// <summary>Opens the studio, by default on a desk and in Chinese.</summary>
    public async Task<StudioPage> OpenAsync(
        string language = "zh-CN", int width = 1280, int height = 900, ColorScheme scheme = ColorScheme.Light)
    {
        // Started by the first test that needs it: those of the API run without a browser.
        _playwright ??= await Playwright.CreateAsync();
        _browser ??= await _playwright.Chromium.LaunchAsync(Chromium.Options);
        IBrowserContext context = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Studio.Address.AbsoluteUri,
            Locale = language,
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ColorScheme = scheme,
            ReducedMotion = ReducedMotion.Reduce,
        });
        return await StudioPage.OpenAsync(context, Studio.Address);
    }
}

/// <summary>Tests that share the studio; they take turns.</summary>
[CollectionDefinition(Name)]
public sealed class StudioTests : ICollectionFixture<StudioFixture>
{
    public const string Name = "studio";
}
