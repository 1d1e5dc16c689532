using System.Globalization;

namespace HeadingGenerator.Tool;

/// <summary>
/// The language that the tool speaks: that of the system, unless the variable of the dotnet command line names another.
/// </summary>
internal static class UserLanguage
{
    /// <summary>What the dotnet command line is told its language by.</summary>
    public const string Variable = "DOTNET_CLI_UI_LANGUAGE";

    private const string Chinese = "zh-Hans";

    /// <summary>Sets the language of the user interface.</summary>
    /// <param name="name">The name of a culture; one that there is not counts as none.</param>
    public static void Apply(string? name)
    {
        CultureInfo culture = CultureInfo.CurrentUICulture;
        try
        {
            culture = string.IsNullOrEmpty(name) ? culture : CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            // The language of the system will do.
        }

        // There is one Chinese; all who read any are better served by it than by English.
        CultureInfo.CurrentUICulture =
            Bilingual.IsChinese(culture) ? CultureInfo.GetCultureInfo(Chinese) : culture;
    }
}
