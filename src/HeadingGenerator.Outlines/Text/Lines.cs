using System.Text;

namespace HeadingGenerator.Outlines.Text;

/// <summary>Takes stretches out of a text.</summary>
internal static class Lines
{
    /// <summary>
    /// A stretch of the text, as one line or as lines joined by LF, without the white space around their breaks.
    /// </summary>
    public static string Join(string text, TextRange range) =>
        IsOne(text, range) ? range.Of(text) : JoinLines(text, range);

    /// <summary>
    /// A stretch of the text as one line; a space joins Latin words, between Chinese characters it would be a gap.
    /// </summary>
    public static string JoinWords(string text, TextRange range)
    {
        if (IsOne(text, range))
        {
            return range.Of(text);
        }

        string joined = JoinLines(text, range);
        var words = new StringBuilder(joined.Length);
        for (int i = 0; i < joined.Length; i++)
        {
            if (joined[i] != '\n')
            {
                words.Append(joined[i]);
            }
            else if (!Characters.IsWide(joined[i - 1]) && !Characters.IsWide(joined[i + 1]))
            {
                words.Append(' ');
            }
        }

        return words.ToString();
    }

    /// <summary>A stretch without the white space around it.</summary>
    public static TextRange Trim(string text, int start, int end)
    {
        start = Characters.SkipSpace(text, start, end);
        while (end > start && Characters.IsSpace(text[end - 1]))
        {
            end--;
        }

        return new TextRange(start, end);
    }

    private static bool IsOne(string text, TextRange range) =>
        Characters.FindLineEnd(text, range.Start, range.End) == range.End;

    private static string JoinLines(string text, TextRange range) => string.Join("\n", range.Of(text)
        .Split(Characters.LineEnds, StringSplitOptions.None)
        .Select(static line => Trim(line, 0, line.Length).Of(line))
        .Where(static line => line.Length > 0));
}
