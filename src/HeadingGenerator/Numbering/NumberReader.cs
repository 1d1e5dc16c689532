namespace HeadingGenerator;

/// <summary>Reads a number that someone typed to name a heading: 3, ３, 三, 三、, （三）.</summary>
internal static class NumberReader
{
    private const int MaxDigits = 9;

    /// <summary>Reads <paramref name="text"/>, with or without the marks of a numbering style around it.</summary>
    public static bool TryRead(string text, out int number)
    {
        string digits = WithoutMarks(text.Trim());
        return TryReadArabic(digits, out number) || ChineseNumeral.TryParse(digits, out number);
    }

    private static string WithoutMarks(string text)
    {
        if (text.Length < 2)
        {
            return text;
        }

        char last = text[text.Length - 1];
        return text[0] is '（' or '(' && last is '）' or ')' ? text.Substring(1, text.Length - 2)
            : last is '、' or '.' or '．' or '，' or ',' ? text.Substring(0, text.Length - 1)
            : text;
    }

    private static bool TryReadArabic(string text, out int number)
    {
        number = 0;
        if (text.Length is 0 or > MaxDigits)
        {
            return false;
        }

        foreach (char c in text)
        {
            int digit = CharFolding.Fold(c) - '0';
            if (digit is < 0 or > 9)
            {
                return false;
            }

            number = (number * 10) + digit;
        }

        return true;
    }
}
