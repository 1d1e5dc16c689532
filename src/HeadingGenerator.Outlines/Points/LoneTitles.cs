using HeadingGenerator.Outlines.Markers;
using HeadingGenerator.Outlines.Series;
using HeadingGenerator.Outlines.Tree;

namespace HeadingGenerator.Outlines.Points;

/// <summary>
/// 引言 above the first heading with a number, and 结语 after the last: words that are headings wherever they stand alone,
/// and siblings of the outermost headings.
/// </summary>
internal static class LoneTitles
{
    private static readonly string[] _annexLabels = ["附："];

    /// <summary>引言 or 结语, alone on a line; the words may be bold.</summary>
    public static bool IsFrame(string text, LogicalLine line) => IsOpening(text, line) || IsEnding(text, line);

    public static bool Mark(string text, LogicalLine[] lines)
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
        int[] frames = [.. Enumerable.Range(0, lines.Length - 1).Where(i => lines[i].Kind == LineKind.Text
            && (i < first ? IsOpening(text, lines[i]) : i > last && IsEnding(text, lines[i])))];
        Array.ForEach(frames, i => SectionTitle.Mark(text, lines[i], family));
        return frames.Length > 0;
    }

    private static bool IsOpening(string text, LogicalLine line) =>
        TitleLines.IsOpening(text, line.Start, line.End)
        && line.Length <= SectionTitle.Longest
        && HeadingSplitter.FindEnd(text, line.Start, line.End) == line.End;

    /// <summary>结语, 注意事项：, 附：注意事项 and 【记者手记】</summary>
    private static bool IsEnding(string text, LogicalLine line)
    {
        TextRange words = Emphasis.Inside(text, line.Start, line.End);
        (int start, int end) = (words.Start, words.End);
        bool isBracketed = text[start] == '【' && text[end - 1] == '】';
        start += isBracketed ? 1 : Words.FindAt(text, start, end, _annexLabels)?.Length ?? 0;
        end -= isBracketed ? 1 : 0;
        return Words.IsAnyTitle(text, start, end, Lexicon.Endings);
    }
}
