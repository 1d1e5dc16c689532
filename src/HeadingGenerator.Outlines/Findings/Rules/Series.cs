using HeadingGenerator.Outlines.Markers;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>
/// Siblings that are counted together: of one family, or of families that stand in for it, from one 1 to the next.
/// </summary>
internal static class Series
{
    public static bool IsMarked(OutlineHeading heading) => !heading.Family.IsUnmarked;

    /// <summary>
    /// The marker of a heading with another number; null if it would not be read as one (①…㊿, 1.…999.) before these
    /// words.
    /// </summary>
    public static string? Renumber(OutlineHeading heading, int number, string words = "题")
    {
        string? marker = MarkerSeries.Renumber(heading.WrittenMarker, number);
        string line = marker + words;
        bool isRead = heading.RawMarker.CountedBy.TryMatch(line, 0, line.Length, out Marker read)
            && read.Number == number;
        return isRead ? marker : null;
    }

    /// <summary>
    /// 附件：1.任务表 ⏎ 2.统计表 — whether a heading goes on with a number that stands inside the line before.
    /// </summary>
    public static bool FollowsLineBefore(OutlineHeading heading)
    {
        if (!heading.StartsLine
            || heading.Number < 2
            || Renumber(heading, heading.Number - 1) is not { } before)
        {
            return false;
        }

        string text = heading.Source;
        int end = Runs.StartOf(text, 0, heading.MarkerRange.Start, Characters.IsBlank);
        int start = Runs.StartOf(text, 0, end, static c => !Characters.IsLineEnd(c));

        // At the start of its line it would be a heading by itself, unless its mark is none of a marker: 1·.
        int first = Lines.Trim(text, start, end).Start;
        string number = text.Substring(first, Characters.SkipDigits(text, first, end) - first);
        bool hasOddMark = number.Length > 0
            && number == before.TrimEnd('.', '．', '、')
            && text[first + number.Length] is '·' or '•' or '･' or '・' or '。' or '`' or '’';
        return hasOddMark || text.IndexOf(before, start, end - start, StringComparison.Ordinal) > first;
    }

    /// <summary>Cuts siblings into series. Those without a marker belong to the series they stand in.</summary>
    public static List<List<OutlineHeading>> Of(IReadOnlyList<OutlineHeading> siblings)
    {
        var all = new List<List<OutlineHeading>>();
        List<OutlineHeading>? series = null;
        OutlineHeading? last = null;
        for (int i = 0; i < siblings.Count; i++)
        {
            OutlineHeading heading = siblings[i];
            bool marked = IsMarked(heading);
            bool startsAnew = last is null
                ? heading.Number == 1
                : !heading.JoinsOtherFamily && (IsOther(heading, series![0]) || StartsAgain(siblings, i, last));
            if (series is null || (marked && startsAnew))
            {
                all.Add(series = []);
            }

            series.Add(heading);
            last = marked ? heading : last;
        }

        return all;
    }

    /// <summary>
    /// 1. … 15. 1. 2. — whether a list starts again right below its last item, with nothing between. In a table of
    /// contents the same titles stand below, and 一查 after 二学 or 1、 after 2． is another list.
    /// </summary>
    public static bool StartAgain(string text, List<OutlineHeading> before, List<OutlineHeading> series)
    {
        OutlineHeading first = series[0];
        OutlineHeading last = before[before.Count - 1];
        return before.Count > 1
            && first.Number == 1
            && MarkerSeries.Renumber(first.WrittenMarker, last.Number) == last.WrittenMarker
            && !before.Exists(heading => heading.Title == first.Title)
            && CountBreaks(text, last, first) is var breaks and > 0
            && breaks == CountBreaks(text, before[before.Count - 2], last);
    }

    /// <summary>How many line breaks stand between two items; -1 if anything else does.</summary>
    private static int CountBreaks(string text, OutlineHeading item, OutlineHeading next)
    {
        int end = Items.EndOf(item);
        return end >= 0 && Runs.IsOnly(text, end, next.Start, Characters.IsBlank)
            ? Enumerable.Range(end, next.Start - end).Count(i => text[i] == '\n')
            : -1;
    }

    private static bool IsOther(OutlineHeading heading, OutlineHeading first) =>
        !ReferenceEquals(heading.Family, first.Family)
            && IsMarked(first)
            && !heading.Family.IsKinOf(first.Family);

    /// <summary>一是 二是 一是 二是: the second 一是 starts anew; 一是 二是 一是 repeats a number.</summary>
    private static bool StartsAgain(IReadOnlyList<OutlineHeading> siblings, int index, OutlineHeading last)
    {
        OutlineHeading heading = siblings[index];
        return heading.Number == 1
            ? heading.RawMarker.Prefix != last.RawMarker.Prefix
            || (last.Number > 1 && index + 1 < siblings.Count && siblings[index + 1].Number == 2)
            : heading.Number != last.Number + 1 && FollowsLineBefore(heading);
    }
}
