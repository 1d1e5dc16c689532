using System.Collections.Generic;
using System.Linq;
using HeadingGenerator.Outlines.Markers;
using HeadingGenerator.Outlines.Series;
using HeadingGenerator.Outlines.Text;
using HeadingGenerator.Outlines.Tree;

namespace HeadingGenerator.Outlines.Points;

/// <summary>How the titles of sections without a marker look.</summary>
internal enum SectionForm
{
    /// <summary>None of them.</summary>
    None,

    /// <summary>A short line without a closing mark: 实用贴士</summary>
    Title,

    /// <summary>A name and a colon: 使用方法：</summary>
    Label,

    /// <summary>【工作动态】</summary>
    Bracketed,

    /// <summary>**下周计划**, also with a colon and its text after it.</summary>
    Bold,
}

/// <summary>
/// Sections without a marker whose text has lists, whatever their markers: titles of one form that stand below one
/// heading, each above a list or prose. Where nothing but prose stands below them they are points, which are weighed.
/// </summary>
internal sealed class Sections(string text, LogicalLine[] lines, SeriesIndex series)
{
    /// <summary>The longest title that is taken for one although it carries no marker.</summary>
    public const int Longest = 40;

    /// <summary>The longest one that stands above prose.</summary>
    private const int LongestOverProse = 24;

    /// <summary>Marks their titles; whether there are any.</summary>
    public bool Mark()
    {
        List<int> titles = [.. Enumerable.Range(0, System.Math.Max(0, lines.Length - 1)).Where(IsTitle)];
        int[] scopes = FindScopes(titles);
        bool marked = false;
        foreach (IGrouping<(int, SectionForm), int> group in Enumerable.Range(0, titles.Count).GroupBy(
            i => (scopes[i], FormOf(text, lines[titles[i]])), i => titles[i]))
        {
            int[] section = [.. group];
            if (FindLists(section) is { Count: > 0 } lists && Counts(section, lists, group.Key.Item2))
            {
                foreach (int title in section)
                {
                    Mark(text, ref lines[title], MarkerFamilies.PlainOver(lines[lists[0]].Marker.Family));
                }

                marked = true;
            }
        }

        return marked;
    }

    /// <summary>What the title of a section would look like on a line.</summary>
    public static SectionForm FormOf(string text, in LogicalLine line) =>
        line.Kind != LineKind.Text ? SectionForm.None
        : Emphasis.Covers(text, line.Start, line.End) || LabelEnd(text, line) > 0 ? SectionForm.Bold
        : PointLine.IsBracketed(text, line) ? SectionForm.Bracketed
        : line.Length > Longest || DocumentLines.IsReferenceNumber(text, line) ? SectionForm.None
        : PointLine.Look(text, line) switch
        {
            LineLook.Label => SectionForm.Label,
            LineLook.Title => SectionForm.Title,
            _ => SectionForm.None,
        };

    private bool Counts(int[] section, List<int> lists, SectionForm form) => form switch
    {
        SectionForm.Title => section.Length > 2 || lists.Count > 1,
        SectionForm.Label => section.Length > 2
            || lists.Count > 1
            || (section.Length > 1 && section.All(title => StartsList(title + 1) || lines[title].FollowsBlank)),
        _ => section.Length > 1,
    };

    /// <summary>
    /// Whether a line may be the title of a section: something ends before it, and a list or prose starts below.
    /// </summary>
    private bool IsTitle(int line)
    {
        SectionForm form = FormOf(text, lines[line]);
        if (form == SectionForm.None)
        {
            return false;
        }

        ref readonly LogicalLine below = ref lines[line + 1];
        bool startsList = StartsList(line + 1);
        bool isPlain = form is SectionForm.Title or SectionForm.Label;
        bool isOverText = startsList
            || below.Kind == LineKind.Opaque
            || (below.Kind == LineKind.Text
                && FormOf(text, below) is var inner
                && (isPlain
                    ? (inner == SectionForm.None
                        && (EndsSentence(text, below) || Characters.IsColon(text[below.End - 1])))
                        || (inner == SectionForm.Label && form == SectionForm.Title && StartsList(line + 2))
                    : inner != form))
            || LabelEnd(text, lines[line]) is var label && label > 0 && label < lines[line].End;
        if (!isOverText || (isPlain && !startsList && lines[line].Length > LongestOverProse))
        {
            return false;
        }

        if (line == 0 || lines[line].FollowsBlank || !isPlain)
        {
            return true;
        }

        ref readonly LogicalLine before = ref lines[line - 1];
        return before.Kind switch
        {
            LineKind.Marked => EndsSentence(text, before)
                || !startsList
                || !ReferenceEquals(below.Marker.Family, before.Marker.Family)
                || below.Marker is { Number: 1, Family.HoldsText: false }
                || before.Length <= LongestOverProse,
            LineKind.Text => EndsSentence(text, before)
                || (((startsList && form == SectionForm.Title) || FormOf(text, before) == form)
                    && !TitleLines.GoesOn(text, before.Start, before, lines[line])),
            _ => true,
        };
    }

    private bool StartsList(int line) =>
        line < lines.Length && lines[line] is { Kind: LineKind.Marked, Marker.Family: { SetsLevel: false } family }
        && (family.HoldsText || (!family.IsDivision && (!family.IsNumbered || lines[line].Marker.Number == 1)));

    /// <summary>The first lines of the lists that stand below the titles, at most one for each.</summary>
    private List<int> FindLists(int[] section)
    {
        List<int> lists = [];
        for (int i = 0; i < section.Length; i++)
        {
            int next = series.NextMarked(section[i]);
            if (next > 0 && (i + 1 == section.Length || next < section[i + 1]) && StartsList(next))
            {
                lists.Add(next);
            }
        }

        return lists;
    }

    /// <summary>
    /// The line of the heading that each title stands below; -1 if it stands below none. A title between two headings
    /// of a series stands below the first of them, and so does what follows the last one.
    /// </summary>
    private int[] FindScopes(List<int> titles)
    {
        var enclosing = new HashSet<int>();
        int[] scopes = new int[titles.Count];
        for (int pass = 0; pass < 2; pass++)
        {
            int scope = -1;
            int line = 0;
            for (int i = 0; i < titles.Count; i++)
            {
                for (; line < titles[i]; line++)
                {
                    if (lines[line].Kind == LineKind.Marked
                        && lines[line].Marker.Family is { IsNumbered: true, HoldsText: false } or { SetsLevel: true }
                        && (series.GoesOn(line, titles[i]) || enclosing.Contains(series.First(line))))
                    {
                        scope = line;
                        enclosing.Add(series.First(line));
                    }
                }

                scopes[i] = scope;
            }
        }

        return scopes;
    }

    /// <summary>Where the label in bold ends that a line starts with; -1 if it starts with none.</summary>
    private static int LabelEnd(string text, in LogicalLine line)
    {
        if (!Emphasis.Opens(text, line.Start, line.End))
        {
            return -1;
        }

        int close = Emphasis.FindClose(text, text[line.Start], line.Start + Emphasis.Length, line.End);
        int end = close + Emphasis.Length;
        end = end < line.End ? new Brackets(text, line.End).SkipFrom(end) : end;
        return close - line.Start > Longest ? -1
            : Characters.IsColon(text[close - 1]) ? end
            : end < line.End && Characters.IsColon(text[end]) ? end + 1
            : -1;
    }

    private static bool EndsSentence(string text, in LogicalLine line) =>
        PointLine.EndsSentence(text[line.End - 1]) || text[line.End - 1] == '”';

    /// <summary>Makes a line a heading that is told by the series that it stands above.</summary>
    public static void Mark(string text, ref LogicalLine line, MarkerFamily family)
    {
        line.Kind = LineKind.Marked;
        line.Row = "section";
        bool isBold = Emphasis.Covers(text, line.Start, line.End);
        line.Marker = new Marker(family, 0, line.Start, line.Start, isBold ? line.Start + Emphasis.Length : line.Start)
        {
            EndsAtColon = Characters.IsColon(text[line.End - 1]),
            Bold = isBold ? text[line.Start] : '\0',
        };
    }
}
