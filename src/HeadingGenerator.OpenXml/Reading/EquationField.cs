using System.Globalization;

namespace HeadingGenerator.OpenXml.Reading;

/// <summary>
/// The text of EQ fields, by which Word draws characters in circles and pronunciations above characters; they have no
/// result.
/// </summary>
internal static class EquationField
{
    /// <summary>
    /// What an instruction shows: ⑪ for <c>EQ \o\ac(○,11)</c>, the characters without what stands above them; empty if
    /// it is no such field.
    /// </summary>
    public static string TextOf(string instruction)
    {
        string text = instruction.Trim();
        int open = text.IndexOf('(');
        if (!text.StartsWith("EQ", StringComparison.OrdinalIgnoreCase) || open < 0 || !text.Contains("\\o"))
        {
            return string.Empty;
        }

        // Signs that are drawn over each other are parted by commas; the last one is what is read.
        string all = text.Substring(open + 1).TrimEnd(')', ' ');
        int comma = all.LastIndexOf(',');
        string last = comma < 0 ? all : all.Substring(comma + 1);
        string first = comma < 0 ? string.Empty : all.Substring(0, comma);
        return first is "○" or "〇" or "◯" && TryNumber(last, out int number)
            ? NumberFormats.Circled(number)
            : Words(last);
    }

    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number)
        || ChineseNumeral.TryParse(text, out number);

    // Switches of their own, such as \s\up 9(...), may stand around the words.
    private static string Words(string text)
    {
        int open = text.LastIndexOf('(');
        return open < 0 ? text : text.Substring(open + 1);
    }
}
