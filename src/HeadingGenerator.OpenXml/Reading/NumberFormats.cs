using System.Globalization;
using System.Text;

namespace HeadingGenerator.OpenXml.Reading;

/// <summary>Writes numbers as lists show them (ECMA-376 Part 1, §17.18.59).</summary>
internal static class NumberFormats
{
    private const int Alphabet = 26;
    private const int LongestWord = 30;
    private const int LargestRoman = 32767;

    private static readonly (int Value, string Sign)[] _roman =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
        (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    /// <summary>The number in digits.</summary>
    public static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number in the format of a level; in digits where a format ends or is none that is known.</summary>
    public static string Format(int number, ListLevel level) => level.Format switch
    {
        "none" or "bullet" => string.Empty,
        _ when number < 0 => Decimal(number),
        "decimalZero" => number.ToString("D2", CultureInfo.InvariantCulture),
        "custom" => number.ToString("D" + DigitsOf(level.Sample), CultureInfo.InvariantCulture),
        "decimalFullWidth" or "decimalFullWidth2" => FullWidth(number),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => Circled(number),
        "decimalEnclosedParen" => Sign(number, '⑴'),
        "decimalEnclosedFullstop" => Sign(number, '⒈'),
        "ideographEnclosedCircle" => Sign(number, '㈠'),
        "numberInDash" => $"- {Decimal(number)} -",
        "hex" => number.ToString("X", CultureInfo.InvariantCulture),
        "ordinal" => Decimal(number) + OrdinalEnd(number),
        "upperLetter" => Letters(number, 'A'),
        "lowerLetter" => Letters(number, 'a'),
        "upperRoman" => Roman(number).ToUpperInvariant(),
        "lowerRoman" => Roman(number),
        _ => EastAsianNumbers.Format(number, level.Format) ?? Decimal(number),
    };

    /// <summary>
    /// Whether a sign at the end of a number parts it from a text by its width alone: 、 ） ① but not 章 or 1.
    /// </summary>
    public static bool ClosesItself(char end) =>
        end is '、' or '，' or '。' or '．' or '：' or '；' or '）' or '】' or '〕' or '〉' or '》' or '」' or '』'
        || NumeralSigns.IsEnclosed(end);

    /// <summary>A number in a circle, up to 50; in digits above.</summary>
    public static string Circled(int number) => number == 0 ? "⓪" : Sign(number, '①');

    private static string FullWidth(int number) =>
        new([.. Decimal(number).Select(Characters.WidenDigit)]);

    private static string Sign(int number, char like) =>
        NumeralSigns.Write(number, like)?.ToString() ?? Decimal(number);

    // After Z follows AA, then BB.
    private static string Letters(int number, char first) =>
        number is 0 or > Alphabet * LongestWord
            ? Decimal(number)
            : new string((char)(first + ((number - 1) % Alphabet)), ((number - 1) / Alphabet) + 1);

    private static string Roman(int number)
    {
        if (number is 0 or > LargestRoman)
        {
            return Decimal(number);
        }

        var text = new StringBuilder();
        foreach ((int value, string sign) in _roman)
        {
            for (; number >= value; number -= value)
            {
                text.Append(sign);
            }
        }

        return text.ToString();
    }

    private static string OrdinalEnd(int number) => (number % 100) is >= 11 and <= 13
        ? "th"
        : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };

    private static int DigitsOf(string? sample)
    {
        int digits = 0;
        while (sample is not null && digits < sample.Length && digits < LongestWord && char.IsDigit(sample[digits]))
        {
            digits++;
        }

        return digits;
    }
}
