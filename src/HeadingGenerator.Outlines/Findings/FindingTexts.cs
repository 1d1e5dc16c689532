using System.Globalization;
using System.Resources;

namespace HeadingGenerator.Outlines.Findings;

/// <summary>The words of the findings, in English and Chinese.</summary>
internal static class FindingTexts
{
    /// <summary>The resources.</summary>
    public static ResourceManager Resources { get; } = new(
        "HeadingGenerator.Outlines.Findings.FindingTexts", typeof(FindingTexts).Assembly);

    /// <summary>The text of a key.</summary>
    public static string Get(string key, CultureInfo? culture) =>
        Resources.GetString(key, culture) ?? throw new MissingManifestResourceException(key);
}
