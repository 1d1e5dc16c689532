using System;
using System.Collections.Generic;
using HeadingGenerator.Outlines.Text;

namespace HeadingGenerator.Outlines.Reading;

/// <summary>
/// Finds the points of a heading whose paragraphs each open with a topic sentence: 激发消费潜能。…… 扩大有效投资。…… They need
/// not be as long as one another; what tells them from prose is that each is one short clause, that a long body follows,
/// and that paragraph after paragraph is built so.
/// </summary>
internal static class TopicSentences
{
    private const int Shortest = 4;
    private const int Longest = 24;

    /// <summary>The shortest body that a topic sentence stands over.</summary>
    private const int ShortestBody = 40;

    /// <summary>How far two sentences that are alone may differ.</summary>
    private const int Tolerance = 4;

    /// <summary>What a sentence that tells of a time, or of the speaker, opens with.</summary>
    private static readonly string[] Narrations =
        ["今年", "去年", "近年", "本年", "一年", "五年", "过去", "刚刚", "当前", "目前", "同时", "此外", "总之", "各位", "我们", "我省", "我市", "我县", "我区", "我局", "我院", "全年"];

    /// <summary>Which lines start a point, or null. Lines before the first are prose, lines behind <see cref="UnmarkedRun.End"/> a closing.</summary>
    public static UnmarkedRun? Find(string text, IReadOnlyList<LogicalLine> lines)
    {
        int first = 0;
        while (first + 1 < lines.Count && !(Is(text, lines[first], out _) && Is(text, lines[first + 1], out _)))
        {
            first++;
        }

        var starts = new List<int>();
        int simple = 0;
        int shortest = int.MaxValue;
        int longest = 0;
        for (int i = first; i < lines.Count && Is(text, lines[i], out ClauseShape shape); i++)
        {
            starts.Add(i);
            simple += shape.Count == 1 ? 1 : 0;
            shortest = Math.Min(shortest, shape.Total);
            longest = Math.Max(longest, shape.Total);
        }

        int end = first + starts.Count;
        bool found = starts.Count > 2
            ? simple * 4 >= starts.Count * 3
            : starts.Count == 2 && simple == 2 && longest - shortest <= Tolerance && end == lines.Count;
        return found ? new UnmarkedRun(starts, end) : null;
    }

    private static bool Is(string text, in LogicalLine line, out ClauseShape shape) =>
        UnmarkedPoints.IsRunIn(text, line, out shape)
        && shape.Count <= 2
        && shape.Total is >= Shortest and <= Longest
        && line.End - line.Start - shape.Total > Math.Max(ShortestBody, shape.Total)
        && !IsNarration(text, line.Start);

    private static bool IsNarration(string text, int start)
    {
        if (Characters.IsDigit(text[start]))
        {
            return true;
        }

        foreach (string word in Narrations)
        {
            if (string.CompareOrdinal(text, start, word, 0, word.Length) == 0)
            {
                return true;
            }
        }

        return false;
    }
}
