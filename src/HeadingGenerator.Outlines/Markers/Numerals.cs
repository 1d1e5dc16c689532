using System;
using HeadingGenerator.Outlines.Text;

namespace HeadingGenerator.Outlines.Markers;

/// <summary>Reads the numerals that outlines are numbered with.</summary>
internal static class Numerals
{
    /// <summary>The largest number that is taken for the number of a heading.</summary>
    public const int Largest = 9999;

    private const int MostDigits = 6;

    /// <summary>The characters of Chinese numerals, 廿 and 卅 and the place-value 〇 included.</summary>
    public const string ChineseCharacters = "一二三四五六七八九十百千〇零廿卅";

    /// <summary>The capitals that amounts are secured with, and some headings numbered.</summary>
    public const string CapitalCharacters = "壹贰叁肆伍陆柒捌玖拾";

    /// <summary>The digits of both widths.</summary>
    public const string ArabicCharacters = "0123456789０１２３４５６７８９";

    /// <summary>The Latin letters that count.</summary>
    public const string Letters =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ";

    /// <summary>Whether <paramref name="c"/> can stand in a Chinese numeral.</summary>
    public static bool IsChinese(char c) => DigitOf(c) >= 0 || UnitOf(c) > 0 || c is '廿' or '卅';

    /// <summary>Reads a Chinese numeral (一, 十二, 廿二, 一百零三, 二〇) at <paramref name="start"/>.</summary>
    /// <returns>The position after it, or <paramref name="start"/> if there is none or it makes no sense.</returns>
    public static int ReadChinese(string text, int start, int end, out int value)
    {
        int position = start;
        int total = 0;
        int digit = -1;
        int digits = 0;
        bool hasUnit = false;
        for (; position < end && position - start < 8; position++)
        {
            char c = text[position];
            int next = DigitOf(c);
            if (next >= 0)
            {
                bool placeValue = digit >= 0 && !hasUnit;
                digit = placeValue ? (digit * 10) + next : next;
                digits++;
                continue;
            }

            int unit = c switch { '廿' => 20, '卅' => 30, _ => UnitOf(c) };
            if (unit == 0)
            {
                break;
            }

            total += unit is 20 or 30 ? unit : (digit <= 0 ? 1 : digit) * unit;
            digit = -1;
            hasUnit = true;
        }

        value = total + (digit > 0 ? digit : 0);
        bool sensible = position > start && value is > 0 and <= Largest && (hasUnit || digits <= 4);
        return sensible ? position : start;
    }

    /// <summary>Reads a Chinese numeral in capitals: 壹, 拾贰.</summary>
    /// <returns>The position after it, or <paramref name="start"/>.</returns>
    public static int ReadCapital(string text, int start, int end, out int value)
    {
        int position = start;
        value = 0;
        while (position < end && position - start < 3 && CapitalCharacters.IndexOf(text[position]) is var digit and >= 0)
        {
            value = digit < 9 ? value + digit + 1 : Math.Max(value, 1) * 10;
            position++;
        }

        return position;
    }

    /// <summary>Reads an Arabic number, in either width.</summary>
    /// <returns>The position after it, or <paramref name="start"/> if there is none or it is too long for the number of a heading.</returns>
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

    /// <summary>The value of a character that is a whole number by itself (①, ⑴, ㈠, ⒈, Ⅰ, ❶), or 0.</summary>
    public static int EnclosedValue(char c, out EnclosedForm form)
    {
        (int value, form) = c switch
        {
            >= '①' and <= '⑳' => (c - '①' + 1, EnclosedForm.Circled),
            >= '㉑' and <= '㉟' => (c - '㉑' + 21, EnclosedForm.Circled),
            >= '㊱' and <= '㊿' => (c - '㊱' + 36, EnclosedForm.Circled),
            >= '❶' and <= '❿' => (c - '❶' + 1, EnclosedForm.Circled),
            >= '⑴' and <= '⒇' => (c - '⑴' + 1, EnclosedForm.Parenthesized),
            >= '⒈' and <= '⒛' => (c - '⒈' + 1, EnclosedForm.FullStop),
            >= '㈠' and <= '㈩' => (c - '㈠' + 1, EnclosedForm.ParenthesizedChinese),
            >= '㊀' and <= '㊉' => (c - '㊀' + 1, EnclosedForm.Circled),
            >= 'Ⅰ' and <= 'Ⅻ' => (c - 'Ⅰ' + 1, EnclosedForm.Roman),
            >= 'ⅰ' and <= 'ⅻ' => (c - 'ⅰ' + 1, EnclosedForm.Roman),
            _ => (0, EnclosedForm.None),
        };
        return value;
    }

    private static int DigitOf(char c) => c switch
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

    private static int UnitOf(char c) => c switch
    {
        '十' => 10,
        '百' => 100,
        '千' => 1000,
        _ => 0,
    };
}

/// <summary>How a character encloses its number.</summary>
internal enum EnclosedForm
{
    None,
    Circled,
    Parenthesized,
    ParenthesizedChinese,
    FullStop,
    Roman,
}
