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
            _ => Renumbered(HeadingNumber.Format(number, HeadingFormat.StyleOf(format, number))),
        };
    }

    // 1. 5G网络 needs a space where 一、5G网络 needs none.
    private string Renumbered(string number) => string.Concat(number, NumberedTitle.Separator(number, title), title);

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
                bool fits = HeadingNumber.TryFormat(number, style, destination, out int length)
                    & destination[length..].TryWrite(
                        $"{NumberedTitle.Separator(destination[..length].ToString(), title)}{title}", out int rest);
                charsWritten = fits ? length + rest : 0;
                return fits;
        }
    }
#endif
}
