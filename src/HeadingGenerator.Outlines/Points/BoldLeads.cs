using System.Collections.Generic;
using System.Linq;
using HeadingGenerator.Outlines.Markers;
using HeadingGenerator.Outlines.Series;
using HeadingGenerator.Outlines.Text;

namespace HeadingGenerator.Outlines.Points;

/// <summary>Headings without a marker that are told by their bold words, beside others that are.</summary>
internal static class BoldLeads
{
    /// <summary>Marks the headings; whether there are any.</summary>
    public static bool Mark(string text, LogicalLine[] lines, IReadOnlyList<Lead> leads)
    {
        bool marked = MarkTitles(text, lines);
        int searched = 0;
        foreach (Lead lead in leads)
        {
            marked |= lead.Line >= searched && MarkLabels(text, lines, lead, ref searched);
        }

        return marked;
    }

    /// <summary>
    /// **指导思想**：… ⏎ **学习目标**： ⏎ - … ⏎ - … — labels in bold are of one kind, whether text or a list follows them.
    /// </summary>
    private static bool MarkLabels(string text, LogicalLine[] lines, Lead lead, ref int searched)
    {
        bool isOverList = lead.Family is { IsMarkup: true, SetsLevel: false } or { Kind: MarkerKind.Arabic };
        if (!isOverList || LabelEnd(text, lines[lead.Line]) < 0)
        {
            return false;
        }

        int first = lead.Line;
        while (first > 0 && IsOfStretch(first - 1))
        {
            first--;
        }

        int end = lead.Line + 1;
        while (end < lines.Length && IsOfStretch(end))
        {
            end++;
        }

        searched = end;
        int[] labels = [.. Enumerable.Range(first, end - first).Where(i => LabelEnd(text, lines[i]) > 0)];
        bool areAlike = labels.Any(i => LabelEnd(text, lines[i]) < lines[i].End);
        foreach (int label in areAlike ? labels : [])
        {
            Lead.Mark(text, ref lines[label], MarkerFamilies.PlainOver(lead.Family));
        }

        return areAlike;

        bool IsOfStretch(int line) => lines[line].Kind is LineKind.Text or LineKind.Opaque
            || (lines[line].Kind == LineKind.Marked && ReferenceEquals(lines[line].Marker.Family, lead.Family));
    }

    /// <summary>
    /// Where the label in bold ends that a line without a marker starts with; -1 if it starts with none.
    /// </summary>
    private static int LabelEnd(string text, in LogicalLine line)
    {
        if (line.Kind != LineKind.Text || !Emphasis.Opens(text, line.Start, line.End))
        {
            return -1;
        }

        int close = Emphasis.FindClose(text, text[line.Start], line.Start + Emphasis.Length, line.End);
        int end = close + Emphasis.Length;
        return close - line.Start > Lead.Longest ? -1
            : Characters.IsColon(text[close - 1]) ? end
            : end < line.End && Characters.IsColon(text[end]) ? end + 1
            : -1;
    }

    /// <summary>
    /// **一、…** ⏎ **二、…** ⏎ **结束语** — where headings with markers are bold lines, a bold line without one is their
    /// sibling.
    /// </summary>
    private static bool MarkTitles(string text, LogicalLine[] lines)
    {
        bool marked = false;
        int sibling = -1;
        int count = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            if (!Emphasis.Covers(text, lines[i].Start, lines[i].End))
            {
                continue;
            }

            if (lines[i].Kind == LineKind.Marked && lines[i].Marker.Family.IsNumbered)
            {
                sibling = i;
                count++;
            }
            else if (lines[i].Kind == LineKind.Text
                && count > 1
                && lines[i].FollowsBlank
                && lines[i].Length <= Lead.Longest)
            {
                Lead.Mark(text, ref lines[i], lines[sibling].Marker.Family);
                marked = true;
            }
        }

        return marked;
    }
}
