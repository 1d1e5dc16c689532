using System.Diagnostics;

namespace HeadingGenerator;

/// <summary>How the levels of a report are numbered. Schemes do not change and can be shared.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class NumberingScheme
{
    private readonly NumberingStyle[] _styles;

    /// <summary>Creates a scheme from the styles of its levels, the top level first.</summary>
    /// <param name="styles">The styles; levels below the last one are not numbered.</param>
    /// <exception cref="ArgumentNullException"><paramref name="styles"/> is null.</exception>
    public NumberingScheme(params NumberingStyle[] styles)
    {
        ThrowHelper.ThrowIfNull(styles);
        _styles = (NumberingStyle[])styles.Clone();
        Styles = Array.AsReadOnly(_styles);
    }

    private NumberingScheme(bool keepsMarkers)
        : this([]) => KeepsMarkers = keepsMarkers;

    /// <summary>一、 （一） 1. （1）: the four levels of an official document, GB/T 9704-2012 §7.3.3.</summary>
    public static NumberingScheme Official { get; } = new(
        NumberingStyle.Chinese,
        NumberingStyle.ParenthesizedChinese,
        NumberingStyle.Arabic,
        NumberingStyle.ParenthesizedArabic);

    /// <summary>一、 for the top level and 一是 for the points below it.</summary>
    public static NumberingScheme RunIn { get; } = new(NumberingStyle.Chinese, NumberingStyle.RunIn);

    /// <summary>Every heading keeps the marker that it has in its catalog; own headings have none.</summary>
    public static NumberingScheme AsWritten { get; } = new(keepsMarkers: true);

    /// <summary>No numbers at all.</summary>
    public static NumberingScheme None { get; } = new(keepsMarkers: false);

    /// <summary>The styles of the numbered levels, the top level first.</summary>
    public IReadOnlyList<NumberingStyle> Styles { get; }

    /// <summary>Whether headings keep the markers of their catalog instead of being numbered.</summary>
    public bool KeepsMarkers { get; }

    /// <summary>
    /// The number of the heading at <paramref name="position"/> among its siblings on <paramref name="level"/>.
    /// </summary>
    /// <param name="level">The level, 1 for the top level.</param>
    /// <param name="position">The running position, from 1.</param>
    /// <returns>
    /// The number; empty on a level that is not numbered. A position beyond the reach of the style of the level is
    /// written （51） instead of circled, and 10000. instead of Chinese.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="level"/> or <paramref name="position"/> is less than 1.
    /// </exception>
    public string Format(int level, int position)
    {
        if (level < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(level), level, Messages.LevelsFromOne);
        }

        if (position < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(position), position, Messages.PositionsFromOne);
        }

        NumberingStyle style = level <= _styles.Length ? _styles[level - 1] : NumberingStyle.None;
        if (!HeadingNumber.IsInRange(position, style))
        {
            style = style is NumberingStyle.Circled or NumberingStyle.ParenthesizedChinese
                ? NumberingStyle.ParenthesizedArabic
                : NumberingStyle.Arabic;
        }

        return HeadingNumber.Format(position, style);
    }

    /// <inheritdoc/>
    public override string ToString() =>
        KeepsMarkers ? nameof(AsWritten) : _styles.Length == 0 ? nameof(None) : string.Join(", ", _styles);
}
