using System.Collections.Generic;
using System.Linq;
using HeadingGenerator.Outlines.Markers;
using HeadingGenerator.Outlines.Series;
using HeadingGenerator.Outlines.Tree;

namespace HeadingGenerator.Outlines.Points;

/// <summary>
/// Sections without a marker whose text has lists, whatever their markers: titles of one form that stand below one
/// heading, each above a list or prose. Where nothing but prose stands below them they are points, which are weighed.
/// </summary>
internal sealed class Sections(string text, LogicalLine[] lines, SeriesIndex series)
{
    /// <summary>The longest title that stands above prose.</summary>
    private const int LongestOverProse = 24;

    /// <summary>The longest one that one other is enough for, if only one of them stands above a list.</summary>
    private const int LongestOfTwo = 8;

    private readonly SectionForm[] _forms = new SectionForm[lines.Length];

    /// <summary>Marks their titles; whether there are any.</summary>
    public bool Mark()
    {
        for (int i = 0; i < lines.Length; i++)
        {
            _forms[i] = SectionTitle.FormOf(text, lines[i]);
        }

        List<int> titles = [.. Enumerable.Range(0, lines.Length).Where(IsTitle)];
        int[] scopes = FindScopes(titles);
        bool marked = false;
        foreach (IGrouping<(int, SectionForm), int> group in Enumerable.Range(0, titles.Count).GroupBy(
            i => (scopes[i], _forms[titles[i]]), i => titles[i]))
        {
            int[] section = [.. group];
            if (FindLists(section) is { Count: > 0 } lists && Counts(section, lists, group.Key.Item2))
            {
                foreach (int title in section)
                {
                    SectionTitle.Mark(text, ref lines[title], MarkerFamilies.PlainOver(lines[lists[0]].Marker.Family));
                }

                marked = true;
            }
        }

        return marked;
    }

    private bool Counts(int[] section, List<int> lists, SectionForm form) => form switch
    {
        SectionForm.Title => section.Length > 2
            || lists.Count > 1
            || (section.Length > 1
                && section.All(title => lines[title].Length <= LongestOfTwo
                    && lines[title + 1].Kind != LineKind.Opaque
                    && !LoneTitles.IsFrame(text, lines[title]))),
        SectionForm.Label => section.Length > 2
            || lists.Count > 1
            || (section.Length > 1 && section.All(title => StartsList(title + 1) || lines[title].FollowsBlank)),
        _ => section.Length > 1,
    };

    private bool IsTitle(int line)
    {
        bool isPlain = _forms[line] is SectionForm.Title or SectionForm.Label;
        return _forms[line] != SectionForm.None
            && (isPlain ? IsOverText(line) && FollowsEnd(line) : IsOverAnything(line));
    }

    /// <summary>
    /// Whether a list starts below a short line, or a table, a sentence or an announcement stands there.
    /// </summary>
    private bool IsOverText(int line)
    {
        if (line + 1 == lines.Length || StartsList(line + 1))
        {
            return line + 1 < lines.Length;
        }

        ref readonly LogicalLine below = ref lines[line + 1];

        bool announces = Characters.IsColon(text[below.End - 1]);
        return lines[line].Length <= LongestOverProse && (below.Kind == LineKind.Opaque
            || (below.Kind == LineKind.Text
                && (_forms[line + 1] == SectionForm.None
                    ? announces || EndsSentence(below) || _forms[line] == SectionForm.Label
                    : announces && _forms[line] == SectionForm.Title && StartsList(line + 2))));
    }

    /// <summary>
    /// Whether text of any kind stands below a title that is marked by its look, or after it on its line.
    /// </summary>
    private bool IsOverAnything(int line) => StartsList(line + 1)
        || (line + 1 < lines.Length
            && (lines[line + 1].Kind == LineKind.Opaque
                || (lines[line + 1].Kind == LineKind.Text && _forms[line + 1] != _forms[line])))
        || (SectionTitle.LabelEnd(text, lines[line]) is var end && end > 0 && end < lines[line].End);

    /// <summary>
    /// Whether something ends before a short line. Between two bullets it may be the rest of the first, if that was
    /// long enough to be cut; after a short line it may be the rest of a title.
    /// </summary>
    private bool FollowsEnd(int line)
    {
        if (line == 0 || lines[line].FollowsBlank)
        {
            return true;
        }

        ref readonly LogicalLine before = ref lines[line - 1];
        bool startsList = StartsList(line + 1);
        return EndsSentence(before) || before.Kind switch
        {
            LineKind.Marked => !startsList
                || before.Length <= LongestOverProse
                || !ReferenceEquals(lines[line + 1].Marker.Family, before.Marker.Family)
                || lines[line + 1].Marker is { Number: 1, Family.HoldsText: false },
            LineKind.Text => ((startsList && _forms[line] == SectionForm.Title) || _forms[line - 1] == _forms[line])
                && !TitleLines.GoesOn(text, before.Start, before, lines[line]),
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

    private bool EndsSentence(in LogicalLine line) =>
        PointLine.EndsSentence(text[line.End - 1]) || text[line.End - 1] == '”';
}
