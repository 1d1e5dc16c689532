using HeadingGenerator.Outlines.Markers;
using HeadingGenerator.Outlines.Points;
using HeadingGenerator.Outlines.Series;

namespace HeadingGenerator.Outlines.Tree;

/// <summary>What the lines between the title of a document and its text look like: authors and addressee.</summary>
internal static class AuthorLines
{
    private const int LongestAuthor = 40;

    /// <summary>How many characters an addressee may have; a notice to all lists many.</summary>
    private const int LongestAddressee = 200;

    private static readonly char[] _betweenClauses = ['，', '：', ' ', '\u3000'];
    private static readonly char[] _several = ['各', '有', '、', '，'];
    private static readonly char[] _sentenceMarks = ['。', '：', ':'];

    /// <summary>（2026年2月27日）, 市商务局调研组, ——在推进会上的讲话, 整理：某某: who, where and when, below the title.</summary>
    public static bool IsAuthor(string text, LogicalLine[] lines, int index)
    {
        LogicalLine line = lines[index];
        return line.Row == PageLines.BylineRow
            || (line.Length <= LongestAuthor
                && line.Row != Contents.Listed
                && !HeadingSplitter.IsSentence(text, line.Start, line.End)
                && (line.Kind == LineKind.Marked
                    ? IsSubtitle(text, lines, index) || IsNameAfterSign(text, lines, index)
                    : line.Kind == LineKind.Text && SaysWho(text, lines, index)));
    }

    private static bool SaysWho(string text, LogicalLine[] lines, int index)
    {
        LogicalLine line = lines[index];
        bool isLast = index + 1 == lines.Length;
        return (TailLines.IsDate(text, line) && !StartsDays(text, lines, index))
            || Words.StartsWithAny(text, line.Start, line.End - 1, Lexicon.AuthorLabels)
            || (Characters.CloserOf(text[line.Start]) is '）' or '〕'
                && new Brackets(text, line.End).SkipFrom(line.Start) == line.End)
            || (!isLast
                && line.Length > 3
                && Words.NamesOffice(text, line.Start, line.End)
                && text.IndexOfAny(_betweenClauses, line.Start, line.Length) < 0)
            || (Words.EndsWithAny(text, line.Start, PostEnd(text, line), Lexicon.Posts)
                && (isLast || PointLine.Look(text, lines[index + 1]) != LineLook.Label));
    }

    /// <summary>
    /// 2026年1月5日 ⏎ 清点。 ⏎ 2026年1月6日 ⏎ 装车。 — whether a day is the first of several that stand above text.
    /// </summary>
    private static bool StartsDays(string text, LogicalLine[] lines, int index)
    {
        for (int day = index + 1; day + 1 < lines.Length; day++)
        {
            if (TailLines.IsDate(text, lines[day]) && PointLine.EndsSentence(text[lines[day + 1].End - 1]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// - 作者：某某 ⏎ - 日期：2026年1月5日 — the line after the fields that a list below the title holds; the first line itself
    /// if they are none, or are all that stands there.
    /// </summary>
    public static int SkipFields(string text, LogicalLine[] lines, int first)
    {
        const int longestLabel = 8;
        LogicalLine[] fields =
            [.. lines.Skip(first).TakeWhile(static line => line.Marker.Family is { IsBullet: true })];
        int end = first + fields.Length;
        return fields.Length > 1
            && end < lines.Length
            && Array.TrueForAll(fields, field => field.Marker.ContentStart is var start
                && Words.FindColon(text, start, Math.Min(field.End, start + longestLabel)) >= 0)
            && Array.Exists(
                fields, field => Words.HasLabel(text, field.Marker.ContentStart, field.End, Lexicon.Fields))
            ? end
            : first;
    }

    /// <summary>局长 某某 — where the post ends: before a name, or at the end of the line.</summary>
    private static int PostEnd(string text, LogicalLine line)
    {
        const int longestName = 4;
        int name = Runs.StartOf(text, Math.Max(line.Start, line.End - longestName), line.End, Characters.IsIdeograph);
        int post = Lines.Trim(text, line.Start, name).End;
        return post < name ? post : line.End;
    }

    /// <summary>□ 钟 平 — a name after the only sign of its text.</summary>
    private static bool IsNameAfterSign(string text, LogicalLine[] lines, int index)
    {
        Marker marker = lines[index].Marker;
        return marker is { Family.IsBullet: true, Separator: not ('-' or '*' or '+') }
            && new TextRange(marker.ContentStart, lines[index].End).Of(text) is var name
            && name.All(static c => Characters.IsIdeograph(c) || Characters.IsSpace(c))
            && name.Count(Characters.IsIdeograph) is 2 or 3
            && !TitleLines.IsOpening(text, marker.ContentStart, lines[index].End)
            && Array.FindIndex(lines, index + 1, static other => other.Marker.Family is { IsBullet: true }) < 0;
    }

    /// <summary>——在某次会议上: a dash alone, and no sentence.</summary>
    private static bool IsSubtitle(string text, LogicalLine[] lines, int index)
    {
        int next = Array.FindIndex(lines, index + 1, static line => line.Kind == LineKind.Marked);

        // Alone in its text it is a point only if nothing stands below it.
        return lines[index].Marker.Family.CanBeSubtitle
            && (next < 0
                ? index + 1 < lines.Length
                : !ReferenceEquals(lines[next].Marker.Family, lines[index].Marker.Family)
                    || (next > index + 1 && HeadingSplitter.IsSentence(text, lines[next].Start, lines[next].End)));
    }

    /// <summary>财务部： ⏎ 1. ⏎ 工程部： ⏎ 1. — whether an office stands above its list, and another further down.</summary>
    public static bool HeadsOneOfLists(string text, LogicalLine[] lines, int index)
    {
        return IsOverList(index)
            && lines[index + 1].Marker.Family is var family
            && Enumerable.Range(index + 1, lines.Length - index - 1).Any(
                other => IsOverList(other) && ReferenceEquals(lines[other + 1].Marker.Family, family));

        // 各科室： and 有关单位： address several, whatever stands below.
        bool IsOverList(int line) => line + 1 < lines.Length
            && lines[line + 1] is { Kind: LineKind.Marked, Marker.Number: 1 }
            && IsAddressee(text, lines[line])
            && text.IndexOfAny(_several, lines[line].Start, lines[line].Length) < 0;
    }

    /// <summary>各县（区）人民政府，市政府各部门： (§7.3.2).</summary>
    public static bool IsAddressee(string text, LogicalLine line) =>
        line is { Kind: LineKind.Text or LineKind.Salutation, Length: >= 3 and <= LongestAddressee }
        && Characters.IsColon(text[line.End - 1])
        && (line.Kind == LineKind.Salutation
            || ((text[line.Start] == '各'
                    || Words.NamesOffice(text, line.Start, line.End - 1)
                    || text[line.End - 2] is '位' or '门' or '构' or '业')
                && text.IndexOfAny(_sentenceMarks, line.Start, line.Length - 1) < 0
                && !Words.Contains(text, line.Start, line.End, Lexicon.Announcements)));
}
