using System;
using HeadingGenerator.Outlines.Markers;
using HeadingGenerator.Outlines.Points;
using HeadingGenerator.Outlines.Series;
using HeadingGenerator.Outlines.Text;

namespace HeadingGenerator.Outlines.Tree;

/// <summary>Finds the lines of the title of a document.</summary>
internal sealed class DocumentTitle(string text, LogicalLine[] lines)
{
    /// <summary>
    /// The line of the title: a first and only #, a bold line after an announcement, or the first line if it can be
    /// one.
    /// </summary>
    public int Find(int first)
    {
        int hash = Array.FindIndex(lines, static line => IsHash(line));
        if (hash >= 0 && IsOutermost(hash))
        {
            return hash;
        }

        if (first >= lines.Length)
        {
            return -1;
        }

        if (TitleLines.CanBeTitle(text, lines[first]))
        {
            return first + 1 < lines.Length && !IsOneOfSeveral(first) ? first : -1;
        }

        // 好的，以下是为您起草的方案： — what announces a text is not its title.
        int below = first + 1;
        return below < lines.Length
            && Emphasis.Covers(text, lines[below].Start, lines[below].End)
            && !IsOneOfBoldLines(below)
            && TitleLines.CanBeTitle(text, lines[below])
            ? below
            : -1;
    }

    /// <summary>Whether the first line is a section or a theme as lines further down are, and no title of them all.</summary>
    private bool IsOneOfSeveral(int line)
    {
        // 【问题】 ⏎ … ⏎ 【建议】
        bool isBracketed = text[lines[line].Start] == '【'
            && Array.FindIndex(lines, line + 1, other => PointLine.IsBracketed(text, other)) > 0;
        return isBracketed
            || IsOneOfBoldLines(line)
            || (StartsSeries(line + 1) && (IsOneOverLists(line) || PartsSeries(line)));
    }

    /// <summary>
    /// 书香机关 ⏎ （一）（二） ⏎ 清廉机关 ⏎ （一）（二） — a line above a series, as another one above the next, is a theme.
    /// </summary>
    private bool PartsSeries(int line)
    {
        MarkerFamily family = lines[line + 1].Marker.Family;
        for (int i = line + 2; i + 1 < lines.Length; i++)
        {
            if (StartsSeries(i + 1)
                && ReferenceEquals(lines[i + 1].Marker.Family, family)
                && ReferenceEquals(lines[i - 1].Marker.Family, family)
                && TitleLines.CanBeTitle(text, lines[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// 行程概览 ⏎ 1. ⏎ 吃喝推荐 ⏎ - ⏎ 实用贴士 ⏎ - — a line above a list, as two others, if it names no document.
    /// </summary>
    private bool IsOneOverLists(int line)
    {
        int others = 0;
        for (int i = line + 2; i + 1 < lines.Length; i++)
        {
            bool isOverList = lines[i + 1].Marker.Family is { IsMarkup: true, SetsLevel: false };
            others += isOverList && TitleLines.CanBeTitle(text, lines[i]) ? 1 : 0;
        }

        return others > 1 && !TitleLines.EndsWithGenre(text, lines[line].Start, lines[line].End);
    }

    /// <summary>**优点** ⏎ 速度快。 ⏎ **缺点** ⏎ 价格高。 — a bold line over text, no longer than others that are.</summary>
    private bool IsOneOfBoldLines(int line)
    {
        int longest = 0;
        for (int i = line + 1; i + 1 < lines.Length && IsBoldOverText(line); i++)
        {
            longest = IsBoldOverText(i) ? Math.Max(longest, lines[i].Length) : longest;
        }

        return longest > 0 && lines[line].Length <= longest;
    }

    private bool IsBoldOverText(int line) => lines[line].Kind == LineKind.Text
        && Emphasis.Covers(text, lines[line].Start, lines[line].End);

    private bool StartsSeries(int line) => lines[line].Marker.Number == 1;

    private static bool IsHash(in LogicalLine line) =>
        line.Marker is { Family.SetsLevel: true, Number: 0 } && line.Marker.ContentStart < line.End;

    /// <summary>
    /// Whether every other heading of Markdown stands below one. Of two levels only # is a title by itself.
    /// </summary>
    private bool IsOutermost(int hash)
    {
        MarkerFamily family = lines[hash].Marker.Family;
        int below = 0;
        for (int i = hash + 1; i < lines.Length; i++)
        {
            if (lines[i].Kind == LineKind.Marked && lines[i].Marker.Family.SetsLevel)
            {
                if (lines[i].Marker.Family.Rank <= family.Rank)
                {
                    return false;
                }

                below++;
            }
        }

        return family.CanBeTitle || below > 1;
    }

    /// <summary>
    /// The last line of a title that was cut: inside 《》, after an office, or before what the document is called.
    /// </summary>
    public int FindLast(int title)
    {
        const int mostLines = 3;
        int last = title;
        while (last + 1 < lines.Length
            && last - title + 1 < mostLines
            && TitleLines.GoesOn(text, lines[title].Start, lines[last], lines[last + 1]))
        {
            last++;
        }

        return last;
    }
}
