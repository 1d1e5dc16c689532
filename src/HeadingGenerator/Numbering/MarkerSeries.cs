using System;
using System.Globalization;
using System.Linq;

namespace HeadingGenerator;

/// <summary>
/// The markers of a series, continued in the script and with the marks of one of them: 一是 → 四是, （三） → （四）, 3. → 4., ① →
/// ②.
/// </summary>
internal sealed class MarkerSeries
{
    /// <summary>
    /// Characters that are a number or a letter by themselves, in the stretches that Unicode has them in.
    /// </summary>
    private static readonly (char First, int Count)[] _signs =
    [
        ('①', 20), ('㉑', 15), ('㊱', 15), ('⑴', 20), ('⒈', 20), ('㈠', 10), ('㊀', 10), ('❶', 10),
        ('Ⅰ', 12), ('ⅰ', 12), ('A', 26), ('a', 26), ('Ａ', 26), ('ａ', 26),
    ];

    private readonly string _before;
    private readonly string _numeral;
    private readonly string _behind;

    /// <summary>
    /// Takes a marker apart into its numeral and its marks; of several numerals (1.1) the last one counts.
    /// </summary>
    public MarkerSeries(string marker)
    {
        int end = marker.Length;
        while (end > 0 && ScriptOf(marker[end - 1]) == Script.None)
        {
            end--;
        }

        Script script = end > 0 ? ScriptOf(marker[end - 1]) : Script.None;
        int start = end;
        while (start > 0 && ScriptOf(marker[start - 1]) == script && (start == end || script != Script.Sign))
        {
            start--;
        }

        _before = marker.Substring(0, start);
        _numeral = marker.Substring(start, end - start);
        _behind = marker.Substring(end);
    }

    private enum Script
    {
        None,
        Chinese,
        Arabic,
        FullWidthArabic,
        Sign,
    }

    /// <summary>
    /// The marker with a number. Marks without a number (——) are repeated; words (首先, 一方面) cannot be continued and
    /// give an empty text. A number that a sign cannot write is written （51）, or 27 in place of a letter.
    /// </summary>
    public string Format(int number)
    {
        if (_numeral.Length == 0)
        {
            return _behind.Any(char.IsLetter) ? string.Empty : _behind;
        }

        // 一方面 and 另一方面 do not count, but 第一方面 does.
        bool isSide = _behind.StartsWith("方面", StringComparison.Ordinal) && _before != "第";
        return isSide ? string.Empty : _before + FormatNumeral(number) + _behind;
    }

    private static Script ScriptOf(char c) => c switch
    {
        >= '0' and <= '9' => Script.Arabic,
        >= '０' and <= '９' => Script.FullWidthArabic,
        '〇' or '零' or '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' => Script.Chinese,
        '十' or '百' or '千' or '廿' or '卅' => Script.Chinese,
        _ when Array.Exists(_signs, stretch => c >= stretch.First && c < stretch.First + stretch.Count) => Script.Sign,
        _ => Script.None,
    };

    private string FormatNumeral(int number)
    {
        string digits = number.ToString(CultureInfo.InvariantCulture);
        return ScriptOf(_numeral[0]) switch
        {
            Script.Chinese when number is >= 1 and <= ChineseNumeral.MaxValue => ChineseNumeral.Format(number),
            Script.FullWidthArabic => new string(Array.ConvertAll(digits.ToCharArray(), FullWidth)),
            Script.Sign => FormatSign(number, digits),
            _ => digits,
        };
    }

    private string FormatSign(int number, string digits)
    {
        char sign = _numeral[0];
        bool isCircled = sign is (>= '①' and <= '⑳') or (>= '㉑' and <= '㉟') or (>= '㊱' and <= '㊿');
        if (isCircled && HeadingNumber.IsInRange(number, NumberingStyle.Circled))
        {
            return HeadingNumber.Format(number, NumberingStyle.Circled);
        }

        (char first, int count) = Array.Find(_signs, stretch => sign >= stretch.First && sign < stretch.First + stretch.Count);
        bool isLetter = char.IsLetter(sign) || sign is (>= 'Ⅰ' and <= 'Ⅻ') or (>= 'ⅰ' and <= 'ⅻ');
        return !isCircled && number >= 1 && number <= count ? ((char)(first + number - 1)).ToString()
            : isLetter ? digits
            : "（" + digits + "）";
    }

    private static char FullWidth(char c) => c is >= '0' and <= '9' ? (char)(c - '0' + '０') : c;
}
