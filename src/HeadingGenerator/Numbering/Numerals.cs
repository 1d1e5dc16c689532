namespace HeadingGenerator;

/// <summary>
/// The numerals that headings are numbered with, and how they are read. Nothing else knows their characters; the signs
/// that are a number by themselves (①, Ⅰ, A) are those of <see cref="NumeralSigns"/>.
/// </summary>
internal static class Numerals
{
    /// <summary>The largest number that is taken for the number of a heading.</summary>
    public const int Largest = ChineseNumeral.MaxValue;

    /// <summary>The digits, each at its value, as they are written.</summary>
    public const string Digits = "零一二三四五六七八九";

    /// <summary>The digits of years and numbers by place: 二〇二五.</summary>
    public const string PlaceDigits = "〇" + Digits;

    /// <summary>The characters of Chinese numerals, 廿 and 卅 and the place-value 〇 included.</summary>
    public const string ChineseCharacters = PlaceDigits + "十百千廿卅";

    /// <summary>The capitals that amounts are secured with, and some headings numbered.</summary>
    public const string CapitalCharacters = "壹贰叁肆伍陆柒捌玖拾" + "壹貳參肆伍陸柒捌玖拾";

    /// <summary>How many of them are the simplified ones.</summary>
    private const int Capitals = 10;

    /// <summary>The digits of both widths.</summary>
    public const string ArabicCharacters = "0123456789０１２３４５６７８９";

    /// <summary>The letters of Roman numbers up to 39.</summary>
    public const string RomanCharacters = "IVX";

    private const int MostDigits = 6;
    private const int LongestChinese = 8;
    private const int LongestCapital = 3;

    /// <summary>Whether <paramref name="c"/> can stand in a Chinese numeral.</summary>
    public static bool IsChinese(char c) => DigitOf(c) >= 0 || UnitOf(c) > 0;

    /// <summary>Reads a Chinese numeral (一, 十二, 廿二, 一百零三, 二〇) at <paramref name="start"/>.</summary>
    /// <returns>The position after it, or <paramref name="start"/> if there is none or it makes no sense.</returns>
    public static int ReadChinese(string text, int start, int end, out int value)
    {
        var reading = default(ChineseReading);
        int position = start;
        while (position < end && position - start < LongestChinese && reading.TryAdd(text[position]))
        {
            position++;
        }

        value = reading.Value;
        return value > 0 ? position : start;
    }

    /// <summary>
    /// Reads how many things are counted at <paramref name="start"/>: 两, or a numeral as <see cref="ChineseNumeral"/>
    /// writes it.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the numeral has to start.</param>
    /// <param name="end">Where the text to look at ends.</param>
    /// <param name="number">The number; 0 if the numeral counts nothing, as that of a year: 二〇二五.</param>
    /// <returns>The position after the numeral, or <paramref name="start"/> if there is none.</returns>
    public static int ReadCount(string text, int start, int end, out int number)
    {
        if (start < end && text[start] == '两')
        {
            number = 2;
            return start + 1;
        }

        int after = start;
        while (after < end && IsChinese(text[after]))
        {
            after++;
        }

        number = 0;
        CharText numeral = text;
        _ = after > start && ChineseNumeral.TryRead(numeral.Slice(start, after - start), out number);
        return after;
    }

    /// <summary>Reads a Chinese numeral in capitals: 壹, 拾贰.</summary>
    /// <returns>The position after it, or <paramref name="start"/>.</returns>
    public static int ReadCapital(string text, int start, int end, out int value)
    {
        int position = start;
        value = 0;
        while (position < end && position - start < LongestCapital
            && CapitalCharacters.IndexOf(text[position]) is var digit and >= 0)
        {
            digit %= Capitals;
            value = digit < 9 ? value + digit + 1 : Math.Max(value, 1) * 10;
            position++;
        }

        return position;
    }

    /// <summary>Reads a Roman number in letters, up to 39: IV.</summary>
    /// <returns>The position after it, or <paramref name="start"/>.</returns>
    public static int ReadRoman(string text, int start, int end, out int value)
    {
        int position = start;
        int before = 0;
        for (value = 0; position < end && RomanCharacters.IndexOf(text[position]) is var letter and >= 0; position++)
        {
            int own = letter switch { 0 => 1, 1 => 5, _ => 10 };
            value += own > before ? own - (2 * before) : own;
            before = own;
        }

        return WriteRoman(value) == text.Substring(start, position - start) ? position : start;
    }

    /// <summary>Writes a Roman number in letters; null from 40 on.</summary>
    public static string? WriteRoman(int value) => value is < 1 or > 39
        ? null
        : new string('X', value / 10) + (value % 10) switch
        {
            4 => "IV",
            9 => "IX",
            >= 5 and var digit => "V" + new string('I', digit - 5),
            var digit => new string('I', digit),
        };

    /// <summary>Reads an Arabic number, in either width.</summary>
    /// <returns>
    /// The position after it, or <paramref name="start"/> if there is none or it is too long for the number of a
    /// heading.
    /// </returns>
    public static int ReadArabic(string text, int start, int end, out int value)
    {
        int position = start;
        value = 0;
        while (position < end && Characters.IsDigit(text[position]))
        {
            if (position - start == MostDigits)
            {
                return start;
            }

            value = (value * 10) + Characters.DigitValue(text[position]);
            position++;
        }

        return value == 0 ? start : position;
    }

    internal static int DigitOf(char c) => c switch
    {
        '〇' or '零' => 0,
        '一' => 1,
        '二' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => -1,
    };

    internal static int UnitOf(char c) => c switch
    {
        '十' => 10,
        '百' => 100,
        '千' => 1000,
        '廿' => 20,
        '卅' => 30,
        _ => 0,
    };
}
