using System.Xml.Linq;

namespace HeadingGenerator.OpenXml.Reading;

/// <summary>
/// What a field of a form shows without a result: a box that is ticked or not, or a choice from a list.
/// </summary>
internal static class FormField
{
    /// <summary>
    /// Reads the settings of a field (ECMA-376 Part 1, §17.16.17); null if it shows nothing of its own.
    /// </summary>
    public static string? TextOf(XElement settings)
    {
        if (settings.Child("checkBox") is { } box)
        {
            return box.Toggle("checked") ?? box.Toggle("default") ?? false ? "☑" : "☐";
        }

        XElement? list = settings.Child("ddList");
        int choice = list.Number("result") ?? list.Number("default") ?? 0;
        return list?.Elements().Where(static entry => entry.Is("listEntry")).ElementAtOrDefault(choice).Get("val");
    }
}
