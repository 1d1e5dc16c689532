using System.Globalization;

namespace HeadingGenerator;

/// <summary>Dates as official documents write them.</summary>
internal static class OfficialDate
{
    /// <summary>What follows the date of printing (§7.4.3).</summary>
    public const string Printed = "印发";

    /// <summary>2026年1月5日: Arabic numerals, the year in full, no leading zeros (GB/T 9704-2012 §7.3.5.4).</summary>
    public static string Format(DateTime date) =>
        string.Format(CultureInfo.InvariantCulture, "{0}年{1}月{2}日", date.Year, date.Month, date.Day);

    /// <summary>Reads a date that is written exactly as <see cref="Format"/> writes it.</summary>
    public static bool TryParse(string text, out DateTime date) =>
        DateTime.TryParseExact(text, "yyyy年M月d日", CultureInfo.InvariantCulture, DateTimeStyles.None, out date)
            && Format(date) == text;
}
