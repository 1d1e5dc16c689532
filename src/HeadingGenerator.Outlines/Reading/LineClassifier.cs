using System;
using System.Collections.Generic;
using System.Threading;
using HeadingGenerator.Outlines.Markers;
using HeadingGenerator.Outlines.Text;

namespace HeadingGenerator.Outlines.Reading;

/// <summary>Says of every line whether it starts with a marker, and of which family.</summary>
internal static class LineClassifier
{
    /// <summary>The longest beginning of a marker that stands alone on its line: 第二十一 or （二十一.</summary>
    private const int LongestFragment = 5;

    public static LogicalLine[] Classify(string text, List<Line> lines, CancellationToken cancellationToken)
    {
        var all = new LogicalLine[lines.Count];
        int count = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].IsBlank)
            {
                continue;
            }

            if (i % 4096 == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            Read(text, lines, ref i, ref all[count++]);
        }

        Array.Resize(ref all, count);
        KeepLoneWords(text, all);
        DropSubtitle(text, all);
        DocumentEnd.Mark(text, all);
        LinkNeighbours(all);
        if (DropLoneMarkers(all))
        {
            LinkNeighbours(all);
        }

        if (PlainHeadings.Mark(text, all))
        {
            LinkNeighbours(all);
        }

        return all;
    }

    private static void Read(string text, List<Line> lines, ref int index, ref LogicalLine read)
    {
        Line line = lines[index];
        read.Index = index;
        read.Start = line.ContentStart;
        read.End = line.ContentEnd;
        if (PageFurniture.Is(text, line))
        {
            read.Kind = LineKind.Furniture;
            return;
        }

        if (MarkerFamilies.TryMatchInBold(text, line.ContentStart, line.ContentEnd, out Marker marker))
        {
            read.Kind = LineKind.Marked;
            read.Marker = marker;
            if (marker.ContentStart == line.ContentEnd && !marker.EndsAtColon && !marker.NeedsNeighbour)
            {
                TakeTitleFromNextLine(text, lines, ref index, ref read);
            }
        }
        else if (line.Length <= LongestFragment && TryJoin(text, lines, index, out marker, out int end))
        {
            read.Kind = LineKind.Marked;
            read.Marker = marker;
            read.End = end;
            index++;
        }
        else if (Salutation.Is(text, line.ContentStart, line.ContentEnd))
        {
            read.Kind = LineKind.Salutation;
        }
    }

    /// <summary>三、 alone on its line, the heading on the next.</summary>
    private static void TakeTitleFromNextLine(string text, List<Line> lines, ref int index, ref LogicalLine read)
    {
        if (index + 1 >= lines.Count || lines[index + 1].IsBlank || lines[index + 1].Length > PlainHeadings.Longest)
        {
            return;
        }

        Line next = lines[index + 1];
        if (PageFurniture.Is(text, next)
            || MarkerFamilies.TryMatchInBold(text, next.ContentStart, next.ContentEnd, out _)
            || (next.Length <= LongestFragment && TryJoin(text, lines, index + 1, out _, out _)))
        {
            return;
        }

        read.Marker = read.Marker with { ContentStart = next.ContentStart };
        read.End = next.ContentEnd;
        index++;
    }

    /// <summary>Joins （ and the 三） on the next line. Only what begins like a marker is tried.</summary>
    private static bool TryJoin(string text, List<Line> lines, int index, out Marker marker, out int end)
    {
        Line line = lines[index];
        marker = default;
        end = 0;
        if (index + 1 >= lines.Count || lines[index + 1].IsBlank || !IsFragment(text, line))
        {
            return false;
        }

        Line next = lines[index + 1];
        string head = text.Substring(line.ContentStart, line.Length);
        int tail = Math.Min(next.Length, 16);
        string joined = head + text.Substring(next.ContentStart, tail);
        if (!MarkerFamilies.TryMatch(joined, 0, joined.Length, out Marker found) || found.End <= head.Length || found.NeedsNeighbour)
        {
            return false;
        }

        int shift = next.ContentStart - head.Length;
        marker = found with
        {
            Start = line.ContentStart,
            End = found.End + shift,
            ContentStart = found.ContentStart + shift,
            JoinedText = joined.Substring(0, found.End),
        };
        end = next.ContentEnd;
        return true;
    }

    private static bool IsFragment(string text, in Line line)
    {
        for (int i = line.ContentStart; i < line.ContentEnd; i++)
        {
            char c = text[i];
            if (!Numerals.IsChinese(c) && !Characters.IsDigit(c) && c is not ('（' or '(' or '第' or '其'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>收藏 may be a button and a heading; a button is it beside other furniture.</summary>
    private static void KeepLoneWords(string text, LogicalLine[] lines)
    {
        bool afterFurniture = false;
        for (int i = 0; i < lines.Length; i++)
        {
            bool isFurniture = lines[i].Kind == LineKind.Furniture;
            if (isFurniture
                && !afterFurniture
                && !(i + 1 < lines.Length && lines[i + 1].Kind == LineKind.Furniture)
                && PageFurniture.IsDoubtful(text, lines[i].Start, lines[i].End))
            {
                lines[i].Kind = LineKind.Text;
            }

            afterFurniture = isFurniture;
        }
    }

    /// <summary>——在某次会议上 below the title of the document is its subtitle: a dash alone, and no sentence.</summary>
    private static void DropSubtitle(string text, LogicalLine[] lines)
    {
        int title = 0;
        while (title < lines.Length && lines[title].Kind == LineKind.Furniture)
        {
            title++;
        }

        int subtitle = title + 1;
        if (subtitle >= lines.Length || lines[title].Kind != LineKind.Text || !LogicalLine.IsDash(lines[subtitle]) || IsSentence(text, lines[subtitle]))
        {
            return;
        }

        int next = subtitle + 1;
        while (next < lines.Length && lines[next].Kind != LineKind.Marked)
        {
            next++;
        }

        if (next < lines.Length && (!LogicalLine.IsDash(lines[next]) || (next > subtitle + 1 && IsSentence(text, lines[next]))))
        {
            lines[subtitle].Kind = LineKind.Text;
            lines[subtitle].Marker = default;
        }
    }

    private static bool IsSentence(string text, in LogicalLine line) =>
        Characters.IsClosingMark(text[line.End - 1]) || HeadingSplitter.FindEnd(text, line.Start, line.End) < line.End;

    private static void LinkNeighbours(LogicalLine[] lines)
    {
        int[] next = new int[MarkerFamilies.Count];
        for (int i = 0; i < next.Length; i++)
        {
            next[i] = -1;
        }

        int nextMarked = -1;
        for (int i = lines.Length - 1; i >= 0; i--)
        {
            lines[i].NextMarked = nextMarked;
            if (lines[i].Kind == LineKind.Marked)
            {
                int family = lines[i].Marker.Family.Id;
                lines[i].NextOfFamily = next[family];
                next[family] = i;
                nextMarked = i;
            }
        }
    }

    /// <summary>Whether the series of the discourse has reached the number before: 其次 behind 首先, 最后 behind any of them.</summary>
    private static bool GoesOn(int before, in Marker marker) =>
        marker.Number == DiscourseFamily.Last ? before is > 0 and < DiscourseFamily.Last : before > 0 && IsNeighbour(before, marker.Number);

    /// <summary>Turns doubtful markers without a neighbour in their series back into text.</summary>
    private static bool DropLoneMarkers(LogicalLine[] lines)
    {
        bool dropped = false;
        int[] last = new int[MarkerFamilies.Count];
        int discourse = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].Kind != LineKind.Marked)
            {
                continue;
            }

            Marker marker = lines[i].Marker;
            int next = lines[i].NextOfFamily;
            int before = marker.Family is DiscourseFamily ? discourse : last[marker.Family.Id];
            bool confirmed = marker.NeedsBothNeighbours
                ? before == marker.Number - 1 && (next < 0 ? before > 0 : lines[next].Marker.Number == marker.Number + 1)
                : !marker.NeedsNeighbour || GoesOn(before, marker) || (next >= 0 && GoesOn(marker.Number, lines[next].Marker));
            if (confirmed)
            {
                last[marker.Family.Id] = marker.Number;
                discourse = marker.Family.Kind == MarkerKind.Discourse ? marker.Number : 0;
            }
            else
            {
                lines[i].Kind = LineKind.Text;
                lines[i].Marker = default;
                dropped = true;
            }
        }

        return dropped;
    }

    /// <summary>Whether one number follows another; the marker of one between them may be missing.</summary>
    private static bool IsNeighbour(int number, int next) => next == number + 1 || next == number + 2;
}
