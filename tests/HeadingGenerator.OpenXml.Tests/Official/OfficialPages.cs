using HeadingGenerator.OpenXml.Tests.Rendering;

namespace HeadingGenerator.OpenXml.Tests.Official;

/// <summary>A document of an office on paper: where its lines, rules and marks are, in millimetres.</summary>
internal sealed class OfficialPages(RenderedDocument document)
{
    private readonly Dictionary<int, PageImage> _images = [];

    public IReadOnlyList<Page> Pages => document.Pages;

    /// <summary>The page that holds a text, counted from 1.</summary>
    public int PageOf(string text) =>
        1
            + Pages.ToList().FindIndex(
                page => page.Lines.Any(line => line.Text.Contains(text, StringComparison.Ordinal)));

    /// <summary>The line that holds a text.</summary>
    public Line Line(string text) => LinesFrom(text).First();

    /// <summary>The line after the one that holds a text.</summary>
    public Line After(string text) => LinesFrom(text).ElementAt(1);

    /// <summary>The ink of a line, found by a part of its text.</summary>
    public Ink Ink(string text)
    {
        const double Above = 1.5;
        const double Below = 7.5;
        double top = Line(text).Top;
        return Image(PageOf(text)).Between(top - Above, top + Below);
    }

    /// <summary>The red letters of 发文机关标志, between two heights of the first page.</summary>
    public Ink Head(double top, double bottom) => Image(1).Between(top, bottom, isRed: true);

    public IReadOnlyList<Ink> RedRules(int page) => Image(page).Rules(isRed: true);

    public IReadOnlyList<Ink> BlackRules(int page) => Image(page).Rules(isRed: false);

    /// <summary>The number of the page in its footer; nothing if it has none.</summary>
    public string Number(int page) =>
        string.Concat(Pages[page - 1].Lines.Where(line => line.Top > 262).Select(line => line.Text));

    private IEnumerable<Line> LinesFrom(string text)
    {
        IEnumerable<Line> lines = Pages.SelectMany(page => page.Lines).SkipWhile(
            line => !line.Text.Contains(text, StringComparison.Ordinal));
        return lines.Any() ? lines : throw new InvalidOperationException($"No line holds “{text}”.");
    }

    private PageImage Image(int page)
    {
        if (!_images.TryGetValue(page, out PageImage? image))
        {
            _images[page] = image = document.Image(page);
        }

        return image;
    }
}
