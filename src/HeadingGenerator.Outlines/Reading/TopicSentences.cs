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
    private const int Longest = 36;

    /// <summary>How long most of them are at most.</summary>
    private const int UsualLength = 20;

    /// <summary>The shortest body that a topic sentence stands over.</summary>
    private const int ShortestBody = 40;

    /// <summary>How far two sentences that are alone may differ.</summary>
    private const int Tolerance = 4;

    /// <summary>The shortest body that either of the two stands over.</summary>
    private const int ShortestBodyOfTwo = 80;

    /// <summary>What a sentence that tells of a time, or of the speaker, opens with.</summary>
    private static readonly string[] Narrations =
    [
        "今年", "去年", "近年", "本年", "全年", "一年", "五年", "过去", "刚刚", "当前", "目前", "同时", "此外", "总之", "各位", "我们",
        "我省", "我市", "我县", "我区", "我局", "我院", "我国",
    ];

    /// <summary>The points, or null if the lines are prose. Lines behind the last one close the heading.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">The lines below the heading.</param>
    /// <param name="expected">Whether the heading before it has such points, so that two are enough.</param>
    public static UnmarkedRun? Find(string text, IReadOnlyList<LogicalLine> lines, bool expected)
    {
        var starts = new List<int>();
        int simple = 0;
        int usual = 0;
        int shortest = int.MaxValue;
        int longest = 0;
        int shortestBody = int.MaxValue;
        for (int i = 0; i < lines.Count; i++)
        {
            if (!Is(text, lines[i], out ClauseShape shape))
            {
                continue;
            }

            // One paragraph more may stand below a topic sentence; two are too many.
            if (starts.Count > 0 && i - starts[starts.Count - 1] > 2)
            {
                if (starts.Count > 1)
                {
                    break;
                }

                starts.Clear();
                simple = usual = longest = 0;
                shortest = shortestBody = int.MaxValue;
            }

            starts.Add(i);
            simple += shape.Count == 1 ? 1 : 0;
            usual += shape.Total <= UsualLength ? 1 : 0;
            shortest = Math.Min(shortest, shape.Total);
            longest = Math.Max(longest, shape.Total);
            shortestBody = Math.Min(shortestBody, lines[i].End - lines[i].Start - shape.Total);
        }

        if (starts.Count < 2)
        {
            return null;
        }

        int end = starts[starts.Count - 1] + 1;
        int between = end - starts[0] - starts.Count;
        bool found = starts.Count > 2 || expected
            ? simple * 4 >= starts.Count * 3 && usual * 3 >= starts.Count * 2 && between * 3 <= starts.Count
            : simple == 2 && longest <= UsualLength && longest - shortest <= Tolerance && between == 0 && end == lines.Count
                && shortestBody >= ShortestBodyOfTwo;
        return found ? new UnmarkedRun(starts, end) : null;
    }

    private static bool Is(string text, in LogicalLine line, out ClauseShape shape)
    {
        shape = default;
        int stop = HeadingSplitter.FindEnd(text, line.Start, Math.Min(line.End, line.Start + (2 * Longest)));
        if (stop >= line.End - ShortestBody || text[stop] != '。' || IsNarration(text, line.Start))
        {
            return false;
        }

        shape = ClauseShape.Of(text, new TextRange(line.Start, stop));
        return shape.Count <= 2 && shape.Total is >= Shortest and <= Longest && line.End - stop > shape.Total;
    }

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
