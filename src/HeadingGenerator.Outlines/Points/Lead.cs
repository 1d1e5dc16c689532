using HeadingGenerator.Outlines.Markers;
using HeadingGenerator.Outlines.Series;
using HeadingGenerator.Outlines.Text;

namespace HeadingGenerator.Outlines.Points;

/// <summary>What speaks for a line as heading of the series below it.</summary>
internal enum LeadEvidence
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

/// <summary>A line without a marker that may head a series.</summary>
/// <param name="Line">The line.</param>
/// <param name="Family">The family of the series.</param>
/// <param name="IsLabel">Whether it is a name and a colon, or words in bold.</param>
/// <param name="Evidence">What speaks for it.</param>
internal sealed record Lead(int Line, MarkerFamily Family, bool IsLabel, LeadEvidence Evidence)
{
    /// <summary>The longest heading that is taken for one although it carries no marker.</summary>
    public const int Longest = 40;

    /// <summary>How many lines of prose may stand between a heading and its series.</summary>
    private const int MostProse = 12;

    /// <summary>The line that may head the series that starts at <paramref name="first"/>; null if none may.</summary>
    public static Lead? Find(string text, LogicalLine[] lines, int first)
    {
        LeadEvidence evidence = Weigh(text, lines, first, out int heading, out LineLook look);
        return evidence == LeadEvidence.None
            ? null
            : new Lead(heading, lines[first].Marker.Family, look == LineLook.Label, evidence);
    }

    private static LeadEvidence Weigh(string text, LogicalLine[] lines, int first, out int heading, out LineLook look)
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
            look = starts ? Look(text, lines[heading]) : look;
            return look == LineLook.Title && (heading == 0 || EndsSentence(text, lines[heading - 1])
                || lines[heading - 1].Kind is LineKind.Title or LineKind.Part)
                    ? LeadEvidence.Certain
                    : LeadEvidence.None;
        }

        if (!starts || series.Marker.Family.IsDivision || series.Marker.Family.IsDecoration)
        {
            return LeadEvidence.None;
        }

        look = Look(text, lines[heading]);
        if (look != LineLook.Prose)
        {
            // Between two bullets a short line is the rest of the first.
            bool isList = !series.Marker.Family.IsNumbered;
            bool isTitle = look == LineLook.Title;
            bool parts = PointLine.IsBracketed(text, lines[heading]) || heading > 0
                && (ReferenceEquals(lines[heading - 1].Marker.Family, series.Marker.Family)
                    || (isTitle
                        && (lines[heading - 1].Kind != LineKind.Marked || EndsSentence(text, lines[heading - 1]))));
            return isList && isTitle ? LeadEvidence.None : parts ? LeadEvidence.Certain : LeadEvidence.Possible;
        }

        while (heading > 0 && first - heading <= MostProse && IsProse(text, lines[heading]))
        {
            heading--;
        }

        if (heading == 0
            || heading == first - 1
            || Look(text, lines[heading]) != LineLook.Title)
        {
            return LeadEvidence.None;
        }

        look = LineLook.Title;
        ref readonly LogicalLine before = ref lines[heading - 1];
        if (EndsSentence(text, before))
        {
            return LeadEvidence.BetweenProse;
        }

        bool sameFamily = before.Kind == LineKind.Marked && ReferenceEquals(before.Marker.Family, series.Marker.Family);
        return sameFamily ? LeadEvidence.Certain : LeadEvidence.None;
    }

    /// <summary>A title, a name and a colon, or words in bold; else prose.</summary>
    public static LineLook Look(string text, in LogicalLine line)
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

    public static bool IsProse(string text, in LogicalLine line) =>
        line.Kind is LineKind.Text or LineKind.Opaque
        && Look(text, line) == LineLook.Prose
        && (EndsSentence(text, line) || line.Kind == LineKind.Opaque || Characters.IsColon(text[line.End - 1]));

    public static bool EndsSentence(string text, in LogicalLine line) =>
        PointLine.EndsSentence(text[line.End - 1]) || text[line.End - 1] == '”';

    /// <summary>Makes a line a heading that is told by the series that it stands above.</summary>
    public static void Mark(string text, ref LogicalLine line, MarkerFamily family)
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
}
