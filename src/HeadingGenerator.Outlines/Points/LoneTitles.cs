using HeadingGenerator.Outlines.Markers;
using HeadingGenerator.Outlines.Series;
using HeadingGenerator.Outlines.Tree;

namespace HeadingGenerator.Outlines.Points;

/// <summary>Lines without a marker that are siblings of the outermost headings, which have theirs.</summary>
internal static class LoneTitles
{
    /// <summary>引言 or 结语, alone on a line.</summary>
    public static bool IsFrame(string text, in LogicalLine line) =>
        TitleLines.IsOpening(text, line.Start, line.End)
            || Words.IsAny(text, line.Start, line.End, Lexicon.Endings);

    /// <summary>引言 above the first heading with a number, and 结语 after the last: words that are headings wherever they
    /// stand alone over text.</summary>
    public static bool MarkFrame(string text, LogicalLine[] lines)
    {
        int first = Array.FindIndex(
            lines,
            static line => line is
            {
                Kind: LineKind.Marked,
                Marker.Family: { IsNumbered: true } or { SetsLevel: true },
            });
        if (first < 0)
        {
            return false;
        }

        MarkerFamily family = lines[first].Marker.Family;
        int last = Array.FindLastIndex(lines, line => ReferenceEquals(line.Marker.Family, family));
        bool marked = false;
        int before = 0;
        for (int i = 0; i + 1 < lines.Length; i++)
        {
            before += ReferenceEquals(lines[i].Marker.Family, family) ? 1 : 0;
            bool isOverText = lines[i + 1].Kind == LineKind.Text;
            bool isFrame = lines[i].Kind == LineKind.Text
                && (i < first ? isOverText && IsOpeningTitle(text, lines[i])
                    : before > 1
                        && ((isOverText && Words.IsAny(text, lines[i].Start, lines[i].End, Lexicon.Endings))
                            || (i > last && IsRemark(text, lines[i]))));
            if (isFrame)
            {
                SectionTitle.Mark(text, ref lines[i], family);
                marked = true;
            }
        }

        return marked;
    }

    private static bool IsOpeningTitle(string text, in LogicalLine line) =>
        TitleLines.IsOpening(text, line.Start, line.End)
        && line.Length <= SectionTitle.Longest
        && HeadingSplitter.FindEnd(text, line.Start, line.End) == line.End;

    /// <summary>注意事项： and 附：注意事项</summary>
    private static bool IsRemark(string text, in LogicalLine line)
    {
        int start = Words.FindAt(text, line.Start, line.End, ["附：", "附:"]) is { } label
            ? line.Start + label.Length
            : line.Start;
        int end = Characters.IsColon(text[line.End - 1]) ? line.End - 1 : line.End;
        return Words.IsAny(text, start, end, Lexicon.Remarks);
    }

    /// <summary>**一、…** ⏎ **二、…** ⏎ **结束语** — a bold line among bold headings with markers.</summary>
    public static bool MarkBold(string text, LogicalLine[] lines)
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
                && (lines[i].FollowsBlank || Characters.IsSentenceEnd(text[lines[i - 1].End - 1]))
                && lines[i].Length <= SectionTitle.Longest)
            {
                SectionTitle.Mark(text, ref lines[i], lines[sibling].Marker.Family);
                marked = true;
            }
        }

        return marked;
    }
}
