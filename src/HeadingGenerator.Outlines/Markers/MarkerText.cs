using System.Globalization;
using System.Text;
using HeadingGenerator.Outlines.Text;

namespace HeadingGenerator.Outlines.Markers;

/// <summary>Writes a marker with another number, in the script and width of the one it is made after.</summary>
internal static class MarkerText
{
    /// <summary>The words that count a discourse; behind them comes 最后, whenever it ends.</summary>
    private static readonly string[] Discourse = ["首先", "其次", "再次"];

    /// <summary>The marker with another number; null if it does not count with one (一方面) or the script does not reach so far (①…㊿).</summary>
    public static string? Renumber(string marker, int number)
    {
        if (marker.Length > 2 && System.Array.IndexOf(Discourse, marker.Substring(0, 2)) >= 0)
        {
            return number <= Discourse.Length ? Discourse[number - 1] + marker.Substring(2) : null;
        }

        for (int i = 0; i < marker.Length; i++)
        {
            char c = marker[i];
            if (Numerals.EnclosedValue(c, out EnclosedForm form) > 0)
            {
                char? enclosed = Enclose(number, form);
                return enclosed is null ? null : marker.Remove(i, 1).Insert(i, enclosed.Value.ToString());
            }

            int behind = Characters.IsDigit(c) ? EndOfDigits(marker, i) : Numerals.ReadChinese(marker, i, marker.Length, out _);
            if (behind > i)
            {
                string numeral = c is >= '０' and <= '９' ? FullWidth(number) : Characters.IsDigit(c) ? Digits(number) : Chinese(number);
                return marker.Remove(i, behind - i).Insert(i, numeral);
            }
        }

        return null;
    }

    /// <summary>A number from 1 to 9999 in Chinese numerals.</summary>
    public static string Chinese(int number)
    {
        const string NumeralDigits = "零一二三四五六七八九";
        const string Units = "千百十";
        var text = new StringBuilder(8);
        int divisor = 1000;
        bool zero = false;
        for (int i = 0; i < 4; i++, divisor /= 10)
        {
            int digit = number / divisor % 10;
            if (digit == 0)
            {
                zero |= text.Length > 0;
                continue;
            }

            if (zero)
            {
                text.Append('零');
                zero = false;
            }

            // 十二, but 一百一十二.
            if (!(divisor == 10 && digit == 1 && text.Length == 0))
            {
                text.Append(NumeralDigits[digit]);
            }

            if (i < Units.Length)
            {
                text.Append(Units[i]);
            }
        }

        return text.ToString();
    }

    private static int EndOfDigits(string marker, int start)
    {
        int end = start;
        while (end < marker.Length && Characters.IsDigit(marker[end]))
        {
            end++;
        }

        return end;
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string FullWidth(int number)
    {
        var text = new StringBuilder(Digits(number));
        for (int i = 0; i < text.Length; i++)
        {
            text[i] = (char)(text[i] - '0' + '０');
        }

        return text.ToString();
    }

    private static char? Enclose(int number, EnclosedForm form) => (form, number) switch
    {
        (EnclosedForm.Circled, <= 20) => (char)('①' + number - 1),
        (EnclosedForm.Circled, <= 35) => (char)('㉑' + number - 21),
        (EnclosedForm.Circled, <= 50) => (char)('㊱' + number - 36),
        (EnclosedForm.Parenthesized, <= 20) => (char)('⑴' + number - 1),
        (EnclosedForm.FullStop, <= 20) => (char)('⒈' + number - 1),
        (EnclosedForm.ParenthesizedChinese, <= 10) => (char)('㈠' + number - 1),
        (EnclosedForm.Roman, <= 12) => (char)('Ⅰ' + number - 1),
        _ => null,
    };
}
