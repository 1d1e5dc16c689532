using HeadingGenerator.Outlines.Markers;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>
/// HG0204: in a list whose items end with ；, one before the last ends with 。, the last ends with ；, or an item holds a
/// 。 (GB/T 15834-2011 §4.6.3 and annex A).
/// </summary>
internal static class SeriesEndRule
{
    private const int FewestItems = 3;

    public static IEnumerable<Finding> FindIn(Outline outline, List<OutlineHeading> series) =>
        IsList(outline.Text, series) ? FindOtherEnds(outline, series) : [];

    /// <summary>Whether at least two items, and all before the last but one at most, end with ；.</summary>
    private static bool IsList(string text, List<OutlineHeading> series)
    {
        int semicolons = 0;
        for (int i = 0; i < series.Count - 1; i++)
        {
            semicolons += Items.EndOf(series[i]) is var end and > 0 && text[end - 1] == '；' ? 1 : 0;
        }

        return semicolons >= FewestItems - 1 && semicolons >= series.Count - FewestItems + 1;
    }

    private static IEnumerable<Finding> FindOtherEnds(Outline outline, List<OutlineHeading> series)
    {
        string text = outline.Text;
        for (int i = 0; i < series.Count; i++)
        {
            int end = Items.EndOf(series[i]);
            if (end < 0)
            {
                continue;
            }

            var mark = TextRange.At(end - 1);
            bool isLast = i == series.Count - 1;
            if (!isLast && text[end - 1] == '。')
            {
                yield return Report(mark, "。", new TextEdit(mark, "；"));
            }
            else if (isLast && text[end - 1] == '；')
            {
                yield return IsFollowedByHeading(outline, series[i])
                    ? Report(mark, "；", new TextEdit(mark, "。"))
                    : Report(mark, "；");
            }
            else if (FindStop(text, StartOf(series[i]), end - 1) is var stop and >= 0)
            {
                yield return Report(TextRange.At(stop), "。");
                yield break;
            }
        }
    }

    /// <summary>What follows in a new paragraph may be the rest of the list.</summary>
    private static bool IsFollowedByHeading(Outline outline, OutlineHeading last)
    {
        for (OutlineHeading? heading = last; heading?.Owner is { } owner; heading = owner)
        {
            OutlineBlock? next = owner.Content.SkipWhile(block => block != heading).Skip(1).FirstOrDefault();
            if (next is not null)
            {
                return next is OutlineHeading && outline.LineOf(next.Start) > outline.LineOf(last.Start);
            }
        }

        return false;
    }

    private static Finding Report(TextRange range, string mark, params TextEdit[] repair) =>
        new(FindingRules.SeriesEnd, range, mark) { Repair = repair };

    /// <summary>Where the text of an item starts: 一是抓整治。全年…； has a title before it.</summary>
    private static int StartOf(OutlineHeading item) =>
        item.Family.Kind == MarkerKind.Other ? item.HeadingRange.Start : item.HeadingRange.End;

    /// <summary>The first 。 outside quotes and brackets.</summary>
    private static int FindStop(string text, int start, int end)
    {
        var brackets = new Brackets(text, end);
        for (int i = start; i < end; i = brackets.Next(i))
        {
            if (text[i] == '。')
            {
                return i;
            }
        }

        return -1;
    }
}
