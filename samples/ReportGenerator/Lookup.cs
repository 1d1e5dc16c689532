using System.Diagnostics.CodeAnalysis;
using HeadingGenerator.Catalog;

namespace HeadingGenerator.Samples.ReportGenerator;

/// <summary>Finds themes and headings that were asked for, and helps with those that are not found.</summary>
internal static class Lookup
{
    private const int Suggestions = 3;

    /// <summary>Prints the themes with their numbers.</summary>
    /// <returns>The exit code.</returns>
    public static int List()
    {
        foreach (Theme theme in Themes.All)
        {
            Console.WriteLine($"{theme.Position,2}  {theme.Key}  {theme.Title}");
        }

        return 0;
    }

    /// <summary>Prints the headings that hold the words.</summary>
    /// <returns>The exit code: 1 if there are none.</returns>
    public static int Search(string words)
    {
        Heading[] found = [.. Themes.Catalog.Search(words).Select(hit => hit.Heading).Distinct()];
        foreach (Heading heading in found)
        {
            Console.WriteLine($"{heading.Path}  {heading:F}");
        }

        if (found.Length == 0)
        {
            Console.Error.WriteLine(Messages.NothingFound(words, Closest(words)));
        }

        return found.Length == 0 ? 1 : 0;
    }

    /// <summary>Finds a theme by name, title or number; says which are close if there is none.</summary>
    public static bool TryFind(string name, [NotNullWhen(true)] out Theme? theme)
    {
        if (Themes.TryGet(name, out theme))
        {
            return true;
        }

        Console.Error.WriteLine(Messages.UnknownTheme(name, Closest(name)));
        return false;
    }

    private static string[] Closest(string name) =>
        [.. Themes.Catalog.FindClosest(name, Suggestions).Select(theme => theme.Key)];
}
