namespace HeadingGenerator;

/// <summary>What a heading is written of, and how: the same for headings of a catalog and for new ones.</summary>
internal readonly struct HeadingLine(int number, string marker, string title, string closingMark, string body)
{
    private string Separator => NumberedTitle.Separator(marker, title.Length > 0 ? title : body);

    /// <summary>The heading in a format of <see cref="Heading.ToString(string, IFormatProvider)"/>.</summary>
    public string Format(string? format)
    {
        format ??= string.Empty;
        return HeadingFormat.KindOf(format) switch
        {
            HeadingFormatKind.Title => title,
            HeadingFormatKind.MarkerAndTitle => string.Concat(marker, Separator, title),
            HeadingFormatKind.FullText => string.Concat(marker, Separator, title) + closingMark + body,
            _ => Renumbered(HeadingFormat.StyleOf(format, number)),
        };
    }

    private string Renumbered(NumberingStyle style) =>
        string.Concat(HeadingNumber.Format(number, style), SeparatorAfter(style), title);

    // 1. 5G网络 needs a space where 一、5G网络 needs none: of the styles only this ends as a number could go on.
    private string SeparatorAfter(NumberingStyle style) =>
        style == NumberingStyle.Arabic ? NumberedTitle.Separator("1.", title) : string.Empty;

#if NET
    /// <summary>Writes the heading into a span; false if that is too short.</summary>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format)
    {
        switch (HeadingFormat.KindOf(format))
        {
            case HeadingFormatKind.Title:
                return destination.TryWrite($"{title}", out charsWritten);
            case HeadingFormatKind.MarkerAndTitle:
                return destination.TryWrite($"{marker}{Separator}{title}", out charsWritten);
            case HeadingFormatKind.FullText:
                return destination.TryWrite($"{marker}{Separator}{title}{closingMark}{body}", out charsWritten);
            default:
                NumberingStyle style = HeadingFormat.StyleOf(format, number);
                int rest = 0;
                bool fits = HeadingNumber.TryFormat(number, style, destination, out charsWritten)
                    && destination[charsWritten..].TryWrite($"{SeparatorAfter(style)}{title}", out rest);
                charsWritten = fits ? charsWritten + rest : 0;
                return fits;
        }
    }
#endif
}
