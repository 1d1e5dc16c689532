using System;

namespace HeadingGenerator.Outlines.Text;

/// <summary>The marks that set words in bold where a text comes from Markdown: **标题** and __标题__.</summary>
internal static class Emphasis
{
    /// <summary>How long a mark is.</summary>
    public const int Length = 2;

    /// <summary>Whether bold words start at a position and end before <paramref name="end"/>.</summary>
    public static bool Opens(string text, int position, int end)
    {
        int words = position + Length;
        return words < end
            && text[position] is '*' or '_'
            && text[position + 1] == text[position]
            && text[words] != text[position]
            && !Characters.IsSpace(text[words])
            && FindClose(text, text[position], words, end) > 0;
    }

    /// <summary>The position behind the mark that opens bold words at <paramref name="position"/>; the position itself if none does.</summary>
    public static int Skip(string text, int position, int end) => Opens(text, position, end) ? position + Length : position;

    /// <summary>A text without the marks that set all of it in bold.</summary>
    public static string Strip(string text) =>
        Opens(text, 0, text.Length) && FindClose(text, text[0], Length, text.Length) == text.Length - Length
            ? text.Substring(Length, text.Length - (2 * Length))
            : text;

    /// <summary>Where the words from <paramref name="start"/> on end that are set in bold by a mark of these characters; -1 if they do not.</summary>
    public static int FindClose(string text, char mark, int start, int end) =>
        text.IndexOf(mark == '*' ? "**" : "__", start, end - start, StringComparison.Ordinal);
}
