using System.Globalization;
using HeadingGenerator.Outlines.Markers;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>HG0101: a number is missing, repeated or out of order.</summary>
internal static class NumberingRule
{
    public static IEnumerable<Finding> Find(Outline outline)
    {
        // The number that each family has reached under the headings before: articles count on across chapters.
        int[] reached = new int[MarkerFamilies.Count];
        List<OutlineHeading>? before = null;
        bool isMarkdown = outline.Survey.Headings.Exists(static heading => heading.Family.SetsLevel);
        foreach (List<OutlineHeading> series in outline.Survey.Series)
        {
            if (isMarkdown && IsCountedByMarkdown(series))
            {
                continue;
            }

            if (before is not null && Series.StartAgain(outline.Text, before, series))
            {
                yield return Report(series[0], before[before.Count - 1].Number + 1, []);
            }

            before = series;

            // A text cut out of a longer one starts late on its top level, and that is no slip.
            OutlineHeading first = series[0];
            bool goesOn = Series.IsMarked(first)
                && (first.Number == reached[first.Family.Index] + 1 || Series.FollowsLineBefore(first));

            // 二是 二是 三是: the second one is read as a point of the first. Which of them is meant only the author knows.
            bool repeats = Series.IsMarked(first)
                && first.Parent is { } parent
                && ReferenceEquals(parent.Family, first.Family)
                && parent.Number == first.Number
                && !Characters.IsColon(Items.MarkAfterTitle(parent))
                && !IsNested(outline, first);
            if (repeats)
            {
                yield return Report(first, first.Number + 1, []);
            }

            int expected = repeats || first.Level == 1 || goesOn ? NumberOf(first) : 1;
            reached[first.Family.Index] = series[series.Count - 1].Number;
            foreach (Finding finding in FindIn(first.Family.SetsLevel ? CountedRun(series) : series, expected))
            {
                yield return finding;
            }

            if (FindNumberBeyond(series[series.Count - 1]) is { } beyond)
            {
                yield return Report(outline.Text, beyond, series[series.Count - 1].Number + 1, []);
            }
        }
    }

    /// <summary>
    /// 1. ⏎ (1. 2.) ⏎ 2. ⏎ (1. 2.) — whether a list stands below an item of its own family: it starts at 1 farther in
    /// (CommonMark 0.31 §5.2), or those beside the item have such lists, too.
    /// </summary>
    private static bool IsNested(Outline outline, OutlineHeading first)
    {
        OutlineHeading item = first.Owner!;
        return (first.Number == 1 && IndentOf(first) > IndentOf(item))
            || item.Owner!.Points.Any(other => other != item
                && other.Points.Count > 0
                && ReferenceEquals(other.Points[0].Family, item.Family));

        // Chinese paragraphs are set in by spaces of full width, which make no level.
        int IndentOf(OutlineHeading heading)
        {
            Line line = outline.Lines[heading.LineIndex];
            return Runs.EndOf(outline.Text, line.Start, line.ContentStart, static c => c is ' ' or '\t') - line.Start;
        }
    }

    /// <summary>1. 1. 1. — Markdown counts the items itself (CommonMark 0.31 §5.3).</summary>
    private static bool IsCountedByMarkdown(List<OutlineHeading> series) =>
        series.Count > 1 && series.TrueForAll(static heading => heading.Marker == "1.");

    /// <summary>
    /// The headings of Markdown up to the first that is not numbered as they are (## 附录A); none if others come back to
    /// their numbers, these count down, or they have no mark (## 3 种酱料).
    /// </summary>
    private static List<OutlineHeading> CountedRun(List<OutlineHeading> series)
    {
        MarkerFamily family = series[0].RawMarker.CountedBy;
        int end = series.FindIndex(heading => !IsAlike(heading));
        end = end < 0 ? series.Count : end;
        bool hasMark = family.IsDivision || !char.IsLetterOrDigit(series[0].Marker.LastOrDefault());
        bool countsUp = Enumerable.Range(1, end - 1).All(i => series[i].Number >= series[i - 1].Number);
        return hasMark && countsUp && !series.Skip(end).Any(IsAlike) ? series.GetRange(0, end) : [];

        bool IsAlike(OutlineHeading heading) => ReferenceEquals(heading.RawMarker.CountedBy, family);
    }

    /// <summary>The number of a heading; that of an introduction may be 0.</summary>
    private static int NumberOf(OutlineHeading heading) =>
        heading.Marker is "0" or "０" ? 0 : heading.Number;

    /// <summary>第三条之一, 引言 — whether a heading has no number of its own, and none is missing there.</summary>
    private static bool IsInserted(OutlineHeading heading) => heading.MarkerRange.IsEmpty
        ? !heading.StandsAmongMarked
        : heading.Marker.IndexOf('之') > 0;

    /// <summary>
    /// Whether the text of a chapter may stand under the one before, because its heading is lost. Then those after it
    /// are right.
    /// </summary>
    private static bool MayBeLost(OutlineHeading heading, int expected) =>
        heading.Number > expected && heading.RawMarker.CountedBy is { IsDivision: true, OwnsLinesBelow: false };

    private static IEnumerable<Finding> FindIn(List<OutlineHeading> series, int start)
    {
        // What follows from the number before as it is written, and as the repairs leave it.
        int expected = start;
        int due = start;
        for (int i = 0; i < series.Count; i++, expected++, due++)
        {
            OutlineHeading heading = series[i];
            if (IsInserted(heading))
            {
                expected--;
                due--;
                continue;
            }

            if (!Series.IsMarked(heading) || NumberOf(heading) == expected)
            {
                continue;
            }

            if (!heading.RawMarker.CountedBy.IsNumbered)
            {
                yield break;
            }

            // 一 二 五 四: one number is wrong, and those after it are right. 一 二 四 三: two have changed places.
            int next = i + 1 < series.Count && Series.IsMarked(series[i + 1]) ? series[i + 1].Number : 0;
            bool isAlone = next == expected + 1;
            bool isSwapped = next == expected && heading.Number == expected + 1;

            // A larger jump means that something is missing from the text, which only its author knows.
            bool isOneOff = heading.Number - expected is 1 or -1;
            bool isCertain = (isAlone || isOneOff) && !MayBeLost(heading, expected);
            List<TextEdit> repair = isCertain ? Renumber(series, i, due) : [];
            yield return Report(heading, expected, repair);
            if (!isAlone && !isSwapped)
            {
                expected = heading.Number;
                due = repair.Count > 0 ? due : heading.Number;
            }
        }
    }

    private static Finding Report(OutlineHeading heading, int expected, List<TextEdit> repair) =>
        Report(heading.Source, heading.RawMarker, expected, repair);

    private static Finding Report(string text, in Marker marker, int expected, List<TextEdit> repair)
    {
        var range = new TextRange(marker.Start, marker.End);
        string written = marker.Of(text);
        string wanted = MarkerSeries.Renumber(written, expected) ?? expected.ToString(CultureInfo.InvariantCulture);
        return new Finding(FindingRules.BrokenNumbering, range, written, wanted) { Repair = repair };
    }

    /// <summary>Counts on from a number, as far as the written numbers go on without a break.</summary>
    private static List<TextEdit> Renumber(List<OutlineHeading> series, int start, int number)
    {
        int written = series[start].Number;
        List<OutlineHeading> run = series.Skip(start)
            .Select((heading, i) => (heading, number: written + i))
            .Where(static item => Series.IsMarked(item.heading))
            .TakeWhile(static item => item.heading.Number == item.number)
            .Select(static item => item.heading)
            .ToList();
        List<string?> markers = run.ConvertAll(heading => Series.Renumber(heading, heading.Number + number - written));
        return number == written || markers.Contains(null)
            ? []
            : [.. run.Zip(markers, static (heading, marker) => new TextEdit(heading.MarkerRange, marker!))];
    }

    /// <summary>
    /// 一是定责。二是落实。四是问效。 — a series inside a paragraph ends where a number is missing; what would be the next but
    /// one is read as text.
    /// </summary>
    private static Marker? FindNumberBeyond(OutlineHeading last)
    {
        if (last.StartsLine || !last.Family.IsNumbered || last.Number < 2)
        {
            return null;
        }

        string text = last.Source;
        int end = Characters.FindLineEnd(text, last.TitleRange.End, text.Length);
        for (int i = last.TitleRange.End + 1; i < end; i++)
        {
            if (text[i - 1] is '。' or '；' or '！' && last.Family.TryMatch(text, i, end, out Marker marker))
            {
                return marker.Number == last.Number + 2 ? marker : null;
            }
        }

        return null;
    }
}
