using System.Diagnostics.CodeAnalysis;

namespace HeadingGenerator;

/// <summary>A sentence with numbered slots that sibling headings share, such as 抓党建与{0}相融合.</summary>
/// <remarks>
/// Two patterns are equal if their texts are. Patterns do not change and can be shared between threads.
/// </remarks>
public sealed partial class SentencePattern : IEquatable<SentencePattern>
{
    private readonly string[] _literals;

    private SentencePattern(string text, string[] literals)
    {
        Text = text;
        _literals = literals;
        Literals = Array.AsReadOnly(literals);
    }

    /// <summary>The text of the pattern, with its slots as {0}, {1}, … and its own braces doubled.</summary>
    public string Text { get; }

    /// <summary>The fixed parts, one more than there are slots; the first and the last are often empty.</summary>
    public IReadOnlyList<string> Literals { get; }

    /// <summary>How many slots there are.</summary>
    public int SlotCount => _literals.Length - 1;

    /// <summary>Reads the text of a pattern.</summary>
    /// <param name="text">The text: slots {0}, {1}, … in this order, {{ and }} for braces.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">
    /// A brace stands alone, or a slot is missing, repeated or out of order; the message tells the position.
    /// </exception>
    public static SentencePattern Parse(string text)
    {
        ThrowHelper.ThrowIfNull(text);
        return PatternParser.Parse(text, out int position, out string? error) is { } literals
            ? new SentencePattern(text, literals)
            : throw new FormatException(Messages.WrongPattern(text, position, error!));
    }

    /// <summary>Reads the text of a pattern, if it is one.</summary>
    /// <param name="text">The text, as for <see cref="Parse"/>.</param>
    /// <param name="pattern">The pattern, or null.</param>
    /// <returns>Whether <paramref name="text"/> is the text of a pattern.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out SentencePattern? pattern)
    {
        pattern = text is not null && PatternParser.Parse(text, out _, out _) is { } literals
            ? new SentencePattern(text, literals)
            : null;
        return pattern is not null;
    }

    /// <summary>Finds what fills the slots in <paramref name="title"/>.</summary>
    /// <remarks>
    /// Slots are resolved from left to right: each takes the shortest text, of at least one character, up to the next
    /// literal, the last one all that is left before the end. Filling the slots with what was found gives the title
    /// back.
    /// </remarks>
    /// <param name="title">The title of a heading.</param>
    /// <param name="slots">The fillers in order; empty if the title does not follow the pattern.</param>
    /// <returns>Whether the title follows the pattern.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is null.</exception>
    public bool TryMatch(string title, out IReadOnlyList<string> slots)
    {
        ThrowHelper.ThrowIfNull(title);
        string[]? fillers = PatternMatcher.Match(title, _literals);
        slots = fillers is { Length: > 0 } ? Array.AsReadOnly(fillers) : [];
        return fillers is not null;
    }

    /// <summary>Finds what fills the slots in the title of <paramref name="heading"/>.</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="slots">The fillers in order; empty if the title does not follow the pattern.</param>
    /// <returns>Whether the title follows the pattern.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="heading"/> is null.</exception>
    public bool TryMatch(Heading heading, out IReadOnlyList<string> slots)
    {
        ThrowHelper.ThrowIfNull(heading);
        return TryMatch(heading.Title, out slots);
    }

    /// <inheritdoc/>
    public bool Equals(SentencePattern? other) => other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SentencePattern);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>The text of the pattern.</summary>
    public override string ToString() => Text;
}
