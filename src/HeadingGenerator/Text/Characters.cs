namespace HeadingGenerator;

/// <summary>The character classes that the grammar speaks of.</summary>
internal static class Characters
{
    private static readonly char[] _lineEnds = ['\n', '\r', '\u0085', '\u2028', '\u2029'];
    private static readonly char[] _paragraphEnds = [.. _lineEnds, '\v', '\f'];
    private static readonly MarkSet _anyParagraphEnd = new(new string(_paragraphEnds));

    /// <summary>The line ends that editors and compilers agree on; CR LF, which counts as one, comes first.</summary>
    public static string[] LineEnds { get; } = ["\r\n", .. Array.ConvertAll(_lineEnds, char.ToString)];

    /// <summary>
    /// What ends a line on a page: the line ends, and the breaks of lines and pages that Word puts into a text.
    /// </summary>
    public static string[] ParagraphEnds { get; } = ["\r\n", .. Array.ConvertAll(_paragraphEnds, char.ToString)];

    /// <summary>White space of every width, and the zero-width characters that pasted text carries.</summary>
    public static bool IsSpace(char c) => !IsCommonIdeograph(c) && IsSpaceSign(c);

    /// <summary>White space, or what ends a line.</summary>
    public static bool IsBlank(char c) => IsSpace(c) || IsLineEnd(c);

    private static bool IsSpaceSign(char c) => c switch
    {
        ' ' or '\t' or '\u00A0' or '\u3000' => true,
        < '\u0080' => c is '\v' or '\f',
        '\u200B' or '\uFEFF' or '\u180E' or '\u2060' => true,
        _ => c < '\u3001' && char.IsWhiteSpace(c),
    };

    /// <summary>Those of them that take no room at all.</summary>
    public static bool IsZeroWidth(char c) => c is '\u200B' or '\uFEFF' or '\u180E' or '\u2060';

    /// <summary>The position after the white space that starts at <paramref name="position"/>.</summary>
    public static int SkipSpace(string text, int position, int end)
    {
        while (position < end && IsSpace(text[position]))
        {
            position++;
        }

        return position;
    }

    /// <summary>The position after the digits that start at <paramref name="position"/>.</summary>
    public static int SkipDigits(string text, int position, int end)
    {
        while (position < end && IsDigit(text[position]))
        {
            position++;
        }

        return position;
    }

    /// <summary>Whether <paramref name="c"/> ends a line.</summary>
    public static bool IsLineEnd(char c) => Array.IndexOf(_lineEnds, c) >= 0;

    /// <summary>Whether a text ends a line of a page somewhere.</summary>
    public static bool HasParagraphEnd(string text) => _anyParagraphEnd.IndexIn(text) >= 0;

    /// <summary>Where the first line end of a stretch is; its end if it has none.</summary>
    public static int FindLineEnd(string text, int start, int end)
    {
        int found = text.IndexOfAny(_lineEnds, start, end - start);
        return found < 0 ? end : found;
    }

    /// <summary>
    /// A mark that a title does without: what is left when it is dropped asks and exclaims as before.
    /// </summary>
    public static bool IsTrailingMark(char c) => c is '。' or '；' or ';' or '：' or ':' or '，' or ',' or '．';

    /// <summary>A mark after which a run-in marker may begin.</summary>
    public static bool IsBoundaryMark(char c) => IsClauseEnd(c) || c is '…' or '—' or '”' or '）' or ')';

    /// <summary>A mark that ends a sentence.</summary>
    public static bool IsSentenceEnd(char c) => c is '。' or '！' or '？' or '!' or '?';

    /// <summary>The mark after a label, or before what it announces.</summary>
    public static bool IsColon(char c) => c is '：' or ':';

    /// <summary>A quote or bracket that closes.</summary>
    public static bool IsCloser(char c) =>
        c is '”' or '’' or '》' or '〉' or '」' or '』' or '】' or '〕' or '）' or '］' or ')' or ']';

    /// <summary>A quote or bracket.</summary>
    public static bool IsQuoteOrBracket(char c) => CloserOf(c) != '\0' || IsCloser(c);

    /// <summary>A character as wide as an ideograph: no space stands between two of them.</summary>
    public static bool IsWide(char c) => c >= '\u2E80';

    /// <summary>The full-width form of a mark, or NUL.</summary>
    public static char Widen(char c) => c switch
    {
        ',' => '，',
        ';' => '；',
        ':' => '：',
        '!' => '！',
        '?' => '？',
        '.' => '。',
        _ => '\0',
    };

    /// <summary>A mark that closes a heading which a body follows.</summary>
    public static bool IsHeadingEnd(char c) => IsSentenceEnd(c) || c is '…' or '；' or ';' or '：' or ':';

    /// <summary>A mark that ends a clause.</summary>
    public static bool IsClauseEnd(char c) => c is '，' or ',' or '、' or '；' or ';' or '：' or ':' || IsSentenceEnd(c);

    /// <summary>
    /// A mark that parts what is measured when headings are compared: 、 joins the words of one clause.
    /// </summary>
    public static bool PartsClauses(char c) => c == '…' || (c != '、' && IsClauseEnd(c));

    /// <summary>A Chinese ideograph of the basic plane.</summary>
    public static bool IsIdeograph(char c) => IsCommonIdeograph(c) || IsRareIdeograph(c);

    private static bool IsRareIdeograph(char c) => c is >= '\u3400' and <= '\u4DBF' or '〇' or '々';

    /// <summary>
    /// An ideograph of the first block, as nearly every character of a text is: the quick look before a closer one.
    /// </summary>
    public static bool IsCommonIdeograph(char c) => c is >= '\u4E00' and <= '\u9FFF';

    /// <summary>Whether a text is nothing but such ideographs, as most titles are.</summary>
    public static bool AreCommonIdeographs(string text)
    {
        foreach (char c in text)
        {
            if (!IsCommonIdeograph(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>An ASCII or full-width digit.</summary>
    public static bool IsDigit(char c) => c is >= '0' and <= '9' or >= '０' and <= '９';

    /// <summary>The value of an ASCII or full-width digit.</summary>
    public static int DigitValue(char c) => c <= '9' ? c - '0' : c - '０';

    /// <summary>The full-width form of an ASCII digit.</summary>
    public static char WidenDigit(char c) => (char)(c - '0' + '０');

    /// <summary>The closing partner of an opening quote or bracket, or NUL.</summary>
    public static char CloserOf(char c) => IsCommonIdeograph(c) ? '\0' : CloserOfSign(c);

    private static char CloserOfSign(char c) => c switch
    {
        '“' => '”',
        '‘' => '’',
        '《' => '》',
        '〈' => '〉',
        '「' => '」',
        '『' => '』',
        '【' => '】',
        '〔' => '〕',
        '（' or '(' => '）',
        '［' or '[' => '］',
        '"' => '"',
        '`' => '`',
        _ => '\0',
    };

    /// <summary>Whether <paramref name="c"/> closes what <paramref name="closer"/> closes, in either width.</summary>
    public static bool Closes(char c, char closer) =>
        c == closer || (closer == '）' && c == ')') || (closer == '］' && c == ']');

    /// <summary>
    /// A character that leaves no mark on the page: controls, format characters, fillers, and spaces other than the
    /// plain and the wide one.
    /// </summary>
    public static bool IsInvisible(char c) => c switch
    {
        < ' ' or '\u007F' => true,
        < '\u007F' => false,
        <= '\u00A0' or '\u00AD' or '\u034F' or '\u061C' => true,
        '\u115F' or '\u1160' or '\u17B4' or '\u17B5' or >= '\u180B' and <= '\u180F' => true,
        >= '\u2000' and <= '\u200F' or >= '\u2028' and <= '\u202F' or >= '\u205F' and <= '\u206F' => true,
        '\u3164' or '\uFEFF' or '\uFFA0' or >= '\uFE00' and <= '\uFE0F' or >= '\uFFF0' and <= '\uFFFB' or >= '\uFFFE' =>
            true,
        >= '\uFDD0' and <= '\uFDEF' or >= '\uE000' and <= '\uF8FF' => true,
        _ => false,
    };
}
