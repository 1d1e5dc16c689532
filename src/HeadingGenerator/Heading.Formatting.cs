using System;

namespace HeadingGenerator;

#if NET
public abstract partial class Heading : ISpanFormattable
#else
public abstract partial class Heading : IFormattable
#endif
{
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
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        format ??= string.Empty;
        return HeadingFormat.KindOf(format) switch
        {
            HeadingFormatKind.Title => Title,
            HeadingFormatKind.MarkerAndTitle => Marker + Title,
            HeadingFormatKind.FullText => Text,
            _ => HeadingNumber.Format(Number, HeadingFormat.StyleOf(format, Number)) + Title,
        };
    }

#if NET
    /// <summary>Writes the heading in a format into a span; the formats are those of <see cref="ToString(string, IFormatProvider)"/>.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <param name="format">The format.</param>
    /// <param name="provider">Not used: headings do not depend on a culture.</param>
    /// <returns><see langword="false"/> if <paramref name="destination"/> is too short.</returns>
    /// <exception cref="FormatException">There is no such format, or the number of the heading is beyond its reach.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        switch (HeadingFormat.KindOf(format))
        {
            case HeadingFormatKind.Title:
                return destination.TryWrite($"{Title}", out charsWritten);
            case HeadingFormatKind.MarkerAndTitle:
                return destination.TryWrite($"{Marker}{Title}", out charsWritten);
            case HeadingFormatKind.FullText:
                return destination.TryWrite($"{Marker}{Title}{ClosingMark}{Body}", out charsWritten);
            default:
                NumberingStyle style = HeadingFormat.StyleOf(format, Number);
                bool fits = HeadingNumber.TryFormat(Number, style, destination, out charsWritten)
                    && Title.TryCopyTo(destination[charsWritten..]);
                charsWritten = fits ? charsWritten + Title.Length : 0;
                return fits;
        }
    }
#endif
}
