namespace HeadingGenerator;

/// <summary>Tells a number in front of a title from the title, and puts the two together.</summary>
internal static class NumberedTitle
{
    /// <summary>Larger numbers in front of a title are years and amounts.</summary>
    private const int LargestNumber = 99;

    /// <summary>（九十九） is the longest number.</summary>
    private const int LongestNumber = 5;

    private const string IdeographicSpace = "\u3000";

    /// <summary>Takes a number off a title: 一、总体要求, （一）总体要求, 1. 总体要求, 一是总体要求.</summary>
    /// <param name="text">What was written as title.</param>
    /// <param name="number">The number with its marks; empty if there is none.</param>
    /// <param name="title">The title without the number.</param>
    public static bool TrySplit(string text, out string number, out string title)
    {
        string trimmed = text.Trim();
        for (int length = 1; length <= LongestNumber && length < trimmed.Length; length++)
        {
            string start = trimmed.Substring(0, length);
            if (IsNumber(start, out int value) && !GoesOn(start, value, trimmed.Substring(length)))
            {
                number = start;
                title = trimmed.Substring(length).TrimStart();
                return true;
            }
        }

        number = string.Empty;
        title = text;
        return false;
    }

    /// <summary>
    /// What stands between a marker and the words after it: nothing after a mark, 一是 or 一抓; the wide space of laws after
    /// 第一章 and 案例一; a space after a letter, a digit or a bullet, and between a point and what would go on as a number, 1. 5G网络.
    /// </summary>
    public static string Separator(string marker, string text)
    {
        if (marker.Length == 0 || text.Length == 0)
        {
            return string.Empty;
        }

        char last = marker[marker.Length - 1];
        bool needsSpace = IsLatin(last) || IsBullet(marker) || last == '#' || (last == '.' && IsLatin(text[0]));
        bool isWord = char.IsLetter(last)
            && last != '是'
            && (Numerals.IsChinese(last) || !Numerals.IsChinese(marker[0]));
        return needsSpace ? " " : isWord ? IdeographicSpace : string.Empty;
    }

    /// <summary>Whether a marker is a bullet of a list, as Markdown and notes have them.</summary>
    public static bool IsBullet(string marker) => marker is "-" or "*" or "+" or "•";

    private static bool IsLatin(char c) => c < '\u0080' && char.IsLetterOrDigit(c);

    // As they are written, or with 、 after Arabic and a point after Chinese numerals, as people mix them.
    private static bool IsNumber(string text, out int number)
    {
        bool isNumber = HeadingNumber.TryParse(text, out number, out _)
            || (text.Length > 1
                && text[text.Length - 1] is '、' or '.' or '．'
                && NumberReader.TryRead(text, out number));
        return isNumber && number <= LargestNumber;
    }

    // 1.5亿元 and 一、二级医院 are no numbers of headings.
    private static bool GoesOn(string number, int value, string rest)
    {
        string next = ChineseNumeral.Format(value + 1);
        return (number[number.Length - 1] is '.' or '．' or '、')
            && (CharFolding.Fold(rest[0]) is >= '0' and <= '9'
                || (ChineseNumeral.TryParse(number.Substring(0, number.Length - 1), out _)
                    && rest.StartsWith(next, StringComparison.Ordinal)));
    }
}
