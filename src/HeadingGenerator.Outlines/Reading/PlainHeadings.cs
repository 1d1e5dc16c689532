using HeadingGenerator.Outlines.Markers;
using HeadingGenerator.Outlines.Text;

namespace HeadingGenerator.Outlines.Reading;

/// <summary>
/// Recognises headings without any marker above series that have one: a short line without a closing mark, before a series
/// that starts at one again; prose may stand between. One such line is a document title; two of the same kind are themes.
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
        for (int i = 1; i < lines.Length; i++)
        {
            if (Find(text, lines, i, out bool isCertain) >= 0)
            {
                int family = lines[i].Marker.Family.Id;
                possible[family]++;
                certain[family] += isCertain ? 1 : 0;
            }
        }

        bool marked = false;
        for (int i = 1; i < lines.Length; i++)
        {
            int heading = Find(text, lines, i, out _);
            if (heading >= 0 && lines[i].Marker.Family.Id is var family && possible[family] > 1 && certain[family] > 0)
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

    /// <summary>
    /// The line that may head the series that starts at <paramref name="first"/>, or -1. Below a marked heading it may also be
    /// the first words of text; certain is only one that parts two series of the same family.
    /// </summary>
    private static int Find(string text, LogicalLine[] lines, int first, out bool isCertain)
    {
        isCertain = false;
        ref readonly LogicalLine series = ref lines[first];
        if (series.Kind != LineKind.Marked || series.Marker.Number != 1 || series.Marker.Family.Opens == Boundary.Never)
        {
            return -1;
        }

        int heading = first - 1;
        if (IsTitle(text, lines[heading]))
        {
            isCertain = heading > 0
                && (lines[heading - 1].Kind != LineKind.Marked
                    || ReferenceEquals(lines[heading - 1].Marker.Family, series.Marker.Family)
                    || EndsSentence(text, lines[heading - 1]));
            return heading;
        }

        while (heading > 0 && first - heading <= MostProse && lines[heading].Kind == LineKind.Text && EndsSentence(text, lines[heading]))
        {
            heading--;
        }

        // The first title of all is that of the document.
        if (heading == 0 || !IsTitle(text, lines[heading]))
        {
            return -1;
        }

        ref readonly LogicalLine before = ref lines[heading - 1];
        isCertain = before.Kind == LineKind.Marked && ReferenceEquals(before.Marker.Family, series.Marker.Family);
        return isCertain || heading == 1 || EndsSentence(text, before) ? heading : -1;
    }

    private static bool EndsSentence(string text, in LogicalLine line) => text[line.End - 1] is '。' or '；' or '！' or '？' or '…' or '”';
}
