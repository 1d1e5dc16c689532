using System.Collections.Generic;
using HeadingGenerator.Outlines.Text;

namespace HeadingGenerator.Outlines.Reading;

/// <summary>Points without a marker among the lines below a heading.</summary>
/// <param name="Starts">The lines that start a point; the lines before the first are prose.</param>
/// <param name="End">The line behind the body of the last point; from there on the lines close the heading.</param>
internal sealed record UnmarkedRun(List<int> Starts, int End);

/// <summary>
/// Finds points that carry no marker among the lines below a heading: titles on lines of their own, heading and body on one
/// line, heading and body on lines of their own, topic sentences, and bare headings. Prose has neither their shortness nor
/// their likeness.
/// </summary>
internal static class UnmarkedPoints
{
    private const int LongestRunIn = 30;
    private const int LongestOwnLine = 25;
    private const int Tolerance = 4;

    /// <summary>The points among the lines, or null if the lines are prose.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">The lines below the heading.</param>
    /// <param name="expected">Whether the heading before it has points of this kind.</param>
    public static UnmarkedRun? Find(string text, IReadOnlyList<LogicalLine> lines, bool expected)
    {
        if (lines.Count < 2)
        {
            return null;
        }

        List<int>? starts = FindTitles(text, lines, 0) ?? FindRunIn(text, lines) ?? FindOwnLines(text, lines);
        return starts is not null ? new UnmarkedRun(starts, lines.Count)
            : TopicSentences.Find(text, lines, expected) ?? (FindBare(text, lines) is { } bare ? new UnmarkedRun(bare, lines.Count) : null);
    }

    /// <summary>Whether a line is a heading with its body behind it, parallel to headings of a given shape.</summary>
    public static bool IsRunIn(string text, in LogicalLine line, out ClauseShape shape)
    {
        int stop = HeadingSplitter.FindEnd(text, line.Start, line.End);
        shape = default;
        if (stop >= line.End - 1 || text[stop] != '。' || stop - line.Start > LongestRunIn * 2)
        {
            return false;
        }

        shape = ClauseShape.Of(text, new TextRange(line.Start, stop));
        return shape.Total is > 1 and <= LongestRunIn;
    }

    /// <summary>Titles on lines of their own, with sentences below each of them, from a line on.</summary>
    public static List<int>? FindTitles(string text, IReadOnlyList<LogicalLine> lines, int from)
    {
        List<int>? starts = null;
        bool bodyFollows = true;
        for (int i = from; i < lines.Count; i++)
        {
            if (!IsTitle(text, lines[i]))
            {
                bodyFollows = true;
            }
            else if (bodyFollows)
            {
                (starts ??= []).Add(i);
                bodyFollows = false;
            }
            else
            {
                return null;
            }
        }

        return bodyFollows && starts is { Count: > 1 } ? starts : null;
    }

    private static bool IsTitle(string text, in LogicalLine line) =>
        PlainHeadings.IsTitle(text, line)
        && ClauseShape.Of(text, new TextRange(line.Start, line.End)).Total is > 1 and <= LongestOwnLine
        && text[line.End - 1] is not ('、' or '…' or '—');

    /// <summary>聚焦民心党建，让阵地建设强起来。定期召开心得交流会……</summary>
    private static List<int>? FindRunIn(string text, IReadOnlyList<LogicalLine> lines)
    {
        var starts = new List<int>();
        ClauseShape first = default;
        int withBody = 0;
        int close = 0;
        int equal = 0;
        int shortest = int.MaxValue;
        int longest = 0;
        for (int i = lines.Count - 1; i >= 0; i--)
        {
            LogicalLine line = lines[i];
            bool hasBody = IsRunIn(text, line, out ClauseShape shape);
            if (!hasBody && !IsLoneSentence(text, line, LongestRunIn, out shape))
            {
                break;
            }

            if (starts.Count == 0)
            {
                first = shape;
            }
            else if (!shape.IsParallelTo(first, Tolerance))
            {
                break;
            }

            if (shape.IsParallelTo(first, 1))
            {
                close++;
                equal += shape.IsParallelTo(first, 0) ? 1 : 0;
            }

            shortest = System.Math.Min(shortest, shape.Total);
            longest = System.Math.Max(longest, shape.Total);
            withBody += hasBody ? 1 : 0;
            starts.Add(i);
        }

        starts.Reverse();
        int least = starts.Count > 0 && starts[0] == 0 ? 2 : 3;

        // The fewer they are, the more alike they have to be: two sentences of prose are often nearly as long.
        bool alike = starts.Count switch
        {
            2 => equal == 2 && withBody == 2,
            3 => close == 3,
            _ => longest - shortest <= Tolerance,
        };
        return starts.Count >= least && alike && withBody * 2 >= starts.Count ? starts : null;
    }

    /// <summary>推动政策红利加速释放。 and its body on the next line.</summary>
    private static List<int>? FindOwnLines(string text, IReadOnlyList<LogicalLine> lines)
    {
        var starts = new List<int>();
        bool bodyFollows = true;
        for (int i = 0; i < lines.Count; i++)
        {
            bool isHeading = IsLoneSentence(text, lines[i], LongestOwnLine, out _);
            if (isHeading && !bodyFollows)
            {
                return null;
            }

            if (isHeading)
            {
                starts.Add(i);
                bodyFollows = false;
            }
            else
            {
                bodyFollows = true;
            }
        }

        int least = starts.Count > 0 && starts[0] == 0 ? 2 : 3;
        return bodyFollows && starts.Count >= least ? starts : null;
    }

    /// <summary>抓组织力提升 / 抓标准化建设 / 抓长效化发展</summary>
    private static List<int>? FindBare(string text, IReadOnlyList<LogicalLine> lines)
    {
        var starts = new List<int>();
        ClauseShape first = default;
        for (int i = 0; i < lines.Count; i++)
        {
            if (!IsLoneSentence(text, lines[i], LongestOwnLine, out ClauseShape shape))
            {
                return null;
            }

            first = i == 0 ? shape : first;
            int tolerance = lines.Count == 2 ? 0 : lines[i].SharesOpening(text, lines[0]) ? Tolerance : 1;
            if (!shape.IsParallelTo(first, tolerance))
            {
                return null;
            }

            starts.Add(i);
        }

        return starts;
    }

    /// <summary>A short line of one sentence, with or without its full stop.</summary>
    private static bool IsLoneSentence(string text, in LogicalLine line, int longest, out ClauseShape shape)
    {
        shape = default;
        int stop = HeadingSplitter.FindEnd(text, line.Start, line.End);
        char last = text[line.End - 1];
        if (stop < line.End - 1 || line.End - line.Start > longest * 2 || last is '：' or ':' or '，' or ',' or '、' or '！' or '？')
        {
            return false;
        }

        bool hasIdeograph = false;
        for (int i = line.Start; i < line.End; i++)
        {
            hasIdeograph |= Characters.IsIdeograph(text[i]);
        }

        shape = ClauseShape.Of(text, new TextRange(line.Start, stop));
        return hasIdeograph && shape.Total > 1 && shape.Total <= longest;
    }
}
