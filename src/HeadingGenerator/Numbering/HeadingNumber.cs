using System.Diagnostics.CodeAnalysis;

namespace HeadingGenerator;

/// <summary>Writes the number of a heading in a <see cref="NumberingStyle"/>, and reads it.</summary>
public static class HeadingNumber
{
    /// <summary>The longest number: two brackets around 九千九百九十九, or around an <see cref="int"/>.</summary>
    private const int MaxLength = 12;

    /// <summary>The numbers that most headings have are written once.</summary>
    private const int LastKept = 31;

    private static readonly string?[] _kept = new string?[((int)NumberingStyle.Circled + 1) * (LastKept + 1)];

    /// <summary>Writes <paramref name="number"/> in <paramref name="style"/>: 三、 （三） 3. （3） 三是 ③.</summary>
    /// <param name="number">
    /// The number, from 1. The Chinese styles reach to 9999, <see cref="NumberingStyle.Circled"/> to 50;
    /// <see cref="NumberingStyle.None"/> takes any.
    /// </param>
    /// <param name="style">The style.</param>
    /// <returns>The number, or an empty text for <see cref="NumberingStyle.None"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="number"/> cannot be written in <paramref name="style"/>, or there is no such style.
    /// </exception>
    public static string Format(int number, NumberingStyle style)
    {
        ThrowIfOutOfRange(number, style);
        return number is >= 0 and <= LastKept
            ? _kept[((int)style * (LastKept + 1)) + number] ??= Written(number, style)
            : Written(number, style);
    }

#if NET
    /// <summary>
    /// Writes <paramref name="number"/> in <paramref name="style"/> into a span, as <see cref="Format"/> does.
    /// </summary>
    /// <param name="number">The number, from 1 to the largest that the style has.</param>
    /// <param name="style">The style.</param>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <returns><see langword="false"/> if <paramref name="destination"/> is too short.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="number"/> cannot be written in <paramref name="style"/>, or there is no such style.
    /// </exception>
    public static bool TryFormat(int number, NumberingStyle style, Span<char> destination, out int charsWritten)
    {
        ThrowIfOutOfRange(number, style);
        Span<char> buffer = stackalloc char[MaxLength];
        int length = Write(number, style, buffer);
        bool fits = buffer[..length].TryCopyTo(destination);
        charsWritten = fits ? length : 0;
        return fits;
    }
#endif

    /// <summary>Reads a number written the way <see cref="Format"/> writes it: 三、 （三） 3. （3） 三是 ③.</summary>
    /// <remarks>The width of digits, brackets and the point makes no difference: (3) is read as （3）.</remarks>
    /// <param name="text">The number with its marks, and nothing else.</param>
    /// <param name="number">The number; 0 if the text is no number in any style.</param>
    /// <param name="style">The style; <see cref="NumberingStyle.None"/> if the text is no number in any style.</param>
    /// <returns>Whether <paramref name="text"/> is a number in one of the styles.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out int number, out NumberingStyle style) =>
        TryRead(text ?? string.Empty, out number, out style);

    /// <summary>Reads a number without allocating where there are spans.</summary>
    internal static bool TryRead(CharText text, out int number, out NumberingStyle style)
    {
        style = NumberingStyle.None;
        number = 0;
        int last = text.Length - 1;
        if (last == 0)
        {
            number = NumeralSigns.Write(1, text[0]) == '①' ? NumeralSigns.ValueOf(text[0]) : 0;
            style = number > 0 ? NumberingStyle.Circled : NumberingStyle.None;
        }
        else if (last > 0 && text[0] is '（' or '(' && text[last] is '）' or ')')
        {
            CharText inner = text.Slice(1, last - 1);
            style = NumberReader.TryReadArabic(inner, out number) ? NumberingStyle.ParenthesizedArabic
                : ChineseNumeral.TryRead(inner, out number) ? NumberingStyle.ParenthesizedChinese
                : NumberingStyle.None;
        }
        else if (last > 0)
        {
            CharText inner = text.Slice(0, last);
            style = text[last] switch
            {
                '、' when ChineseNumeral.TryRead(inner, out number) => NumberingStyle.Chinese,
                '是' when ChineseNumeral.TryRead(inner, out number) => NumberingStyle.RunIn,
                '.' or '．' when NumberReader.TryReadArabic(inner, out number) => NumberingStyle.Arabic,
                _ => NumberingStyle.None,
            };
        }

        return style != NumberingStyle.None;
    }

    /// <summary>Whether <paramref name="style"/> can write <paramref name="number"/>.</summary>
    internal static bool IsInRange(int number, NumberingStyle style) => style switch
    {
        NumberingStyle.None => true,
        NumberingStyle.Arabic or NumberingStyle.ParenthesizedArabic => number >= 1,
        NumberingStyle.Circled => number is >= 1 and <= 50,
        _ => number is >= 1 and <= ChineseNumeral.MaxValue,
    };

    private static string Written(int number, NumberingStyle style)
    {
#if NET
        CharBuffer buffer = stackalloc char[MaxLength];
        return buffer[..Write(number, style, buffer)].ToString();
#else
        CharBuffer buffer = new char[MaxLength];
        return new string(buffer, 0, Write(number, style, buffer));
#endif
    }

    private static void ThrowIfOutOfRange(int number, NumberingStyle style)
    {
        if (style is < NumberingStyle.None or > NumberingStyle.Circled)
        {
            throw new ArgumentOutOfRangeException(nameof(style), style, Messages.NoSuchStyle);
        }

        if (!IsInRange(number, style))
        {
            throw new ArgumentOutOfRangeException(nameof(number), number, Messages.NoNumberInStyle(style));
        }
    }

    private static int Write(int number, NumberingStyle style, CharBuffer buffer)
    {
        int end = 0;
        switch (style)
        {
            case NumberingStyle.Chinese:
                end = ChineseNumeral.Write(number, buffer, 0);
                buffer[end++] = '、';
                break;
            case NumberingStyle.ParenthesizedChinese:
                buffer[end++] = '（';
                end = ChineseNumeral.Write(number, buffer, end);
                buffer[end++] = '）';
                break;
            case NumberingStyle.Arabic:
                end = WriteArabic(number, buffer, 0);
                buffer[end++] = '.';
                break;
            case NumberingStyle.ParenthesizedArabic:
                buffer[end++] = '（';
                end = WriteArabic(number, buffer, end);
                buffer[end++] = '）';
                break;
            case NumberingStyle.RunIn:
                end = ChineseNumeral.Write(number, buffer, 0);
                buffer[end++] = '是';
                break;
            case NumberingStyle.Circled:
                buffer[end++] = NumeralSigns.Write(number, '①')!.Value;
                break;
        }

        return end;
    }

    private static int WriteArabic(int number, CharBuffer buffer, int position)
    {
        int end = position + 1;
        for (int rest = number / 10; rest > 0; rest /= 10)
        {
            end++;
        }

        for (int i = end - 1; i >= position; i--, number /= 10)
        {
            buffer[i] = (char)('0' + (number % 10));
        }

        return end;
    }
}
