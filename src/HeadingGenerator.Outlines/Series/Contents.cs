namespace HeadingGenerator.Outlines.Series;

/// <summary>The contents of a document: its headings, which stand in the text once more.</summary>
internal static class Contents
{
    /// <summary>The row of a line without a marker that the contents name.</summary>
    public const string Listed = "listed";

    /// <summary>What stands between an entry and its page.</summary>
    private const string Leaders = " \u3000\u00A0\t.．…·-—(（";

    /// <summary>Marks the entries below 目录, or right above the text, and the lines that those below 目录 name.</summary>
    public static void Mark(string text, LogicalLine[] lines)
    {
        int title = Array.FindIndex(
            lines,
            line => line is { Kind: LineKind.Marked, Marker.Family.CanBeTitle: false } || IsTitle(text, line));
        bool isTitled = title >= 0 && IsTitle(text, lines[title]);

        // Without a title the first entry may have lost its number.
        int last = isTitled
            ? Array.FindIndex(lines, title + 1, static line => line.Kind != LineKind.Page)
            : title;
        for (int start = Math.Max(0, isTitled ? last : last - 1); start <= last; start++)
        {
            MarkFrom(text, lines, start, isTitled);
        }
    }

    /// <summary>目录, and ## 目录</summary>
    private static bool IsTitle(string text, in LogicalLine line) => line.Row == "page-contents-title"
        || (line is { Kind: LineKind.Marked, Marker.Family.SetsLevel: true }
            && Words.IsAny(text, line.Marker.ContentStart, line.End, Lexicon.ContentsTitles));

    /// <summary>
    /// Contents end right above the first entry once more, where the others stand again, too, with something between
    /// them. Of those that 目录 stands above a text that was cut may hold but a few.
    /// </summary>
    private static void MarkFrom(string text, LogicalLine[] lines, int start, bool isTitled)
    {
        const int mostBetween = 2;
        const int mostMissing = 3;
        int fewest = isTitled ? 2 : 3;
        int found = FindAgain(text, lines, start, start + fewest - 1);
        List<int> places = [found];
        int place = found;
        int end = start + 1;
        for (int entry = end; entry < found && entry - start - places.Count <= mostMissing; entry++)
        {
            if (FindAgain(text, lines, entry, place) is var next and >= 0)
            {
                places.Add(place = next);
                end = entry + 1;
            }
        }

        // The text may have been cut before the last entries.
        while (end < found
            && (isTitled
                ? lines[end].Kind == LineKind.Marked
                : lines[end].Marker is { Number: > 1 } or { Family.IsBullet: true }))
        {
            end++;
        }

        int entries = isTitled ? places.Count : end - start;
        if (end - start < fewest || found - end > mostBetween || place - found < entries)
        {
            return;
        }

        for (int i = start; i < end; i++)
        {
            (lines[i].Kind, lines[i].Row) = (LineKind.Page, lines[i].Row ?? "page-contents");
        }

        foreach (int line in places)
        {
            lines[line].Row = isTitled && lines[line].Kind == LineKind.Text ? Listed : lines[line].Row;
        }
    }

    /// <summary>The next line after another that says what an entry does; either may lack a number.</summary>
    private static int FindAgain(string text, LogicalLine[] lines, int entry, int after)
    {
        const int longest = 120;
        TextRange words = EntryOf(text, lines[entry]);
        int page = SkipPage(text, words);
        string whole = Furniture.KeyOf(text, words.Start, words.End);
        string named = Furniture.KeyOf(text, words.Start, page);
        char last = page > words.Start ? text[page - 1] : '\0';
        return Array.FindIndex(lines, Math.Min(after + 1, lines.Length), line =>
        {
            int start = line.Kind == LineKind.Marked ? line.Marker.ContentStart : line.Start;
            int end = Runs.StartOf(text, start, line.End, static c => c == '*');
            return end - start is > 1 and <= longest
                && (text[end - 1] == last || text[end - 1] == text[words.End - 1])
                && Furniture.KeyOf(text, start, end) is var title
                && (EndsWith(whole, title) || EndsWith(named, title));
        });
    }

    /// <summary>Whether an entry is a title, but for a number before it.</summary>
    private static bool EndsWith(string entry, string title)
    {
        const int longestNumber = 8;
        return entry.Length - title.Length <= longestNumber && entry.EndsWith(title, StringComparison.Ordinal);
    }

    /// <summary>What an entry says, with its number but no bullet: - [一、背景](#一背景) is a link.</summary>
    private static TextRange EntryOf(string text, in LogicalLine line)
    {
        int words = line.Kind == LineKind.Marked ? line.Marker.ContentStart : line.Start;
        int close = words < line.End && text[words] == '['
            ? text.IndexOf("](", words, line.End - words, StringComparison.Ordinal)
            : -1;
        return close > 0 ? new TextRange(words + 1, close)
            : new TextRange(line.Marker.Family is { IsMarkup: true } ? words : line.Start, line.End);
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
