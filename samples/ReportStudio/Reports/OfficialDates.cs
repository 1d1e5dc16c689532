using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace HeadingGenerator.Samples.ReportStudio.Reports;

/// <summary>Dates as people type them, and as official documents write them.</summary>
internal static partial class OfficialDates
{
    private const int YearLength = 4;

    /// <summary>2026年1月5日 (GB/T 9704-2012 §7.3.5.4); empty for none.</summary>
    public static string Format(DateTime? date) => date is { } day
        ? string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日")
        : "";

    /// <summary>Reads 2026年1月5日, 2026-1-5, 2026.1.5, 20260105 and 二〇二六年一月五日; null for what is no date.</summary>
    public static DateTime? Read(string text)
    {
        Match match = Written().Match(Narrow(text));
        return match.Success
            && NumberOf(match.Groups[1].Value) is var year && NumberOf(match.Groups[2].Value) is var month
            && NumberOf(match.Groups[3].Value) is var day
            && year is >= 1 and <= 9999 && month is >= 1 and <= 12
            && day >= 1 && day <= DateTime.DaysInMonth(year, month)
                ? new DateTime(year, month, day)
                : null;
    }

    [GeneratedRegex(
        @"^\s*(\d{4}|[〇○零一二三四五六七八九]{4})\s*[-年/.]?" +
        @"\s*(\d{1,2}|[一二三四五六七八九十]{1,2})\s*[-月/.]?\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*日?\s*$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Written();

    /// <summary>Digits and signs as wide as Chinese characters become narrow ones.</summary>
    private static string Narrow(string text)
    {
        var narrow = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            narrow.Append(c switch
            {
                >= '０' and <= '９' => (char)(c - '０' + '0'),
                '．' or '。' => '.',
                '－' or '—' or '–' => '-',
                '／' => '/',
                _ => c,
            });
        }

        return narrow.ToString();
    }

    // A year is written digit by digit, a month and a day as numbers.
    private static int NumberOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number
        : text.Length == YearLength ? text.Aggregate(0, (year, digit) => (year * 10) + Numeral($"{digit}"))
        : Numeral(text);

    private static int Numeral(string text) => ChineseNumeral.TryParse(text, out int value) ? value : 0;
}
