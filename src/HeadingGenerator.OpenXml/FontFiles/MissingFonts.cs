using HeadingGenerator.OpenXml.Parts;

namespace HeadingGenerator.OpenXml.FontFiles;

/// <summary>Names the fonts of a document that this computer does not have.</summary>
internal static class MissingFonts
{
    public static void Tell(WordReportOptions options)
    {
        if (options.MissingFont is not { } tell)
        {
            return;
        }

        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (string font in FontTable.NamesOf(options))
        {
            bool isInstalled = InstalledFonts.Contains(font)
                || (FontTable.OtherNameOf(font) is { } otherName && InstalledFonts.Contains(otherName));
            if (!isInstalled && told.Add(font))
            {
                tell(font);
            }
        }
    }
}
