using System.Collections.Generic;
using System.Linq;
using HeadingGenerator.Outlines.Markers;
using HeadingGenerator.Outlines.Series;

namespace HeadingGenerator.Outlines.Points;

/// <summary>
/// Headings without a marker above series that have one: a short line, or a name and a colon (九月份：), before a series
/// that starts again; prose may stand between. One such line is an announcement; two are headings, if they part series
/// of the same family or stand between prose.
/// </summary>
internal static class LeadLines
{
    /// <summary>Marks the headings; whether there are any.</summary>
    public static bool Mark(string text, LogicalLine[] lines)
    {
        var leads = new List<Lead>();
        for (int i = 1; i < lines.Length; i++)
        {
            if (Lead.Find(text, lines, i) is { } lead)
            {
                leads.Add(lead);
            }
        }

        // 【问题】 ⏎ 1、2、 ⏎ 【建议】 ⏎ 一、二、 — those that stand over one series each are of one kind, as are 诉讼请求： and
        // 事实和理由： that nothing stands above.
        bool areApart = leads.Count > 1
            && leads.Select(static lead => lead.Family).Distinct().Count() == leads.Count
            && (leads.TrueForAll(static lead => lead is { Evidence: LeadEvidence.Certain, IsLabel: false })
                || (leads.TrueForAll(lead => lead is { IsLabel: true, Line: > 0 } && Lead.EndsSentence(text, lines[lead.Line - 1]))
                    && !lines.Take(leads[0].Line).Any(static line => line.Kind == LineKind.Marked)));
        bool standBetweenProse = areApart || leads.Count(static lead => lead.Evidence == LeadEvidence.BetweenProse) > 1;
        bool marked = false;
        foreach (IGrouping<(MarkerFamily? Family, bool IsLabel), Lead> group in leads.GroupBy(
            lead => (areApart || (standBetweenProse && !lead.IsLabel) ? null : lead.Family, lead.IsLabel)))
        {
            // Those that stand over different families are all of one kind.
            Lead[] all = [.. group];
            if (all.Length == 1
                || all[0].IsLabel
                || leads.TrueForAll(static lead => lead.Evidence == LeadEvidence.Certain))
            {
                all = [
                    .. all,
                    .. all.Where(static lead => lead.Evidence == LeadEvidence.Certain || lead.IsLabel)
                        .Take(1)
                        .SelectMany(lead => TitlesBeside(text, lines, lead))
                ];
            }

            bool certain = areApart
                || all.Length > group.Count()
                || all.Any(static lead => lead.Evidence == LeadEvidence.Certain);
            MarkerFamily family = MarkerFamilies.PlainOver(all[0].Family);
            foreach (Lead lead in all.Where(
                lead => all.Length > 1 && (certain || lead.Evidence == LeadEvidence.BetweenProse)))
            {
                Lead.Mark(text, ref lines[lead.Line], family);
                marked = true;
            }
        }

        return BoldLeads.Mark(text, lines, leads) || marked;
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
                && Lead.Look(text, lines[i]) == (lead.IsLabel ? LineLook.Label : LineLook.Title)
                && Lead.IsProse(text, lines[i + 1])
                && Lead.EndsSentence(text, lines[i + 1]);
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
}
