using System.Diagnostics;

namespace HeadingGenerator;

/// <summary>A new heading written after the pattern of existing ones, numbered and marked like them.</summary>
/// <remarks>
/// ComposeAll of the generated classes makes them. They do not change and are equal if all their texts are.
/// </remarks>
/// <example>
/// <code>
/// foreach (ComposedHeading heading in Themes.突出融字.ComposeAll("乡村振兴", "基层治理"))
/// {
///     Console.WriteLine(heading.WithBody("具体做法。").Text);   // 一是抓党建与乡村振兴相融合。具体做法。
/// }
/// </code>
/// </example>
[DebuggerDisplay("{Marker,nq}{Title,nq}")]
#if NET
public sealed record ComposedHeading : ISpanFormattable
#else
public sealed record ComposedHeading : IFormattable
#endif
{
    internal ComposedHeading(int number, string marker, string title)
    {
        Number = number;
        Marker = marker;
        Title = title;
    }

    /// <summary>The number in the series.</summary>
    public int Number { get; }

    /// <summary>
    /// The number and its marks as the series writes them: 一是, （三）; empty if its headings carry none.
    /// </summary>
    public string Marker { get; }

    /// <summary>The heading itself, without its marker and closing mark.</summary>
    public string Title { get; }

    /// <summary>The text that belongs to the heading; empty unless <see cref="WithBody"/> set one.</summary>
    public string Body { get; private init; } = string.Empty;

    /// <summary>
    /// The heading as it stands in a document: marker, title, 。 and body. No 。 is added after a title that ends a
    /// sentence by itself.
    /// </summary>
    public string Text => Line.Format("F");

    private HeadingLine Line => new(Number, Marker, Title, Punctuation.ClosingMarkOf(Title), Body);

    /// <summary>The same heading with a text of its own.</summary>
    /// <param name="body">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="body"/> is null.</exception>
    public ComposedHeading WithBody(string body)
    {
        ThrowHelper.ThrowIfNull(body);
        return this with { Body = body };
    }

    /// <summary>The <see cref="Title"/>.</summary>
    public override string ToString() => Title;

    /// <summary>
    /// Writes the heading in a format, one of those of <see cref="Heading.ToString(string, IFormatProvider)"/>.
    /// </summary>
    /// <param name="format">
    /// G, null or empty: the title. M: marker and title. F: the full <see cref="Text"/>.
    /// 一、 or （一） or 1. or （1） or 一是 or ①: the <see cref="Number"/> written so, and the title.
    /// </param>
    /// <param name="formatProvider">Not used: headings do not depend on a culture.</param>
    /// <exception cref="FormatException">There is no such format, or the number is beyond its reach.</exception>
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
    /// <exception cref="FormatException">There is no such format, or the number is beyond its reach.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Line.TryFormat(destination, out charsWritten, format);
#endif
}
