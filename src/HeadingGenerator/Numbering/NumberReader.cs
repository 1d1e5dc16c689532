#if NET
#endif

namespace HeadingGenerator;

/// <summary>Reads a number that someone typed to name a heading: 3, ３, 三, 三、, （三）, ③.</summary>
internal static class NumberReader
{
    private const int MaxDigits = 10;

    /// <summary>Reads <paramref name="text"/>, with or without the marks of a numbering style around it.</summary>
    public static bool TryRead(CharText text, out int number)
    {
        CharText typed = text.Trim();
        if (HeadingNumber.TryRead(typed, out number, out _))
        {
            return true;
        }

        CharText digits = WithoutMarks(typed);
        return TryReadArabic(digits, out number) || ChineseNumeral.TryRead(digits, out number);
    }

    /// <summary>Reads a number from 1 in digits of either width.</summary>
    public static bool TryReadArabic(CharText text, out int number)
    {
        number = 0;
        if (text.Length is 0 or > MaxDigits)
        {
            return false;
        }

        long value = 0;
        foreach (char c in text)
        {
            if (!Characters.IsDigit(c))
            {
                return false;
            }

            value = (value * 10) + Characters.DigitValue(c);
        }

        bool isNumber = value is >= 1 and <= int.MaxValue;
        number = isNumber ? (int)value : 0;
        return isNumber;
    }

    /// <summary>Drops the mark after a number, as people mix them: 3、 and 三. and 三，.</summary>
    private static CharText WithoutMarks(CharText text) =>
        text.Length > 1 && text[text.Length - 1] is '、' or '.' or '．' or '，' or ','
            ? text.Slice(0, text.Length - 1)
            : text;
}
