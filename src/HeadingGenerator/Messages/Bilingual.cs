using System.Globalization;

namespace HeadingGenerator;

/// <summary>
/// The one way to say something in both languages: each message is written once, in English and Chinese beside each
/// other, in a method with the name of what it says and parameters for what it names. See docs/decisions/0013.
/// </summary>
internal static class Bilingual
{
    /// <summary>The Chinese text if the culture is Chinese, else the English one.</summary>
    /// <param name="english">The message in English.</param>
    /// <param name="chinese">The same in Chinese; there is one for all who read any.</param>
    /// <param name="culture">The culture; null for that of the user interface.</param>
    public static string In(string english, string chinese, CultureInfo? culture = null) =>
        IsChinese(culture ?? CultureInfo.CurrentUICulture) ? chinese : english;

    /// <summary>Whether a culture is a Chinese one, by its name: without globalization data it has nothing else.</summary>
    public static bool IsChinese(CultureInfo culture) =>
        culture.Name.StartsWith("zh", StringComparison.OrdinalIgnoreCase);
}
