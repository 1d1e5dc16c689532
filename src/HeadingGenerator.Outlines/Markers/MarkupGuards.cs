namespace HeadingGenerator.Outlines.Markers;

/// <summary>
/// What tells marks before words from the same signs elsewhere; each is named by a row of the table of families.
/// </summary>
internal static class MarkupGuards
{
    /// <summary>
    /// —— before words; —5 is a number below zero, ——某某镇　某某 and what stands below words in quotes say who wrote,
    /// — END — ends the page.
    /// </summary>
    public static bool Dash(string text, int end, in FormMatch match, ref Marker marker) =>
        !Characters.IsDigit(text[marker.ContentStart])
            && text[end - 1] != text[marker.Start]
            && text.IndexOf('\u3000', marker.ContentStart, end - marker.ContentStart) < 0
            && !FollowsQuotation(text, marker.Start, end, marker.ContentStart);

    /// <summary>
    /// “腹有诗书气自华。” ⏎ ——苏轼; below a verse without quotes a name or a book alone, and no list of short points.
    /// </summary>
    private static bool FollowsQuotation(string text, int start, int end, int words)
    {
        const int longest = 20;
        const int longestName = 4;
        if (end - start > longest || Characters.IsTrailingMark(text[end - 1]))
        {
            return false;
        }

        int above = Runs.StartOf(text, 0, start, Characters.IsBlank);
        return above > 0
            && above < start
            && (text[above - 1] == '”'
                || (Characters.IsSentenceEnd(text[above - 1])
                    && ((end - words <= longestName && Runs.IsOnly(text, words, end, Characters.IsIdeograph))
                        || (text[end - 1] == '》'
                            && text.IndexOf('《', words, end - words) is var title
                            && title >= 0
                            && title - words < longestName)
                        || Words.StartsWithAny(text, words, end, Lexicon.Sources))
                    && IsAlone(text, start, end, above)));
    }

    /// <summary>Whether neither the line that ends above nor the one below starts with the same sign.</summary>
    private static bool IsAlone(string text, int start, int end, int above)
    {
        int below = Runs.EndOf(text, end, text.Length, Characters.IsBlank);
        int line = Runs.StartOf(text, 0, above, static c => !Characters.IsLineEnd(c));
        return text[line] != text[start] && !(below < text.Length && text[below] == text[start]);
    }

    /// <summary>
    /// # before words, after a space or glued to a marker: ##一、. #话题 is a tag, ##章程 and #章程# are none.
    /// </summary>
    public static bool Hash(string text, int end, in FormMatch match, ref Marker marker)
    {
        bool isDeep = marker.End - marker.Start > 1;
        return marker.ContentStart > marker.End
            || (StartsWords(text[marker.End]) && (isDeep || text[end - 1] == '#'))
            || (isDeep && Emphasis.Opens(text, marker.End, end))
            || (text[marker.End] != '#'
                && Grammar.Default.Markers.TryMatch(text, marker.End, end, out Marker inner)
                && !inner.Family.IsMarkup
                && (inner.Company == Company.None
                    || (isDeep && inner is { Company: Company.One, Separator: not '\0' })));
    }

    private static bool StartsWords(char c) => char.IsLetter(c) || Characters.CloserOf(c) != '\0';

    /// <summary>✅ before words; it is beside the same picture, or ❌.</summary>
    public static bool Picture(string text, int end, in FormMatch match, ref Marker marker)
    {
        marker = marker with
        {
            ContentStart = Pictographs.Skip(text, marker.Start, end),
            Separator = marker.Separator == '❌' ? '✅' : marker.Separator,
        };
        return marker.ContentStart < end;
    }

    /// <summary>
    /// - and ● before words, with or without the box of a task (- [x]). What a font of signs turned into letters (Ø for
    /// ➢, l for ●) needs Chinese after it, as does a - that is glued to its words; □男　□女 is to be ticked.
    /// </summary>
    public static bool Bullet(string text, int end, in FormMatch match, ref Marker marker)
    {
        char c = text[marker.Start];
        int words = marker.ContentStart;
        marker = marker with { End = marker.Start + 1 };
        bool needsChinese = char.IsLetter(c) || (c is '-' or '－' && words == marker.End);
        return (text[end - 1] != c || c == '*')
            && (c != '□' || text.IndexOf(c, marker.End, end - marker.End) < 0)
            && (!needsChinese || Characters.IsIdeograph(text[words]) || Characters.CloserOf(text[words]) != '\0');
    }
}
