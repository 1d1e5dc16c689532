using System.Text;
using System.Text.RegularExpressions;

namespace HeadingGenerator.Outlines.Text;

/// <summary>The marks of Markdown inside a line: **bold**, __bold__ and [words](address).</summary>
internal static class Emphasis
{
    /// <summary>How long a mark of bold words is.</summary>
    public const int Length = 2;

    /// <summary>The longest code whose end is looked for.</summary>
    private const int LongestCode = 500;

    private static readonly char[] _marks = ['*', '_', '['];
    private static readonly char[] _slantsAndCode = ['*', '`'];

    /// <summary>
    /// Whether bold words start at a position and end before <paramref name="end"/>; no _ starts them inside a word
    /// (CommonMark 0.31 §6.2).
    /// </summary>
    public static bool Opens(string text, int position, int end)
    {
        int words = position + Length;
        return words < end
            && text[position] is '*' or '_'
            && text[position + 1] == text[position]
            && text[words] != text[position]
            && !Characters.IsSpace(text[words])
            && !(text[position] == '_' && position > 0 && char.IsLetterOrDigit(text[position - 1]))
            && FindClose(text, text[position], words, end) > 0;
    }

    /// <summary>
    /// The position after the mark that opens bold words at <paramref name="position"/>; the position itself if none
    /// does.
    /// </summary>
    public static int Skip(string text, int position, int end) =>
        Opens(text, position, end) ? position + Length : position;

    /// <summary>
    /// Where the words from <paramref name="start"/> on end that are set in bold by a mark of these characters; -1 if
    /// they do not.
    /// </summary>
    public static int FindClose(string text, char mark, int start, int end) =>
        text.IndexOf(mark == '*' ? "**" : "__", start, end - start, StringComparison.Ordinal);

    /// <summary>Whether bold words cover a stretch from its first character to its last.</summary>
    public static bool Covers(string text, int start, int end) =>
        Opens(text, start, end) && FindClose(text, text[start], start + Length, end) == end - Length;

    /// <summary>Whether a stretch is slanted from its first character to its last: *持续更新*.</summary>
    public static bool Slants(string text, int start, int end) => end - start > 2
        && text[start] == '*'
        && !Characters.IsSpace(text[start + 1])
        && text.IndexOf('*', start + 1, end - start - 1) == end - 1;

    /// <summary>A stretch without the marks of bold words that cover it.</summary>
    public static TextRange Inside(string text, int start, int end) =>
        Covers(text, start, end) ? new TextRange(start + Length, end - Length) : new TextRange(start, end);

    /// <summary>A text without marks of bold and slanted words, pictures and the addresses of links.</summary>
    /// <param name="text">The text.</param>
    /// <param name="bold">The mark that bold words started with before the text; NUL if none did.</param>
    public static string Strip(string text, char bold = '\0') =>
        Unescape(text.IndexOfAny(_marks) < 0 ? text
            : Slants(text, 0, text.Length) ? text.Substring(1, text.Length - 2)
            : StripLinks(StripBold(text, bold)));

    public static string StripBold(string text, char bold = '\0')
    {
        var stripped = new StringBuilder(text.Length);
        int close = bold == '\0' ? -1 : FindClose(text, bold, 0, text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (i == close || (close < i && Opens(text, i, text.Length)))
            {
                close = i == close ? -1 : FindClose(text, text[i], i + Length, text.Length);
                i += Length - 1;
            }
            else
            {
                stripped.Append(text[i]);
            }
        }

        return stripped.ToString();
    }

    /// <summary>A text without the marks of slanted words and code: *数据*, `main`; 2*3*4 has none.</summary>
    public static string StripSlantsAndCode(string text) => text.IndexOfAny(_slantsAndCode) < 0
        ? text
        : Regex.Replace(
            text,
            @"(?<![*A-Za-z0-9])\*(?=[^\s*])([^*\n]*)(?<=\S)\*(?!\*)|(?<!`)`([^`\n]+)`(?!`)",
            "$1$2",
            RegexOptions.CultureInvariant);

    /// <summary>
    /// The position after the code that opens at a position, or after its opening marks if nothing closes them
    /// (CommonMark 0.31 §6.1).
    /// </summary>
    public static int SkipCode(string text, int start, int end)
    {
        int open = Runs.EndOf(text, start, end, IsCodeMark);
        end = Math.Min(end, open + LongestCode);
        for (int i = open; i < end; i++)
        {
            int after = Runs.EndOf(text, i, end, IsCodeMark);
            if (after - i == open - start)
            {
                return after;
            }

            i = after;
        }

        return open;
    }

    private static bool IsCodeMark(char c) => c == '`';

    /// <summary>
    /// A text with nothing of links but their words, [words](address) or [words][name], and nothing of pictures
    /// (CommonMark 0.31 §6.3, §6.4).
    /// </summary>
    private static string StripLinks(string text) => text.IndexOf('[') < 0
        ? text
        : Regex.Replace(
            text,
            @"(?:!\[[^][]*]|\[([^][]*)])(?:\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^][]*])",
            "$1",
            RegexOptions.CultureInvariant);

    /// <summary>A text without the backslashes that escape marks of Markdown (CommonMark 0.31 §2.4).</summary>
    public static string Unescape(string text) => text.IndexOf('\\') < 0
        ? text
        : Regex.Replace(text, @"\\([\\`*[\]<>|~$_#&\-+=.)])", "$1", RegexOptions.CultureInvariant);
}
