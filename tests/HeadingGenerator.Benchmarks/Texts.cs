using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using HeadingGenerator.Outlines;

namespace HeadingGenerator.Benchmarks;

/// <summary>
/// Catalogs of any size of real headings: the thirty themes of the built-in catalog, again and again with titles of
/// their own.
/// </summary>
internal static class Texts
{
    private static readonly string _seed = File.ReadAllText(
        Directory.GetFiles(Path.Combine(Repository(), "catalog"), "*.headings.txt").Single());

    /// <summary>A catalog of about so many headings.</summary>
    public static string Catalog(int headings)
    {
        var text = new StringBuilder("工作小标题汇编\n");
        IReadOnlyList<OutlineHeading> themes = Outline.Read(_seed).Headings;
        int written = 0;
        for (int number = 0; written < headings; number++)
        {
            OutlineHeading theme = themes[number % themes.Count];
            string round = string.Create(CultureInfo.InvariantCulture, $"第{number / themes.Count}项");
            string title = theme.Title.StartsWith("机关党建", StringComparison.Ordinal)
                ? theme.Title.Insert(4, round)
                : round + theme.Title;
            text.Append(
                CultureInfo.InvariantCulture,
                $"{(number % 99) + 1}.{title}\n{theme.Body}{(theme.Body.Length > 0 ? "\n" : "")}");
            foreach (OutlineHeading point in theme.Points)
            {
                text.Append(CultureInfo.InvariantCulture, $"{point.Marker}{point.Title}。{point.Body}\n");
            }

            written += 1 + theme.Points.Count;
        }

        return text.ToString();
    }

    /// <summary>The titles and bodies of a catalog: what a resource file would hold.</summary>
    public static string[] Strings(string text) =>
        [
            .. Outline.Read(text)
                .Descendants()
                .SelectMany(heading => new[] { heading.Title, heading.Body })
                .Where(part => part.Length > 0)
        ];

    /// <summary>The same text with another body of one point in its middle.</summary>
    public static string WithAnotherBody(string text)
    {
        const string Body = "积极参与疫情防控。";
        int place = text.IndexOf(Body, text.Length / 2, StringComparison.Ordinal);
        return place < 0
            ? text.Replace(Body, "另一项工作。", StringComparison.Ordinal)
            : text[..place] + "另一项工作。" + text[(place + Body.Length)..];
    }

    /// <summary>The same text with another theme in its middle.</summary>
    public static string WithAnotherTheme(string text)
    {
        int place = text.IndexOf("\n1.", text.Length / 2, StringComparison.Ordinal) + 1;
        return text[..place] + "1.插入的主题突出一个“新”字\n一是思路新。再来一次。\n二是办法新。\n" + text[place..];
    }

    private static string Repository([CallerFilePath] string path = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", ".."));
}
