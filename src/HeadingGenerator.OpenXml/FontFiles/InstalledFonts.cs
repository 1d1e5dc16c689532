using System.Security;

namespace HeadingGenerator.OpenXml.FontFiles;

/// <summary>The names of the fonts that this computer has, read from their files.</summary>
internal static class InstalledFonts
{
    private static readonly string[] _endings = [".ttf", ".otf", ".ttc", ".otc"];

    private static readonly Lazy<HashSet<string>> _names = new(() => NamesIn(Folders()));

    /// <summary>Whether there is a font of that name.</summary>
    public static bool Contains(string name) => _names.Value.Contains(name);

    /// <summary>The names of the fonts in folders and the folders in them.</summary>
    internal static HashSet<string> NamesIn(IEnumerable<string> folders)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var open = new Stack<string>(folders);
        var seen = new HashSet<string>();
        while (open.Count > 0)
        {
            string folder = open.Pop();
            if (!seen.Add(folder))
            {
                continue;
            }

            try
            {
                foreach (string file in Directory.EnumerateFiles(folder))
                {
                    if (_endings.Contains(Path.GetExtension(file).ToLowerInvariant()))
                    {
                        names.UnionWith(FontFile.NamesOf(file));
                    }
                }

                foreach (string below in Directory.EnumerateDirectories(folder))
                {
                    open.Push(below);
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or SecurityException)
            {
                // A folder that cannot be read shows its fonts to nobody.
            }
        }

        return names;
    }

    // Windows, macOS and Linux keep fonts for all and fonts of a user.
    private static IEnumerable<string> Folders()
    {
        string home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        string local = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        string[] folders =
        [
            Environment.GetFolderPath(Environment.SpecialFolder.Fonts),
            local.Length > 0 ? Path.Combine(local, "Microsoft", "Windows", "Fonts") : string.Empty,
            "/System/Library/Fonts",
            "/System/Library/AssetsV2",
            "/Library/Fonts",
            "/usr/share/fonts",
            "/usr/local/share/fonts",
            .. home.Length > 0
                ? (string[])[
                    Path.Combine(home, "Library", "Fonts"), Path.Combine(home, ".fonts"),
                    Path.Combine(home, ".local", "share", "fonts")
                ]
                : [],
        ];
        return folders.Where(folder => folder.Length > 0);
    }
}
