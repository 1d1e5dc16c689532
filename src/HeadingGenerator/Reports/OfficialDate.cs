using System;
using System.Globalization;

namespace HeadingGenerator;

/// <summary>Dates as official documents write them.</summary>
internal static class OfficialDate
{
    /// <summary>2026年1月5日: Arabic numerals, the year in full, no leading zeros (GB/T 9704-2012 §7.3.5.4).</summary>
    public static string Format(DateTime date) =>
        string.Format(CultureInfo.InvariantCulture, "{0}年{1}月{2}日", date.Year, date.Month, date.Day);
}
