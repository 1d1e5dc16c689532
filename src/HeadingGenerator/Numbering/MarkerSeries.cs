using System.Globalization;

namespace HeadingGenerator;

/// <summary>
/// Continues the markers of a series in the script and with the marks of one of them: 一是 → 四是, （三） → （四）, 3. → 4.,
/// 1.1 → 1.2, ① → ②, 首先， → 其次，.
/// </summary>
internal static class MarkerSeries
{
    /// <summary>The words that count a discourse; after them comes 最后, whenever it ends.</summary>
    private static readonly string[] _discourse = ["首先", "其次", "再次"];

    private enum Script
    {
        None,
        Chinese,
        Arabic,
        FullWidthArabic,

        /// <summary>Ⅰ, ①, 甲, and a letter that stands alone.</summary>
        Sign,
        Letters,
        Roman,
    }

    /// <summary>
    /// The marker with another number, of several numerals (1.1) the last one; null if it does not count with one (——,
    /// 一方面) or the script does not reach so far (①…㊿).
    /// </summary>
    public static string? Renumber(string marker, int number)
    {
        if (IsDiscourse(marker))
        {
            return number >= 1 && number <= _discourse.Length ? Replace(marker, 0, 2, _discourse[number - 1]) : null;
        }

        Script script = FindNumeral(marker, out int start, out int end);
        return script != Script.None
            && number >= 1
            && !IsSide(marker, start, end)
            && Write(number, script, marker.Substring(start, end - start)) is { } numeral
            ? Replace(marker, start, end, numeral)
            : null;
    }

    /// <summary>
    /// The marker with a number, as headings are written: where a sign cannot write it （51）, or 27 in place of a
    /// letter. Marks without a number (——) are repeated; words that do not go on so far give an empty text.
    /// </summary>
    public static string Format(string marker, int number)
    {
        if (Renumber(marker, number) is { } renumbered)
        {
            return renumbered;
        }

        if (FindNumeral(marker, out int start, out int end) == Script.None)
        {
            return marker.Any(char.IsLetter) ? string.Empty : marker;
        }

        string digits = number.ToString(CultureInfo.InvariantCulture);
        return IsSide(marker, start, end)
            ? string.Empty
            : Replace(marker, start, end, NumeralSigns.IsEnclosed(marker[start]) ? "（" + digits + "）" : digits);
    }

    private static string Replace(string marker, int start, int end, string numeral) =>
        marker.Remove(start, end - start).Insert(start, numeral);

    private static bool IsDiscourse(string marker) =>
        marker.Length >= 2 && Array.IndexOf(_discourse, marker.Substring(0, 2)) >= 0;

    /// <summary>一方面 and 另一方面 do not count, but 第一方面 does.</summary>
    private static bool IsSide(string marker, int start, int end) =>
        string.CompareOrdinal(marker, end, "方面", 0, 2) == 0 && !(start == 1 && marker[0] == '第');

    /// <summary>The last numeral of a marker: 1.2 counts by 2, 01PART by 01, for the letters of a word are none.</summary>
    private static Script FindNumeral(string marker, out int start, out int end)
    {
        for (end = marker.Length; end > 0; end = start)
        {
            start = end - 1;
            Script script = ScriptOf(marker[start]);
            while (start > 0 && script != Script.Sign && ScriptOf(marker[start - 1]) == script)
            {
                start--;
            }

            if (script == Script.Letters)
            {
                script = Numerals.ReadRoman(marker, start, end, out _) == end ? Script.Roman
                    : end - start == 1 ? Script.Sign
                    : Script.None;
            }

            if (script != Script.None)
            {
                return script;
            }
        }

        start = 0;
        return Script.None;
    }

    private static Script ScriptOf(char c) =>
        c is >= '0' and <= '9' ? Script.Arabic
        : Characters.IsDigit(c) ? Script.FullWidthArabic
        : Numerals.IsChinese(c) ? Script.Chinese
        : NumeralSigns.IsLetter(c) ? Script.Letters
        : NumeralSigns.ValueOf(c) > 0 ? Script.Sign
        : Script.None;

    /// <summary>Writes a number as another one is written, 01 with its zero.</summary>
    private static string? Write(int number, Script script, string like)
    {
        string digits = number.ToString(CultureInfo.InvariantCulture);
        digits = like[0] is '0' or '０' ? digits.PadLeft(like.Length, '0') : digits;
        return script switch
        {
            Script.Chinese => number <= ChineseNumeral.MaxValue ? ChineseNumeral.Format(number) : null,
            Script.FullWidthArabic => new string(Array.ConvertAll(digits.ToCharArray(), Characters.WidenDigit)),
            Script.Roman => Numerals.WriteRoman(number),
            Script.Sign => NumeralSigns.Write(number, like[0])?.ToString(),
            _ => digits,
        };
    }
}
