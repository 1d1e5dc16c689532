using HeadingGenerator.Outlines.Markers;

namespace HeadingGenerator.Outlines.Series;

/// <summary>The contents of a document: its headings, which stand in the text once more.</summary>
internal static class Contents
{
    /// <summary>The row of a line that the contents name, without a marker or with one that needs company.</summary>
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

        if (isTitled && title + 1 < lines.Length && lines[title + 1].Kind == LineKind.Page)
        {
            (lines[title].Kind, lines[title].Row) = (LineKind.Page, LineKinds.ContentsTitleRow);
        }
    }

    /// <summary>目录, and ## 目录</summary>
    private static bool IsTitle(string text, LogicalLine line) => line.Row == LineKinds.ContentsTitleRow
        || (line is { Kind: LineKind.Marked, Marker.Family.SetsLevel: true }
            && Words.IsAnyTitle(text, line.Marker.ContentStart, line.End, Lexicon.ContentsTitles));

    /// <summary>
    /// Contents end right above the first entry once more, where the others stand again, too, with something between
    /// them. Of those that 目录 stands above a text that was cut may hold but the first.
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
                ? lines[end].Kind is LineKind.Marked or LineKind.Page
                : lines[end].Marker is { Number: > 1 } or { Family.IsBullet: true }))
        {
            end++;
        }

        int entries = isTitled ? places.Count : end - start;
        bool isApart = place - found >= entries || (isTitled && entries == 1 && end == found);
        if (end - start < fewest || found - end > mostBetween || !isApart)
        {
            return;
        }

        for (int i = start; i < end; i++)
        {
            (lines[i].Kind, lines[i].Row) = (LineKind.Page, lines[i].Row ?? "page-contents");
        }

        foreach (int line in places)
        {
            bool isDoubtful = lines[line].Kind == LineKind.Text || lines[line].Marker.Company != Company.None;
            lines[line].Row = isTitled && isDoubtful ? Listed : lines[line].Row;
        }
    }

    /// <summary>The next line after another that says what an entry does; either may lack a number.</summary>
    private static int FindAgain(string text, LogicalLine[] lines, int entry, int after)
    {
        TextRange words = EntryOf(text, lines[entry]);
        var named = new TextRange(words.Start, SkipPage(text, words));
        for (int i = after + 1; i < lines.Length; i++)
        {
            LogicalLine line = lines[i];
            int start = line.Kind == LineKind.Marked ? line.Marker.ContentStart : line.Start;
            int end = text[line.End - 1] == '*' ? Runs.StartOf(text, start, line.End, static c => c == '*') : line.End;
            if (end - start > 1 && (EndsWith(text, words, start, end) || EndsWith(text, named, start, end)))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether an entry is a title, but for a number before it; 总 则 and 总则 are the same.</summary>
    private static bool EndsWith(string text, TextRange entry, int title, int titleEnd)
    {
        const int longestNumber = 8;
        int end = entry.End;
        while (titleEnd > title && end > entry.Start && text[end - 1] == text[titleEnd - 1])
        {
            end = Runs.StartOf(text, entry.Start, end - 1, Characters.IsSpace);
            titleEnd = Runs.StartOf(text, title, titleEnd - 1, Characters.IsSpace);
        }

        return titleEnd == title && end - entry.Start <= longestNumber;
    }

    /// <summary>What an entry says, with its number but no bullet: - [一、背景](#一背景) is a link.</summary>
    private static TextRange EntryOf(string text, LogicalLine line)
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
