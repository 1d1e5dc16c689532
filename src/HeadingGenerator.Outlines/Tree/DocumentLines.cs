using HeadingGenerator.Outlines.Points;
using HeadingGenerator.Outlines.Series;

namespace HeadingGenerator.Outlines.Tree;

/// <summary>What the lines above the title of a document look like (GB/T 9704-2012 §7.2).</summary>
internal static class DocumentLines
{
    private const int LongestRedHead = 30;

    private static readonly char[] _yearOpeners = ['〔', '[', '［', '（', '(', '【'];
    private static readonly char[] _dashes = ['—', '-', '–'];

    /// <summary>What a line above the title is; null if it is none of those that stand there.</summary>
    public static OutlinePartKind? HeadKind(string text, LogicalLine[] lines, int line) =>
        IsAnnexLabel(text, lines[line]) && line + 1 < lines.Length ? OutlinePartKind.Annex
        : IsReferenceNumber(text, lines[line]) || IsIssue(text, lines, line) ? OutlinePartKind.ReferenceNumber
        : IsMailField(text, lines, line) || IsEditor(text, lines, line) ? OutlinePartKind.Author
        : IsBulletin(text, lines, line) || IsRedHead(text, lines, LastOrgan(text, lines, line)) ? OutlinePartKind.RedHead
        : GradeKind(text, lines[line]);

    /// <summary>发件人：…, above 主题：….</summary>
    private static bool IsMailField(string text, LogicalLine[] lines, int line) =>
        Words.HasLabel(text, lines[line].Start, lines[line].End, Lexicon.MailFields)
        && Array.FindIndex(
            lines, line, other => Words.StartsWithAny(text, other.Start, other.End, Lexicon.TitleLabels)) > line;

    /// <summary>附件1, 附件：, 附件 on a line of its own (§7.3.7).</summary>
    public static bool IsAnnexLabel(string text, LogicalLine line)
    {
        const int longest = 6;
        return line.Length <= longest
            && Words.IsAt(text, line.Start, "附件")
            && Runs.IsOnly(text, line.Start + 2, line.End, static c => Characters.IsDigit(c)
                || Numerals.IsChinese(c)
                || Characters.IsSpace(c)
                || Characters.IsColon(c));
    }

    /// <summary>工作简报 above 第18期, if a title of its own stands below them; else it is the title.</summary>
    private static bool IsBulletin(string text, LogicalLine[] lines, int line)
    {
        if (line + 2 >= lines.Length
            || !Words.EndsWithAny(text, lines[line].Start, lines[line].End, Lexicon.Bulletins)
            || !IsIssueNumber(text, lines[line + 1]))
        {
            return false;
        }

        int title = IsEditor(text, lines, line + 2) ? line + 3 : line + 2;
        return title < lines.Length
            && lines[title].FollowsBlank
            && TitleLines.CanBeTitle(text, lines[title])
            && !PointLine.IsBracketed(text, lines[title]);
    }

    private static bool IsIssue(string text, LogicalLine[] lines, int line) =>
        line > 0 && lines[line - 1].Kind == LineKind.Part && IsIssueNumber(text, lines[line]);

    /// <summary>示范区民政局办公室　　2026年3月9日 below the number of a bulletin.</summary>
    private static bool IsEditor(string text, LogicalLine[] lines, int line)
    {
        int gap = Runs.Find(text, lines[line].Start, lines[line].End, Characters.IsSpace);
        return line > 0
            && IsIssueNumber(text, lines[line - 1])
            && gap < lines[line].End
            && Words.NamesOffice(text, lines[line].Start, gap)
            && TailLines.DateParts(text, Characters.SkipSpace(text, gap, lines[line].End), lines[line].End) == 3;
    }

    /// <summary>第18期, and （2026年第3期）: the number of a bulletin.</summary>
    private static bool IsIssueNumber(string text, LogicalLine line)
    {
        const int longest = 20;
        return line.Length <= longest
            && text.IndexOf('第', line.Start, line.Length) is var number and >= 0
            && Runs.IsOnly(
                text, line.Start, number, static c => Characters.IsDigit(c) || c is '年' or '（' or '(' or ' ')
            && Runs.EndOf(
                text, number + 1, line.End,
                static c => Characters.IsDigit(c) || Numerals.IsChinese(c) || Characters.IsSpace(c)) is var unit
            && unit > number + 1
            && unit < line.End
            && text[unit] == '期'
            && (unit + 1 == line.End || text[unit + 1] is '）' or ')' or '（' or '(');
    }

    /// <summary>示政办发〔2025〕46号, in brackets of any kind (§7.2.5).</summary>
    public static bool IsReferenceNumber(string text, LogicalLine line)
    {
        const int longest = 30;
        return line.Kind == LineKind.Text
            && (IsStandardNumber(text, line.Start, line.End)
                || (line.Length <= longest
                    && text.IndexOfAny(_yearOpeners, line.Start, line.Length) is var open and >= 0
                    && open + 6 < line.End
                    && text[line.End - 1] == '号'
                    && Characters.IsDigit(text[open + 1]) && Characters.IsDigit(text[open + 4])
                    && Characters.IsCloser(text[open + 5])));
    }

    /// <summary>GB/T 9704—2012: letters, a number, a dash and a year.</summary>
    private static bool IsStandardNumber(string text, int start, int end)
    {
        int dash = text.LastIndexOfAny(_dashes, end - 1, end - start);
        return dash == end - 5
            && text[start] is >= 'A' and <= 'Z'
            && Runs.IsOnly(
                text, start, dash, static c => c is (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '/' or ' ' or '.')
            && Characters.SkipDigits(text, dash + 1, end) == end;
    }

    /// <summary>示范市人民政府办公室文件, and 会 议 纪 要 above its number (§7.2.4).</summary>
    private static bool IsRedHead(string text, LogicalLine[] lines, int index) =>
        index + 1 < lines.Length
        && lines[index] is { Kind: LineKind.Text, Length: > 4 and <= LongestRedHead } line
        && lines[index + 1] is var next
        && TitleLines.CanBeTitle(text, next)
        && (Words.IsAt(text, line.End - 2, "文件")
            || (next.FollowsBlank
                && Words.NamesOffice(text, line.Start, line.End)
                && TitleLines.EndsWithGenre(text, next.Start, next.End))
            || (IsReferenceNumber(text, next)
                && text[next.Start] is not ('（' or '(')
                && !Words.IsAt(text, line.Start, "关于")));

    /// <summary>
    /// The last of the organs that issue together, on lines of their own; the line itself if it is alone (§7.2.4).
    /// </summary>
    public static int LastOrgan(string text, LogicalLine[] lines, int line)
    {
        const int mostOrgans = 6;
        int last = line;
        while (last - line < mostOrgans
            && last + 2 < lines.Length
            && Words.NamesOffice(text, lines[last].Start, lines[last].End)
            && Words.NamesOffice(text, lines[last + 1].Start, lines[last + 1].End))
        {
            last++;
        }

        return last;
    }

    /// <summary>000001, 秘密★1年 or 特急 (§7.2.1 to §7.2.3); null if it is neither.</summary>
    private static OutlinePartKind? GradeKind(string text, LogicalLine line)
    {
        const int longest = 8;
        const int digits = 6;
        return line.Length > longest ? null
            : line.Length == digits && Characters.SkipDigits(text, line.Start, line.End) == line.End
                ? OutlinePartKind.CopyNumber
            : Words.IsAny(text, line.Start, line.End, Lexicon.Urgencies) ? OutlinePartKind.Urgency
            : Words.IsAny(text, line.Start, Math.Min(line.End, line.Start + 2), Lexicon.Classifications)
                && (line.Length == 2
                    || text[line.Start + 2] is '★' or ' ' or '\u3000'
                    || Characters.IsDigit(text[line.Start + 2]))
                ? OutlinePartKind.Classification
            : null;
    }
}
