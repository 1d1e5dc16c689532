using HeadingGenerator.Outlines.Markers;
using HeadingGenerator.Outlines.Text;

namespace HeadingGenerator.Outlines.Reading;

/// <summary>
/// Recognises headings without any marker above series that have one: a short line without a closing mark, before a series
/// that starts at one again; prose may stand between. One such line is a document title; two are themes, above the same
/// family, or each between prose.
/// </summary>
internal static class PlainHeadings
{
    /// <summary>The longest heading that is taken for one although it carries no marker.</summary>
    public const int Longest = 40;

    /// <summary>How many lines of prose may stand between a heading and its series.</summary>
    private const int MostProse = 12;

    /// <summary>Marks the headings; whether there are any.</summary>
    public static bool Mark(string text, LogicalLine[] lines)
    {
        int[] certain = new int[MarkerFamilies.Count];
        int[] possible = new int[MarkerFamilies.Count];
        int betweenProse = 0;
        for (int i = 1; i < lines.Length; i++)
        {
            Evidence evidence = Find(text, lines, i, out _);
            int family = lines[i].Marker.Family?.Id ?? 0;
            possible[family] += evidence is Evidence.None ? 0 : 1;
            certain[family] += evidence is Evidence.Certain ? 1 : 0;
            betweenProse += evidence is Evidence.BetweenProse ? 1 : 0;
        }

        bool marked = false;
        for (int i = 1; i < lines.Length; i++)
        {
            Evidence evidence = Find(text, lines, i, out int heading);
            int family = lines[i].Marker.Family?.Id ?? 0;
            if (evidence is Evidence.BetweenProse && betweenProse > 1
                || (evidence is not Evidence.None && possible[family] > 1 && certain[family] > 0))
            {
                lines[heading].Kind = LineKind.Marked;
                lines[heading].Marker = new Marker(MarkerFamilies.Plain, 0, lines[heading].Start, lines[heading].Start, lines[heading].Start);
                marked = true;
            }
        }

        return marked;
    }

    /// <summary>Whether a line is short and ends without a mark, as a title does.</summary>
    public static bool IsTitle(string text, in LogicalLine line)
    {
        if (line.Kind != LineKind.Text || line.End - line.Start > Longest)
        {
            return false;
        }

        for (int i = line.Start; i < line.End; i++)
        {
            if (Characters.IsSentenceEnd(text[i]) || text[i] is '；' or ';' or '：' or ':')
            {
                return false;
            }
        }

        return text[line.End - 1] is not ('，' or ',');
    }

    /// <summary>The line that may head the series that starts at <paramref name="first"/>, and what speaks for it.</summary>
    private static Evidence Find(string text, LogicalLine[] lines, int first, out int heading)
    {
        heading = first - 1;
        ref readonly LogicalLine series = ref lines[first];
        bool isDash = LogicalLine.IsDash(series);
        if (series.Kind != LineKind.Marked || (!isDash && (series.Marker.Number != 1 || series.Marker.Family.Opens == Boundary.Never)))
        {
            return Evidence.None;
        }

        if (!isDash && IsTitle(text, lines[heading]))
        {
            bool parts = heading > 0
                && (lines[heading - 1].Kind != LineKind.Marked
                    || ReferenceEquals(lines[heading - 1].Marker.Family, series.Marker.Family)
                    || EndsSentence(text, lines[heading - 1]));
            return parts ? Evidence.Certain : Evidence.Possible;
        }

        while (heading > 0 && first - heading <= MostProse && IsProse(text, lines[heading]))
        {
            heading--;
        }

        // The first title of all is that of the document.
        if (heading == 0 || heading == first - 1 || !IsTitle(text, lines[heading]))
        {
            return Evidence.None;
        }

        ref readonly LogicalLine before = ref lines[heading - 1];
        if (EndsSentence(text, before))
        {
            return Evidence.BetweenProse;
        }

        bool sameFamily = before.Kind == LineKind.Marked && ReferenceEquals(before.Marker.Family, series.Marker.Family);
        return sameFamily ? Evidence.Certain : heading == 1 ? Evidence.Possible : Evidence.None;
    }

    private static bool IsProse(string text, in LogicalLine line) =>
        line.Kind == LineKind.Text && !IsTitle(text, line) && (EndsSentence(text, line) || text[line.End - 1] is '：' or ':');

    private static bool EndsSentence(string text, in LogicalLine line) => text[line.End - 1] is '。' or '；' or '！' or '？' or '…' or '”';

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
