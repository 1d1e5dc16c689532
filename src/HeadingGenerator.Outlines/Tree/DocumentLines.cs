using HeadingGenerator.Outlines.Series;

namespace HeadingGenerator.Outlines.Tree;

/// <summary>What the lines above the text of a document look like (GB/T 9704-2012 §7).</summary>
internal static class DocumentLines
{
    private const int LongestRedHead = 30;
    private const int LongestAuthor = 40;

    /// <summary>How many characters an addressee may have; a notice to all lists many.</summary>
    private const int LongestAddressee = 200;

    private static readonly char[] _betweenClauses = ['，', '：', ' ', '\u3000'];
    private static readonly char[] _sentenceMarks = ['。', '：', ':'];

    /// <summary>附件1, 附件：, 附件 on a line of its own (§7.3.7).</summary>
    public static bool IsAnnexLabel(string text, in LogicalLine line)
    {
        const int longest = 6;
        return line.Length <= longest
            && Words.IsAt(text, line.Start, "附件")
            && Runs.EndOf(text, line.Start + 2, line.End, static c => Characters.IsDigit(c)
                || Numerals.IsChinese(c)
                || Characters.IsSpace(c)
                || Characters.IsColon(c)) == line.End;
    }

    /// <summary>示政办发〔2025〕46号, in brackets of any kind (§7.2.5).</summary>
    public static bool IsReferenceNumber(string text, in LogicalLine line)
    {
        const int longest = 30;
        if (line.Kind == LineKind.Text && IsStandardNumber(text, line.Start, line.End))
        {
            return true;
        }

        int open = line.Length > longest || line.Kind != LineKind.Text
            ? -1
            : text.IndexOfAny(['〔', '[', '［', '（', '(', '【'], line.Start, line.Length);
        return open >= line.Start
            && open + 6 < line.End
            && text[line.End - 1] == '号'
            && Characters.IsDigit(text[open + 1]) && Characters.IsDigit(text[open + 4])
            && Characters.IsCloser(text[open + 5]);
    }

    /// <summary>GB/T 9704—2012: letters, a number, a dash and a year.</summary>
    private static bool IsStandardNumber(string text, int start, int end)
    {
        int dash = text.LastIndexOfAny(['—', '-', '–'], end - 1, end - start);
        return dash == end - 5
            && text[start] is >= 'A' and <= 'Z'
            && Runs.EndOf(text, start, dash, static c => c is (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '/' or ' ' or '.') == dash
            && Characters.SkipDigits(text, dash + 1, end) == end;
    }

    /// <summary>示范市人民政府办公室文件, and 会 议 纪 要 above its number (§7.2.4).</summary>
    public static bool IsRedHead(string text, in LogicalLine line, in LogicalLine next) =>
        line.Kind == LineKind.Text && line.Length is > 4 and <= LongestRedHead
        && (Words.IsAt(text, line.End - 2, "文件")
            || (next.FollowsBlank
                && Words.NamesOffice(text, line.Start, line.End)
                && TitleLines.EndsWithGenre(text, next.Start, next.End))
            || (IsReferenceNumber(text, next) && text[next.Start] is not ('（' or '(')));

    /// <summary>
    /// The last of the organs that issue together, on lines of their own; the line itself if it is alone (§7.2.4).
    /// </summary>
    public static int LastRedHead(string text, LogicalLine[] lines, int line)
    {
        const int mostOrgans = 6;
        int last = line;
        while (last - line < mostOrgans
            && last + 2 < lines.Length
            && lines[last].Kind == LineKind.Text
            && Words.NamesOffice(text, lines[last].Start, lines[last].End)
            && Words.NamesOffice(text, lines[last + 1].Start, lines[last + 1].End))
        {
            last++;
        }

        return last;
    }

    /// <summary>000001, 秘密★1年 or 特急 (§7.2.1 to §7.2.3); null if it is neither.</summary>
    public static OutlinePartKind? GradeKind(string text, in LogicalLine line)
    {
        const int longest = 8;
        if (line.Kind != LineKind.Text || line.Length > longest)
        {
            return null;
        }

        return IsCopyNumber(text, line) ? OutlinePartKind.CopyNumber
            : Words.IsAny(text, line.Start, line.End, Lexicon.Urgencies) ? OutlinePartKind.Urgency
            : Words.IsAny(text, line.Start, Math.Min(line.End, line.Start + 2), Lexicon.Classifications)
                && (line.Length == 2
                    || text[line.Start + 2] is '★' or ' ' or '\u3000'
                    || Characters.IsDigit(text[line.Start + 2]))
                ? OutlinePartKind.Classification
            : null;
    }

    /// <summary>000001: six digits and nothing else.</summary>
    private static bool IsCopyNumber(string text, in LogicalLine line)
    {
        const int digits = 6;
        return line.Length == digits && Characters.SkipDigits(text, line.Start, line.End) == line.End;
    }

    /// <summary>（2026年2月27日）, 市商务局调研组, ——在推进会上的讲话, 整理：某某: who, where and when, below the title.</summary>
    public static bool IsAuthor(string text, LogicalLine[] lines, int index)
    {
        LogicalLine line = lines[index];
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

        bool isBracketed = Characters.CloserOf(text[line.Start]) is '）' or '〔'
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
                && !IsOverLabel(text, lines, index))
            || TailLines.IsDate(text, line);
    }

    /// <summary>采购经理 ⏎ 岗位职责： — the post that a text describes.</summary>
    private static bool IsOverLabel(string text, LogicalLine[] lines, int line) => line + 1 < lines.Length
        && lines[line + 1] is { Kind: LineKind.Text, FollowsBlank: false }
        && Characters.IsColon(text[lines[line + 1].End - 1])
        && !IsAddressee(text, lines[line + 1]);

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
