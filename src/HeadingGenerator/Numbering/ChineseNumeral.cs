using System.Diagnostics.CodeAnalysis;

namespace HeadingGenerator;

/// <summary>Writes whole numbers as Chinese numerals, the way headings are numbered, and reads them.</summary>
public static class ChineseNumeral
{
    /// <summary>The largest number that can be written: 9999, 九千九百九十九.</summary>
    public const int MaxValue = 9999;

    /// <summary>The length of the longest numeral, 九千九百九十九.</summary>
    internal const int MaxLength = 7;

    private const string Digits = Numerals.Digits;

    /// <summary>Writes <paramref name="number"/> as a Chinese numeral: 十, 十一, 二十, 一百零一, 一百一十, 一千零一十.</summary>
    /// <param name="number">The number, from 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="number"/> is less than 1 or greater than 9999.
    /// </exception>
    public static string Format(int number)
    {
        if (number is < 1 or > MaxValue)
        {
            throw new ArgumentOutOfRangeException(nameof(number), number, Messages.NoChineseNumeral(MaxValue));
        }

#if NET
        CharBuffer buffer = stackalloc char[MaxLength];
        return buffer[..Write(number, buffer, 0)].ToString();
#else
        CharBuffer buffer = new char[MaxLength];
        return new string(buffer, 0, Write(number, buffer, 0));
#endif
    }

    /// <summary>Writes the numeral into <paramref name="buffer"/>.</summary>
    /// <returns>The position after it.</returns>
    internal static int Write(int number, CharBuffer buffer, int position)
    {
        int start = position;
        position = WritePlace(number / 1000, '千', start, buffer, position);
        position = WritePlace(number / 100 % 10, '百', start, buffer, position);

        // 10 to 19 are 十, 十一, …; after a hundred the 一 is spoken: 一百一十.
        if (number is >= 10 and < 20)
        {
            buffer[position++] = '十';
        }
        else
        {
            position = WritePlace(number / 10 % 10, '十', start, buffer, position);
        }

        position = WritePlace(number % 10, '\0', start, buffer, position);
        return position > start && buffer[position - 1] == Digits[0] ? position - 1 : position;
    }

    /// <summary>Reads a numeral written the way <see cref="Format"/> writes it.</summary>
    /// <param name="text">The numeral, and nothing else.</param>
    /// <param name="number">The number; 0 if the text is no such numeral.</param>
    /// <returns>Whether <paramref name="text"/> is such a numeral: 十二 is, 一十二 and 一二 are not.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out int number) =>
        TryRead(text ?? string.Empty, out number);

    /// <summary>Reads a numeral without allocating where there are spans.</summary>
    internal static bool TryRead(CharText text, out int number)
    {
        number = 0;
        if (text.Length is 0 or > MaxLength)
        {
            return false;
        }

        var reading = default(ChineseReading);
        foreach (char c in text)
        {
            if (!reading.TryAdd(c))
            {
                return false;
            }
        }

        number = reading.Value;
        bool isNumeral = number > 0 && IsWrittenAs(number, text);
        number = isNumeral ? number : 0;
        return isNumeral;
    }

    private static bool IsWrittenAs(int number, CharText text)
    {
#if NET
        CharBuffer buffer = stackalloc char[MaxLength];
        return text.IsEqual(buffer[..Write(number, buffer, 0)]);
#else
        return Format(number) == text;
#endif
    }

    // Any run of zeros inside a numeral is one 零; the caller drops the one at the end.
    private static int WritePlace(int digit, char unit, int start, CharBuffer buffer, int position)
    {
        bool atStart = position == start;
        if (digit == 0 && (atStart || buffer[position - 1] == Digits[0]))
        {
            return position;
        }

        buffer[position++] = Digits[digit];
        if (digit > 0 && unit != '\0')
        {
            buffer[position++] = unit;
        }

        return position;
    }
}
