namespace HeadingGenerator;

/// <summary>What a heading is written of, and how: the same for headings of a catalog and for new ones.</summary>
internal readonly struct HeadingLine(int number, string marker, string title, string closingMark, string body)
{
    /// <summary>The heading in a format of <see cref="Heading.ToString(string, IFormatProvider)"/>.</summary>
    public string Format(string? format)
    {
        format ??= string.Empty;
        return HeadingFormat.KindOf(format) switch
        {
            HeadingFormatKind.Title => title,
            HeadingFormatKind.MarkerAndTitle => marker + title,
            HeadingFormatKind.FullText => string.Concat(marker, title, closingMark, body),
            _ => HeadingNumber.Format(number, HeadingFormat.StyleOf(format, number)) + title,
        };
    }

#if NET
    /// <summary>Writes the heading into a span; false if that is too short.</summary>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format)
    {
        switch (HeadingFormat.KindOf(format))
        {
            case HeadingFormatKind.Title:
                return destination.TryWrite($"{title}", out charsWritten);
            case HeadingFormatKind.MarkerAndTitle:
                return destination.TryWrite($"{marker}{title}", out charsWritten);
            case HeadingFormatKind.FullText:
                return destination.TryWrite($"{marker}{title}{closingMark}{body}", out charsWritten);
            default:
                NumberingStyle style = HeadingFormat.StyleOf(format, number);
                bool fits = HeadingNumber.TryFormat(number, style, destination, out charsWritten)
                    && title.TryCopyTo(destination[charsWritten..]);
                charsWritten = fits ? charsWritten + title.Length : 0;
                return fits;
        }
    }
#endif
}
