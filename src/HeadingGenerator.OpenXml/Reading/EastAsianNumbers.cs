using System.Globalization;
using System.Text;

namespace HeadingGenerator.OpenXml.Reading;

/// <summary>Writes numbers in the formats of China, Japan and Korea (ECMA-376 Part 1, §17.18.59).</summary>
internal static class EastAsianNumbers
{
    private const string Simplified = "○一二三四五六七八九";
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";
    private const string Syllables = "가나다라마바사아자차카타파하";

    /// <summary>The number in a format; null if the format is none of these or ends before the number.</summary>
    public static string? Format(int number, string format) => format switch
    {
        "chineseCounting" or "taiwaneseCounting" => number is > 0 and < 100
            ? ChineseNumeral.Format(number)
            : ByDigit(number, Simplified),
        "chineseCountingThousand" or "taiwaneseCountingThousand" => number is > 0 and <= ChineseNumeral.MaxValue
            ? ChineseNumeral.Format(number)
            : null,
        "japaneseCounting" => ByPlace(number, "〇一二三四五六七八九", "千百十", zero: string.Empty, leadingOne: false),
        "japaneseLegal" => ByPlace(number, "〇壱弐参四伍六七八九", "阡百拾", zero: string.Empty, leadingOne: true),
        "chineseLegalSimplified" => ByPlace(number, "零壹贰叁肆伍陆柒捌玖", "仟佰拾", zero: "零", leadingOne: true),
        "ideographLegalTraditional" => ByPlace(number, "零壹貳參肆伍陸柒捌玖", "仟佰拾", zero: "零", leadingOne: true),
        "ideographDigital" or "japaneseDigitalTenThousand" => ByDigit(number, "〇一二三四五六七八九"),
        "taiwaneseDigital" => ByDigit(number, Simplified),
        "koreanDigital" => ByDigit(number, "영일이삼사오육칠팔구"),
        "koreanDigital2" => ByDigit(number, "零一二三四五六七八九"),
        "ideographTraditional" => OneOf(number, Stems),
        "ideographZodiac" => OneOf(number, Branches),
        "ideographZodiacTraditional" => number is > 0 and <= 60
            ? string.Concat(Stems[(number - 1) % Stems.Length], Branches[(number - 1) % Branches.Length])
            : null,
        "ganada" => OneOf(number, Syllables),
        _ => null,
    };

    private static string? OneOf(int number, string signs) =>
        number > 0 && number <= signs.Length ? signs[number - 1].ToString() : null;

    private static string ByDigit(int number, string digits) =>
        new([.. number.ToString(CultureInfo.InvariantCulture).Select(digit => digits[digit - '0'])]);

    // Thousands, hundreds and tens with their names; a run of noughts inside is one sign or none.
    private static string? ByPlace(int number, string digits, string places, string zero, bool leadingOne)
    {
        if (number is < 1 or > 9999)
        {
            return null;
        }

        var text = new StringBuilder();
        bool gap = false;
        int unit = 1000;
        for (int place = 0; place <= places.Length; place++, unit /= 10)
        {
            int digit = number / unit % 10;
            if (digit == 0)
            {
                gap = text.Length > 0;
                continue;
            }

            text.Append(gap ? zero : string.Empty);
            gap = false;
            bool named = place < places.Length;
            if (digit > 1 || leadingOne || !named)
            {
                text.Append(digits[digit]);
            }

            if (named)
            {
                text.Append(places[place]);
            }
        }

        return text.ToString();
    }
}
