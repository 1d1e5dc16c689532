namespace HeadingGenerator;

/// <summary>What a format asks for.</summary>
internal enum HeadingFormatKind
{
    Title,
    MarkerAndTitle,
    FullText,
    Renumbered,
}

/// <summary>Reads the formats of <see cref="Heading.ToString(string, IFormatProvider)"/>.</summary>
internal static class HeadingFormat
{
    public static HeadingFormatKind KindOf(CharText format) => format switch
    {
        "" or "G" or "g" => HeadingFormatKind.Title,
        "M" or "m" => HeadingFormatKind.MarkerAndTitle,
        "F" or "f" => HeadingFormatKind.FullText,
        _ => HeadingFormatKind.Renumbered,
    };

    /// <summary>The numbering style that a format shows by its first number.</summary>
    /// <exception cref="FormatException">
    /// There is no such format, or it cannot write <paramref name="number"/>.
    /// </exception>
    public static NumberingStyle StyleOf(CharText format, int number)
    {
        NumberingStyle style = format switch
        {
            "一、" => NumberingStyle.Chinese,
            "（一）" => NumberingStyle.ParenthesizedChinese,
            "1." => NumberingStyle.Arabic,
            "（1）" => NumberingStyle.ParenthesizedArabic,
            "一是" => NumberingStyle.RunIn,
            "①" => NumberingStyle.Circled,
            _ => throw new FormatException(Messages.NoFormat(format.ToString())),
        };

        return HeadingNumber.IsInRange(number, style)
            ? style
            : throw new FormatException(Messages.NoNumberInFormat(format.ToString(), number));
    }
}
