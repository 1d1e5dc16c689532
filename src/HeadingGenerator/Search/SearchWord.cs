#if NET
using System.Buffers;
#endif

namespace HeadingGenerator;

/// <summary>A word of a query, and the part of it by which a place is found that may hold it.</summary>
internal readonly struct SearchWord
{
    private const string Quotes = "\"“”„‟「」『』〝〞〟＂";
    private const int FullWidthOffset = '！' - '!';

#if NET
    private static readonly SearchValues<char> _quotes = SearchValues.Create(Quotes);
#endif

    private readonly int _start;
    private readonly int _anchor;
    private readonly int _anchorLength;
    private readonly AnchorKind _kind;

    /// <summary>Looks for the part of a word that a processor finds many characters at a time.</summary>
    /// <param name="query">The folded query.</param>
    /// <param name="start">Where the word starts in it.</param>
    /// <param name="length">How long it is.</param>
    public SearchWord(CharText query, int start, int length)
    {
        _start = start;
        Length = length;
        for (int i = 0; i < length; i++)
        {
            AnchorKind kind = KindOf(query[start + i]);
            if (kind > _kind)
            {
                _kind = kind;
                _anchor = i;
            }
        }

        for (int i = _anchor; i < length && KindOf(query[start + i]) == AnchorKind.Alone; i++)
        {
            _anchorLength++;
        }
    }

    // In the order of what is found faster.
    private enum AnchorKind
    {
        Any,
        Quote,
        Variants,
        Alone,
    }

    /// <summary>How many characters it has.</summary>
    public int Length { get; }

    /// <summary>The word.</summary>
    public CharText Of(CharText query) => query.Slice(_start, Length);

    /// <summary>Whether the word is in a part of a text.</summary>
    public bool Occurs(CharText query, string text, TextSlice part, char separator) =>
        Find(query, text, part.Start, part.End, separator) >= 0;

    /// <summary>Where the word is in a part of a text, folded only where it may be; -1 if it is not.</summary>
    /// <param name="query">The folded query.</param>
    /// <param name="text">The text.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="end">Where the part ends.</param>
    /// <param name="separator">A character of the text that is part of no word.</param>
    public int Find(CharText query, string text, int start, int end, char separator)
    {
        for (int last = end - Length; start <= last; start++)
        {
            int offset = FindAnchor(query, text, start + _anchor, end);
            if (offset < 0)
            {
                return -1;
            }

            start += offset;
            if (start <= last && IsAt(query, text, start, separator))
            {
                return start;
            }
        }

        return -1;
    }

    private static AnchorKind KindOf(char c) => c switch
    {
        CharFolding.Quote => AnchorKind.Quote,
        CharFolding.Apostrophe => AnchorKind.Any,
        > ' ' and <= '~' => AnchorKind.Variants,
        _ => Characters.IsCommonIdeograph(c) ? AnchorKind.Alone : AnchorKind.Any,
    };

    private bool IsAt(CharText query, string text, int start, char separator)
    {
        for (int i = 0; i < Length; i++)
        {
            char c = text[start + i];
            if (c == separator || CharFolding.Fold(c) != query[_start + i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>How far from a position the anchor is, or -1.</summary>
    private int FindAnchor(CharText query, string text, int position, int end)
    {
#if NET
        ReadOnlySpan<char> rest = text.AsSpan(position, end - position);
        char anchor = query[_start + _anchor];
        switch (_kind)
        {
            case AnchorKind.Alone:
                return rest.IndexOf(query.Slice(_start + _anchor, _anchorLength));
            case AnchorKind.Variants:
                char lower = char.ToLowerInvariant(anchor);

                // Two letters have a lower-case form outside ASCII besides their own.
                char other = anchor switch { 'S' => 'ſ', 'I' => 'ı', _ => anchor };
                return rest.IndexOfAny([anchor, lower, (char)(anchor + FullWidthOffset), (char)(lower + FullWidthOffset), other]);
            case AnchorKind.Quote:
                return rest.IndexOfAny(_quotes);
        }
#else
        if (_kind == AnchorKind.Alone)
        {
            int found = text.IndexOf(query[_start + _anchor], position, end - position);
            return found < 0 ? -1 : found - position;
        }
#endif
        for (int i = position; i < end; i++)
        {
            if (CharFolding.Fold(text[i]) == query[_start + _anchor])
            {
                return i - position;
            }
        }

        return -1;
    }
}
