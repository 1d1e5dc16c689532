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
    private static readonly char[] _sentenceMarks = ['。', '：', ':'];

    /// <summary>（2026年2月27日）, 市商务局调研组, ——在推进会上的讲话, 整理：某某: who, where and when, below the title.</summary>
    public static bool IsAuthor(string text, LogicalLine[] lines, int index)
    {
        LogicalLine line = lines[index];
        if (line.Row == PageLines.BylineRow)
        {
            return true;
        }

        if (line.Length > LongestAuthor || line.Row == Contents.Listed)
        {
            return false;
        }

        if (line.Kind == LineKind.Marked)
        {
            return IsSubtitle(text, lines, index);
        }

        if (line.Kind != LineKind.Text || IsSentence(text, line))
        {
            return false;
        }

        bool isBracketed = Characters.CloserOf(text[line.Start]) is '）' or '〕'
            && new Brackets(text, line.End).SkipFrom(line.Start) == line.End;
        bool isNamed = Words.StartsWithAny(text, line.Start, line.End - 1, Lexicon.AuthorLabels);
        bool isOffice = index + 1 < lines.Length
            && Words.NamesOffice(text, line.Start, line.End)
            && text.IndexOfAny(_betweenClauses, line.Start, line.Length) < 0
            && line.Length > 3;
        return isBracketed
            || isNamed
            || isOffice
            || (Words.EndsWithAny(text, line.Start, PostEnd(text, line), Lexicon.Posts)
                && !(index + 1 < lines.Length && PointLine.Look(text, lines[index + 1]) == LineLook.Label))
            || (TailLines.IsDate(text, line) && !StartsDays(text, lines, index));
    }

    /// <summary>2026年1月5日 ⏎ 清点。 ⏎ 2026年1月6日 ⏎ 装车。 — whether a day is the first of several that stand above text.</summary>
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
        int line = first;
        bool areFields = false;
        for (; line < lines.Length && lines[line].Marker.Family is { IsBullet: true }; line++)
        {
            int start = lines[line].Marker.ContentStart;
            int end = lines[line].End;
            if (Words.FindColon(text, start, Math.Min(end, start + longestLabel)) < 0)
            {
                return first;
            }

            areFields |= Words.HasLabel(text, start, end, Lexicon.Fields);
        }

        return areFields && line - first > 1 && line < lines.Length ? line : first;
    }

    /// <summary>局长 某某 — where the post ends: before a name, or at the end of the line.</summary>
    private static int PostEnd(string text, in LogicalLine line)
    {
        const int longestName = 4;
        int name = line.End;
        while (name > line.Start && line.End - name < longestName && Characters.IsIdeograph(text[name - 1]))
        {
            name--;
        }

        int post = Lines.Trim(text, line.Start, name).End;
        return post < name ? post : line.End;
    }

    /// <summary>——在某次会议上: a dash alone, and no sentence.</summary>
    private static bool IsSubtitle(string text, LogicalLine[] lines, int index)
    {
        if (!lines[index].Marker.Family.CanBeSubtitle || IsSentence(text, lines[index]))
        {
            return false;
        }

        int next = index + 1;
        while (next < lines.Length && lines[next].Kind != LineKind.Marked)
        {
            next++;
        }

        // Alone in its text it is a point only if nothing stands below it.
        return next == lines.Length
            ? index + 1 < lines.Length
            : !ReferenceEquals(lines[next].Marker.Family, lines[index].Marker.Family)
                || (next > index + 1 && IsSentence(text, lines[next]));
    }

    private static bool IsSentence(string text, in LogicalLine line) =>
        Characters.IsTrailingMark(text[line.End - 1]) || HeadingSplitter.FindEnd(text, line.Start, line.End) < line.End;

    /// <summary>各县（区）人民政府，市政府各部门： (§7.3.2).</summary>
    public static bool IsAddressee(string text, in LogicalLine line)
    {
        if (line.Kind != LineKind.Text
            || line.Length is < 3 or > LongestAddressee
            || !Characters.IsColon(text[line.End - 1]))
        {
            return false;
        }

        char last = text[line.End - 2];
        bool isOffice = text[line.Start] == '各'
            || Words.NamesOffice(text, line.Start, line.End - 1)
            || last is '位' or '门' or '构' or '业' or '府';
        return isOffice
            && text.IndexOfAny(_sentenceMarks, line.Start, line.Length - 1) < 0
            && !Words.Contains(text, line.Start, line.End, Lexicon.Announcements);
    }
}
