using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace HeadingGenerator;

/// <summary>The lengths of the clauses of a heading, which make headings parallel: 4，4 for 完善机制，细化责任.</summary>
/// <remarks>
/// Clauses end at ，；：。！？… and at a space between Chinese words. Quotes, brackets, spaces and invisible characters do
/// not count. Two shapes are equal if their lengths are.
/// </remarks>
public sealed class HeadingShape : IEquatable<HeadingShape>
{
    private readonly int[] _lengths;

    private HeadingShape(int[] lengths)
    {
        _lengths = lengths;
        ClauseLengths = Array.AsReadOnly(lengths);
    }

    /// <summary>How many characters each clause has; none of them is empty.</summary>
    public IReadOnlyList<int> ClauseLengths { get; }

    /// <summary>How many characters all clauses have.</summary>
    public int Length => _lengths.Sum();

    /// <summary>Measures a heading.</summary>
    /// <param name="heading">The heading, without its marker.</param>
    /// <exception cref="ArgumentNullException"><paramref name="heading"/> is null.</exception>
    public static HeadingShape Of(string heading)
    {
        ThrowHelper.ThrowIfNull(heading);
        var lengths = new List<int>(2);
        int length = 0;
        bool behindSpace = false;
        char last = '\0';
        foreach (char c in heading)
        {
            if (char.IsWhiteSpace(c))
            {
                behindSpace = true;
                continue;
            }

            // AI 赋能 is one clause, 坚持“四同” 提升“四力” are two.
            bool isSeparator = c is '，' or ',' or '；' or ';' or '：' or ':' or '。' or '！' or '!' or '？' or '?' or '…';
            if ((isSeparator || (behindSpace && !IsLatin(last) && !IsLatin(c))) && length > 0)
            {
                lengths.Add(length);
                length = 0;
            }

            behindSpace = false;
            last = c;
            if (!isSeparator && IsCounted(c))
            {
                length++;
            }
        }

        if (length > 0)
        {
            lengths.Add(length);
        }

        return new HeadingShape(lengths.ToArray());
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

    private static bool IsLatin(char c) => c is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');

    // A character beyond the basic plane is counted at the first of its two surrogates.
    private static bool IsCounted(char c) =>
        !IsQuoteOrBracket(c)
        && !char.IsControl(c)
        && !char.IsLowSurrogate(c)
        && char.GetUnicodeCategory(c) != UnicodeCategory.Format;

    private static bool IsQuoteOrBracket(char c) =>
        c is '“' or '”' or '‘' or '’' or '"' or '「' or '」' or '『' or '』' or '《' or '》' or '〈' or '〉'
            or '（' or '）' or '(' or ')' or '〔' or '〕' or '［' or '］' or '[' or ']' or '【' or '】';
}
