using System.Collections.Generic;
using System.Linq;
using HeadingGenerator.Outlines.Markers;
using HeadingGenerator.Outlines.Series;
using HeadingGenerator.Outlines.Text;

namespace HeadingGenerator.Outlines.Points;

/// <summary>
/// Headings without a marker above series that have one: a short line, or a name and a colon (九月份：), before a series
/// that starts again; prose may stand between. One such line is an announcement; two are headings, if they part series
/// of the same family or stand between prose.
/// </summary>
internal static class LeadLines
{
    /// <summary>The longest heading that is taken for one although it carries no marker.</summary>
    private const int Longest = 40;

    /// <summary>How many lines of prose may stand between a heading and its series.</summary>
    private const int MostProse = 12;

    /// <summary>Marks the headings; whether there are any.</summary>
    public static bool Mark(string text, LogicalLine[] lines)
    {
        var leads = new List<Lead>();
        for (int i = 1; i < lines.Length; i++)
        {
            Evidence evidence = Find(text, lines, i, out int heading, out LineLook look);
            if (evidence != Evidence.None)
            {
                leads.Add(new Lead(heading, lines[i].Marker.Family, look == LineLook.Label, evidence));
            }
        }

        // 【问题】 ⏎ 1、2、 ⏎ 【建议】 ⏎ 一、二、 — those that stand over one series each are of one kind.
        bool areApart = leads.Count > 1
            && leads.TrueForAll(static lead => lead is { Evidence: Evidence.Certain, IsLabel: false })
            && leads.Select(static lead => lead.Family).Distinct().Count() == leads.Count;
        bool standBetweenProse = areApart || leads.Count(static lead => lead.Evidence == Evidence.BetweenProse) > 1;
        bool marked = false;
        foreach (IGrouping<(MarkerFamily? Family, bool IsLabel), Lead> group in leads.GroupBy(
            lead => (standBetweenProse && !lead.IsLabel ? null : lead.Family, lead.IsLabel)))
        {
            // Those that stand over different families are all of one kind.
            Lead[] all = [.. group];
            if (all.Length == 1
                || all[0].IsLabel
                || leads.TrueForAll(static lead => lead.Evidence == Evidence.Certain))
            {
                all = [
                    .. all,
                    .. all.Where(static lead => lead.Evidence == Evidence.Certain || lead.IsLabel)
                        .Take(1)
                        .SelectMany(lead => TitlesBeside(text, lines, lead))
                ];
            }

            bool certain = all.Length > group.Count() || all.Any(static lead => lead.Evidence == Evidence.Certain);
            MarkerFamily family = MarkerFamilies.PlainOver(all[0].Family);
            foreach (Lead lead in all.Where(
                lead => all.Length > 1 && (certain || lead.Evidence == Evidence.BetweenProse)))
            {
                Mark(text, ref lines[lead.Line], family);
                marked = true;
            }
        }

        return MarkBold(text, lines) || marked;
    }

    /// <summary>
    /// **一、…** ⏎ **二、…** ⏎ **结束语** — where headings with markers are bold lines, a bold line without one is their
    /// sibling.
    /// </summary>
    private static bool MarkBold(string text, LogicalLine[] lines)
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
            else if (lines[i].Kind == LineKind.Text && count > 1 && lines[i].FollowsBlank && lines[i].Length <= Longest)
            {
                Mark(text, ref lines[i], lines[sibling].Marker.Family);
                marked = true;
            }
        }

        return marked;
    }

    /// <summary>
    /// 指导思想 ⏎ … ⏎ 具体措施 ⏎ 一、二、 ⏎ 保障机制 ⏎ … — titles over prose above the only series, and those like them after it.
    /// </summary>
    private static List<Lead> TitlesBeside(string text, LogicalLine[] lines, Lead lead)
    {
        var titles = new List<Lead>();
        int firstMarked = System.Array.FindIndex(lines, static line => line.Kind == LineKind.Marked);
        int longest = lines[lead.Line].Length;
        for (int i = 0; i + 1 < lines.Length; i++)
        {
            bool isOver = i != lead.Line
                && LeadLook(text, lines[i]) == (lead.IsLabel ? LineLook.Label : LineLook.Title)
                && IsProse(text, lines[i + 1])
                && EndsSentence(text, lines[i + 1]);
            if (isOver && IsApart(i))
            {
                longest = System.Math.Max(longest, lines[i].Length);
                titles.Add(lead with { Line = i });
            }
        }

        return titles;

        bool IsApart(int line)
        {
            if (PointLine.IsBracketed(text, lines[line]) && PointLine.IsBracketed(text, lines[lead.Line]))
            {
                return true;
            }

            if (line < firstMarked)
            {
                return line < lead.Line && lead.Line < firstMarked;
            }

            return lines[line].FollowsBlank
                && (lead.IsLabel
                    || (titles.Count > 0
                        && lines[line].Length <= longest
                        && (lines[line + 1].FollowsBlank || !lines[titles[0].Line + 1].FollowsBlank)));
        }
    }

    private static void Mark(string text, ref LogicalLine line, MarkerFamily family)
    {
        line.Kind = LineKind.Marked;
        line.Row = "lead-line";
        bool isBold = Emphasis.Covers(text, line.Start, line.End);
        line.Marker = new Marker(family, 0, line.Start, line.Start, isBold ? line.Start + Emphasis.Length : line.Start)
        {
            EndsAtColon = Characters.IsColon(text[line.End - 1]),
            Bold = isBold ? text[line.Start] : '\0',
        };
    }

    /// <summary>
    /// The line that may head the series that starts at <paramref name="first"/>, and what speaks for it.
    /// </summary>
    private static Evidence Find(string text, LogicalLine[] lines, int first, out int heading, out LineLook look)
    {
        heading = first - 1;
        ref readonly LogicalLine series = ref lines[first];
        look = LineLook.Prose;
        bool starts = series.Kind == LineKind.Marked
            && (series.Marker.Family.IsNumbered
                ? series.Marker.Number == 1 || series.Marker.Family.HoldsText
                : lines[heading].Kind == LineKind.Text);
        if (series.Marker.Family is { IsDivision: true, HoldsText: true })
        {
            look = starts ? LeadLook(text, lines[heading]) : look;
            return look == LineLook.Title && (heading == 0 || EndsSentence(text, lines[heading - 1])
                || lines[heading - 1].Kind is LineKind.Title or LineKind.Part) ? Evidence.Certain : Evidence.None;
        }

        if (!starts || series.Marker.Family.IsDivision || series.Marker.Family.IsDecoration)
        {
            return Evidence.None;
        }

        look = LeadLook(text, lines[heading]);
        if (look != LineLook.Prose)
        {
            // Between two bullets a short line is the rest of the first.
            bool isList = !series.Marker.Family.IsNumbered;
            bool isTitle = look == LineLook.Title;
            bool parts = PointLine.IsBracketed(text, lines[heading]) || heading > 0
                && (ReferenceEquals(lines[heading - 1].Marker.Family, series.Marker.Family)
                    || (isTitle
                        && (lines[heading - 1].Kind != LineKind.Marked || EndsSentence(text, lines[heading - 1]))));
            return isList && isTitle ? Evidence.None : parts ? Evidence.Certain : Evidence.Possible;
        }

        while (heading > 0 && first - heading <= MostProse && IsProse(text, lines[heading]))
        {
            heading--;
        }

        if (heading == 0
            || heading == first - 1
            || LeadLook(text, lines[heading]) != LineLook.Title)
        {
            return Evidence.None;
        }

        look = LineLook.Title;
        ref readonly LogicalLine before = ref lines[heading - 1];
        if (EndsSentence(text, before))
        {
            return Evidence.BetweenProse;
        }

        bool sameFamily = before.Kind == LineKind.Marked && ReferenceEquals(before.Marker.Family, series.Marker.Family);
        return sameFamily ? Evidence.Certain : Evidence.None;
    }

    /// <summary>A title, a name and a colon, or words in bold; else prose.</summary>
    private static LineLook LeadLook(string text, in LogicalLine line)
    {
        if (line.Kind != LineKind.Text || line.Length > Longest)
        {
            return LineLook.Prose;
        }

        LineLook look = PointLine.Look(text, line);
        if (look == LineLook.Bold)
        {
            return LineLook.Label;
        }

        if (look == LineLook.Label)
        {
            return look;
        }

        for (int i = line.Start; i < line.End; i++)
        {
            if (Characters.IsHeadingEnd(text[i]))
            {
                return LineLook.Prose;
            }
        }

        return text[line.End - 1] is '，' or ',' ? LineLook.Prose : LineLook.Title;
    }

    private static bool IsProse(string text, in LogicalLine line) =>
        line.Kind is LineKind.Text or LineKind.Opaque
        && LeadLook(text, line) == LineLook.Prose
        && (EndsSentence(text, line) || line.Kind == LineKind.Opaque || Characters.IsColon(text[line.End - 1]));

    private static bool EndsSentence(string text, in LogicalLine line) =>
        PointLine.EndsSentence(text[line.End - 1]) || text[line.End - 1] == '”';

    /// <summary>A line that may head a series.</summary>
    private sealed record Lead(int Line, MarkerFamily Family, bool IsLabel, Evidence Evidence);

    /// <summary>What speaks for a heading.</summary>
    private enum Evidence
    {
        /// <summary>It is none.</summary>
        None,

        /// <summary>Below a marked heading it may also be the first words of text.</summary>
        Possible,

        /// <summary>A sentence ends before it, and prose stands between it and the series.</summary>
        BetweenProse,

        /// <summary>It parts two series of the same family.</summary>
        Certain,
    }
}
