namespace HeadingGenerator;

#if NET
public abstract partial class Heading : ISpanFormattable
#else
public abstract partial class Heading : IFormattable
#endif
{
    private HeadingLine Line => new(Number, Marker, Title, ClosingMark, Body);

    /// <summary>The <see cref="Title"/>.</summary>
    public sealed override string ToString() => Title;

    /// <summary>Writes the heading in a format.</summary>
    /// <param name="format">
    /// G, null or empty: the title. M: marker and title. F: the full <see cref="Text"/>.
    /// 一、 or （一） or 1. or （1） or 一是 or ①: the <see cref="Number"/> written so, and the title.
    /// </param>
    /// <param name="formatProvider">Not used: headings do not depend on a culture.</param>
    /// <exception cref="FormatException">
    /// There is no such format, or the number of the heading is beyond its reach (①: 50, the Chinese ones: 9999).
    /// </exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => Line.Format(format);

    /// <summary>
    /// Writes the heading in a format, one of those of <see cref="ToString(string, IFormatProvider)"/>.
    /// </summary>
    /// <param name="format">The format.</param>
    /// <exception cref="FormatException">
    /// There is no such format, or the number of the heading is beyond its reach.
    /// </exception>
    public string ToString(string? format) => Line.Format(format);

#if NET
    /// <summary>
    /// Writes the heading in a format into a span; the formats are those of
    /// <see cref="ToString(string, IFormatProvider)"/>.
    /// </summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <param name="format">The format.</param>
    /// <param name="provider">Not used: headings do not depend on a culture.</param>
    /// <returns><see langword="false"/> if <paramref name="destination"/> is too short.</returns>
    /// <exception cref="FormatException">
    /// There is no such format, or the number of the heading is beyond its reach.
    /// </exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Line.TryFormat(destination, out charsWritten, format);
#endif
}
