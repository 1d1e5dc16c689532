using System.Globalization;

namespace HeadingGenerator;

/// <summary>The lengths of the clauses of a heading, which make headings parallel: 4，4 for 完善机制，细化责任.</summary>
/// <remarks>
/// Clauses end at ，；：。！？… and at a space between Chinese words. Quotes, brackets, spaces, * for emphasis and invisible
/// characters do not count. Two shapes are equal if their lengths are.
/// </remarks>
public sealed class HeadingShape : IEquatable<HeadingShape>
{
    private readonly int[] _lengths;

    private HeadingShape(int[] lengths)
    {
        _lengths = lengths;
        foreach (int length in lengths)
        {
            Length += length;
        }
    }

    /// <summary>How many characters each clause has; none of them is empty.</summary>
    public IReadOnlyList<int> ClauseLengths => Array.AsReadOnly(_lengths);

    /// <summary>How many characters all clauses have.</summary>
    public int Length { get; }

    /// <summary>How many clauses there are.</summary>
    internal int ClauseCount => _lengths.Length;

    /// <summary>Measures a heading.</summary>
    /// <param name="heading">The heading, without its marker.</param>
    /// <exception cref="ArgumentNullException"><paramref name="heading"/> is null.</exception>
    public static HeadingShape Of(string heading)
    {
        ThrowHelper.ThrowIfNull(heading);
        return Of(heading, 0, heading.Length);
    }

    /// <inheritdoc/>
    public bool Equals(HeadingShape? other) => other is not null && _lengths.SequenceEqual(other._lengths);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as HeadingShape);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = _lengths.Length;
        foreach (int length in _lengths)
        {
            hash = unchecked((hash * 31) + length);
        }

        return hash;
    }

    /// <summary>The lengths: 6，8.</summary>
    public override string ToString() =>
        string.Join("，", _lengths.Select(length => length.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Measures a stretch of a text.</summary>
    internal static HeadingShape Of(string text, int start, int end)
    {
        int[] lengths = new int[4];
        int count = 0;
        int length = 0;
        bool afterSpace = false;
        char last = '\0';
        for (int i = start; i < end; i++)
        {
            char c = text[i];
            if (!afterSpace && Characters.IsCommonIdeograph(c))
            {
                last = c;
                length++;
                continue;
            }

            if (!Characters.IsCommonIdeograph(c) && char.IsWhiteSpace(c))
            {
                afterSpace = true;
                continue;
            }

            // AI 赋能 is one clause, 坚持“四同” 提升“四力” are two.
            bool isSeparator = Characters.PartsClauses(c);
            if ((isSeparator || (afterSpace && !IsLatin(last) && !IsLatin(c))) && length > 0)
            {
                Add(ref lengths, count++, length);
                length = 0;
            }

            afterSpace = false;
            last = c;
            if (!isSeparator && IsCounted(c))
            {
                length++;
            }
        }

        if (length > 0)
        {
            Add(ref lengths, count++, length);
        }

        Array.Resize(ref lengths, count);
        return new HeadingShape(lengths);
    }

    private static void Add(ref int[] lengths, int index, int length)
    {
        if (index == lengths.Length)
        {
            Array.Resize(ref lengths, 2 * index);
        }

        lengths[index] = length;
    }

    /// <summary>
    /// Whether both have as many clauses, each as long as its partner give or take <paramref name="tolerance"/>.
    /// </summary>
    internal bool IsParallelTo(HeadingShape other, int tolerance)
    {
        bool isParallel = _lengths.Length == other._lengths.Length && _lengths.Length > 0;
        for (int i = 0; isParallel && i < _lengths.Length; i++)
        {
            isParallel = Math.Abs(_lengths[i] - other._lengths[i]) <= tolerance;
        }

        return isParallel;
    }

    private static bool IsLatin(char c) => c is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');

    // A character beyond the basic plane is counted at the first of its two surrogates.
    private static bool IsCounted(char c) =>
        Characters.IsCommonIdeograph(c)
        || (c != '*'
        && !Characters.IsQuoteOrBracket(c)
        && !char.IsControl(c)
        && !char.IsLowSurrogate(c)
        && char.GetUnicodeCategory(c) != UnicodeCategory.Format);
}
