namespace HeadingGenerator.Outlines.Series;

/// <summary>The contents of a document: its headings, which stand in the text once more.</summary>
internal static class Contents
{
    private const string Entry = "page-contents";

    /// <summary>The row of a line without a marker that the contents name.</summary>
    public const string Listed = "listed";

    /// <summary>How many entries the text may lack.</summary>
    private const int MostMissing = 3;

    /// <summary>What stands between an entry and its page.</summary>
    private const string Leaders = " \u3000\u00A0\t.．…·-—(（";

    /// <summary>
    /// Marks the entries below 目录, or right above the text, and the lines without a marker that they name.
    /// </summary>
    public static void Mark(string text, LogicalLine[] lines)
    {
        int title = Array.FindIndex(
            lines,
            line => line is { Kind: LineKind.Marked, Marker.Family.CanBeTitle: false } || IsTitle(text, line));
        if (title < 0)
        {
            return;
        }

        if (!IsTitle(text, lines[title]))
        {
            // The first entry may have lost its number.
            for (int start = Math.Max(0, title - 1); start <= title; start++)
            {
                Claim(lines, start, FindEnd(text, lines, start, isTitled: false));
            }

            return;
        }

        int first = Array.FindIndex(lines, title + 1, static line => line.Kind != LineKind.Page);
        int end = first < 0 ? -1 : FindEnd(text, lines, first, isTitled: true);
        Claim(lines, first, end);
        int missing = 0;
        for (int entry = first, place = end - 1; entry < end && missing <= MostMissing; entry++)
        {
            int again = FindAgain(text, lines, entry, place);
            missing += again < 0 ? 1 : 0;
            place = Math.Max(place, again);
            if (again >= 0 && lines[again].Kind == LineKind.Text)
            {
                lines[again].Row = Listed;
            }
        }
    }

    private static void Claim(LogicalLine[] lines, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            (lines[i].Kind, lines[i].Row) = (LineKind.Page, lines[i].Row ?? Entry);
        }
    }

    /// <summary>目录, and ## 目录</summary>
    private static bool IsTitle(string text, in LogicalLine line) => line.Row == "page-contents-title"
        || (line is { Kind: LineKind.Marked, Marker.Family.SetsLevel: true }
            && Words.IsAny(text, line.Marker.ContentStart, line.End, Lexicon.ContentsTitles));

    /// <summary>Where a line starts without the bullet that may stand before it in a list of titles.</summary>
    private static int SkipMarkup(in LogicalLine line) =>
        line is { Kind: LineKind.Marked, Marker.Family.IsMarkup: true } ? line.Marker.ContentStart : line.Start;

    /// <summary>
    /// Where some contents end, right above the first entry once more, where the others stand again, too, with
    /// something between them. -1 if the lines are no contents. Of those that 目录 stands above a text that was cut may
    /// hold but a few.
    /// </summary>
    private static int FindEnd(string text, LogicalLine[] lines, int start, bool isTitled)
    {
        const int mostBetween = 2;
        int fewest = isTitled ? 2 : 3;
        int found = start < lines.Length ? FindAgain(text, lines, start, start + fewest - 1) : -1;
        int place = found;
        int end = start + 1;
        int missing = 0;
        int again = 1;
        for (int entry = end; entry < found && missing <= MostMissing; entry++)
        {
            int next = FindAgain(text, lines, entry, place);
            missing += next < 0 ? 1 : 0;
            again += next < 0 ? 0 : 1;
            (place, end) = next < 0 ? (place, end) : (next, entry + 1);
        }

        // The text may have been cut before the last entries.
        while (end < found
            && (isTitled
                ? lines[end].Kind == LineKind.Marked
                : lines[end].Marker is { Number: > 1 } or { Family.IsBullet: true }))
        {
            end++;
        }

        int entries = isTitled ? again : end - start;
        return end - start >= fewest && found - end <= mostBetween && place - found >= entries ? end : -1;
    }

    /// <summary>
    /// The next line after another that says what an entry does; either may lack the number of the other.
    /// </summary>
    private static int FindAgain(string text, LogicalLine[] lines, int entry, int after)
    {
        const int longestNumber = 8;
        TextRange words = EntryOf(text, lines[entry]);
        int page = SkipPage(text, words);
        char last = page > words.Start ? text[page - 1] : '\0';
        for (int i = after + 1; i < lines.Length; i++)
        {
            ref readonly LogicalLine line = ref lines[i];
            int start = line.Kind == LineKind.Marked ? line.Marker.ContentStart : line.Start;
            int end = Runs.StartOf(text, start, line.End, static c => c == '*');
            if (end == start || (text[end - 1] != last && text[end - 1] != text[words.End - 1]))
            {
                continue;
            }

            var title = new TextRange(start, end);
            if (title.Length > 1 && (EndsWith(words.End, title) || EndsWith(page, title)))
            {
                return i;
            }
        }

        return -1;

        // 总 则 and 总则 are the same.
        bool EndsWith(int end, TextRange title)
        {
            int last = title.End;
            while (last > title.Start && end > words.Start && text[end - 1] == text[last - 1])
            {
                end = Lines.TrimEnd(text, words.Start, end - 1);
                last = Lines.TrimEnd(text, title.Start, last - 1);
            }

            return last == title.Start && end - words.Start <= longestNumber;
        }
    }

    /// <summary>What an entry says: - [一、背景](#一背景) is a link.</summary>
    private static TextRange EntryOf(string text, in LogicalLine line)
    {
        int words = line.Kind == LineKind.Marked ? line.Marker.ContentStart : line.Start;
        int close = words < line.End && text[words] == '['
            ? text.IndexOf("](", words, line.End - words, StringComparison.Ordinal)
            : -1;
        return close > 0 ? new TextRange(words + 1, close) : new TextRange(SkipMarkup(line), line.End);
    }

    /// <summary>Where the words of 一、背景 …… 1, 背景(1) or 背景1 end.</summary>
    private static int SkipPage(string text, TextRange words)
    {
        int end = words.End;
        end -= end > words.Start && text[end - 1] is ')' or '）' ? 1 : 0;
        int digits = Runs.StartOf(text, words.Start, end, Characters.IsDigit);
        int page = Runs.StartOf(text, words.Start, digits, static c => Leaders.IndexOf(c) >= 0);
        return digits < end ? page : words.End;
    }
}
