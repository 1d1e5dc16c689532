#if NET
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif
using System.Text;

namespace HeadingGenerator;

/// <summary>Text that every format can hold and that shows all it has.</summary>
/// <remarks>
/// XML 1.0 (§2.2) and HTML forbid control characters, lone surrogates and noncharacters: U+FFFD takes their place, so
/// that a loss is seen. Characters that are not seen but change what is (direction marks, tags, fillers) are left out.
/// Joiners and variation selectors stay: pictures and rare forms of characters are made with them.
/// </remarks>
internal static class CleanText
{
    private const char Replacement = '\uFFFD';
    private const char FirstMark = '\u2010';
    private const char LastMark = '\u2027';
    private const char FirstWide = '\u3001';
    private const char HangulFiller = '\u3164';
    private const char LastWide = '\uD7FF';
    private const char FirstFull = '\uFF01';
    private const char LastFull = '\uFF9F';

    private enum Fate
    {
        Kept,
        Replaced,
        Dropped,
    }

    /// <summary>
    /// Whether a text is one line without a space at its ends, and all of it is common: then it is clean.
    /// </summary>
    public static bool IsCommonLine(string text)
    {
        if (text.Length == 0)
        {
            return true;
        }

        int i = 0;
#if NET
        if (text.Length >= Vector128<ushort>.Count)
        {
            // The last block may overlap the one before it.
            int last = text.Length - Vector128<ushort>.Count;
            while (i < last && AreCommon(text.AsSpan(i)))
            {
                i += Vector128<ushort>.Count;
            }

            i = i >= last && AreCommon(text.AsSpan(last)) ? text.Length : 0;
        }
#endif
        while (i < text.Length && IsCommon(text[i]))
        {
            i++;
        }

        return i == text.Length && text[0] != ' ' && text[text.Length - 1] != ' ';
    }

    /// <summary>The text, cleaned. It holds no line ends: they have been taken out before.</summary>
    public static string Of(string text)
    {
        int clean = CleanLength(text, 0);
        if (clean == text.Length)
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        int start = 0;
        while (clean < text.Length)
        {
            result.Append(text, start, clean - start);
            if (FateOf(text, clean) == Fate.Replaced)
            {
                result.Append(Replacement);
            }

            start = clean + (char.IsSurrogatePair(text, clean) ? 2 : 1);
            clean = CleanLength(text, start);
        }

        return result.Append(text, start, clean - start).ToString();
    }

    // The end of the clean text from start on: the length of the text, or the place of the first character that is not.
    private static int CleanLength(string text, int start)
    {
        int i = start;
        while (i < text.Length)
        {
            if (IsCommon(text[i]))
            {
                i++;
            }
            else if (FateOf(text, i) == Fate.Kept)
            {
                i += char.IsSurrogate(text[i]) ? 2 : 1;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    // Most of all text: ideographs, ASCII that is seen, quotation marks and dashes, marks of full width.
    private static bool IsCommon(char c) => c is (>= FirstWide and <= LastWide and not HangulFiller)
        or (>= ' ' and <= '~') or (>= FirstMark and <= LastMark) or (>= FirstFull and <= LastFull);

#if NET
    private static bool AreCommon(ReadOnlySpan<char> text)
    {
        var block = Vector128.Create(MemoryMarshal.Cast<char, ushort>(text));
        Vector128<ushort> wide = Within(block, FirstWide, LastWide)
            & ~Vector128.Equals(block, Vector128.Create((ushort)HangulFiller));
        return (wide | Within(block, ' ', '~') | Within(block, FirstMark, LastMark) | Within(block, FirstFull, LastFull))
            == Vector128<ushort>.AllBitsSet;
    }

    private static Vector128<ushort> Within(Vector128<ushort> block, char first, char last) =>
        Vector128.LessThanOrEqual(block - Vector128.Create((ushort)first), Vector128.Create((ushort)(last - first)));
#endif

    private static Fate FateOf(string text, int index)
    {
        char c = text[index];
        if (char.IsSurrogate(c))
        {
            return !char.IsSurrogatePair(text, index) ? Fate.Replaced : FateOf(char.ConvertToUtf32(text, index));
        }

        return c switch
        {
            '\t' => Fate.Kept,
            < ' ' or (>= '\u007F' and <= '\u009F') or (>= '\uFDD0' and <= '\uFDEF') or >= '\uFFFE' => Fate.Replaced,
            _ => IsUnseen(c) ? Fate.Dropped : Fate.Kept,
        };
    }

    // The last two of each plane are no characters; U+E0000 to U+E007F are tags.
    private static Fate FateOf(int codePoint) =>
        (codePoint & 0xFFFE) == 0xFFFE ? Fate.Replaced
        : codePoint is >= 0xE0000 and <= 0xE007F ? Fate.Dropped
        : Fate.Kept;

    private static bool IsUnseen(char c) => c switch
    {
        // Soft hyphen, combining joiner, fillers of Hangul, separator of Mongolian.
        '\u00AD' or '\u034F' or '\u115F' or '\u1160' or '\u3164' or '\uFFA0' or '\u180E' => true,

        // Marks that set the direction of text (Unicode UAX #9).
        '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => true,

        // Spaces without width, invisible operators, deprecated format characters, interlinear annotation.
        '\u200B' or (>= '\u2060' and <= '\u2065') or (>= '\u206A' and <= '\u206F') or '\uFEFF' or (>= '\uFFF9' and <= '\uFFFB') =>
            true,
        _ => false,
    };
}
