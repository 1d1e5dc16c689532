using System.Globalization;
using System.Resources;

namespace HeadingGenerator.OpenXml.Reading;

/// <summary>The words of what is wrong with a file, in the language of the user interface.</summary>
internal static class FaultTexts
{
    private static readonly ResourceManager _resources =
        new("HeadingGenerator.OpenXml.Reading.FaultTexts", typeof(FaultTexts).Assembly);

    /// <summary>The text of a key, with what it names.</summary>
    public static string Get(string key, params object[] names) =>
        string.Format(CultureInfo.InvariantCulture, _resources.GetString(key, CultureInfo.CurrentUICulture)!, names);
}
