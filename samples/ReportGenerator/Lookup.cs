using System.Diagnostics.CodeAnalysis;
using HeadingGenerator.Catalog;

namespace HeadingGenerator.Samples.ReportGenerator;

/// <summary>Finds themes that were asked for, and helps with those that are not found.</summary>
internal static class Lookup
{
    public static bool TryFind(string name, [NotNullWhen(true)] out Theme? theme)
    {
        if (Themes.TryGet(name, out theme))
        {
            return true;
        }

        Console.Error.WriteLine(Messages.UnknownTheme(name, Themes.Catalog.FindClosest(name, 3).Select(closest => closest.Key)));
        return false;
    }
}
