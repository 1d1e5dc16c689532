using HeadingGenerator.Outlines.Series;

namespace HeadingGenerator.Outlines.Tree;

/// <summary>What the lines below the text of a document look like (GB/T 9704-2012 §7).</summary>
internal static class TailLines
{
    private const int LongestSigner = 30;
    private const int LongestJointSigners = 80;
    private const int LongestAttachment = 60;

    private static readonly string[] _attachmentLabels = ["附件", "附"];

    /// <summary>回　执 on a line of its own: a slip that is torn off.</summary>
    public static bool IsSlip(string text, LogicalLine line) =>
        line.Length <= 4
            && text[line.Start] == '回'
            && text[line.End - 1] == '执'
            && Lines.Trim(text, line.Start + 1, line.End - 1).IsEmpty;

    /// <summary>What a line below the text is, if it is one of those that stand there; null if it is none.</summary>
    public static OutlinePartKind? TailKind(string text, LogicalLine line)
    {
        // Offices set the last lines in a table of Word.
        return line.Kind is not (LineKind.Text or LineKind.Marked) && line.Row != LineReader.KnownText ? null
            : line.Length > 4
                && Words.IsAt(text, line.End - 2, "印发")
                && text.IndexOf('年', line.Start, line.Length) >= 0
            ? OutlinePartKind.PrintLine
            : Words.HasLabel(text, line.Start, line.End, Lexicon.Copies) ? OutlinePartKind.Copies
            : Words.HasLabel(text, line.Start, line.End, Lexicon.Attendance) ? OutlinePartKind.Attendance
            : line.Kind == LineKind.Text
                && text[line.Start] is '（' or '('
                && text[line.End - 1] is '）' or ')'
                && !IsDate(text, line)
            ? OutlinePartKind.Note
            : null;
    }

    public static bool IsSigner(string text, LogicalLine line)
    {
        // 五年级（2）班　李老师
        bool isClass = text.IndexOf('班', line.Start, line.Length) >= 0
            && Words.FindColon(text, line.Start, line.End) < 0;
        int longest = Words.NamesOffice(text, line.Start, line.End) ? LongestJointSigners : LongestSigner;
        return line.Kind == LineKind.Text
            && line.Length <= longest
            && !IsAttachmentList(text, line)
            && !Characters.IsColon(text[line.End - 1])
            && Runs.IsOnly(text, line.Start, line.End, c => Characters.IsIdeograph(c)
                || Characters.IsSpace(c)
                || (isClass && Characters.IsDigit(c))
                || c is '（' or '）' or '(' or ')' or '：' or ':' or '×' or 'X' or 'x');
    }

    /// <summary>2026年1月20日, 二〇二六年一月二十日, also in brackets (§7.3.5.4); and 2026-01-20, as many write.</summary>
    public static bool IsDate(string text, LogicalLine line) => DateParts(text, line) == 3;

    /// <summary>How many of year, month and day stand in a line that says nothing but a time; else 0.</summary>
    public static int DateParts(string text, LogicalLine line) =>
        line.Kind is LineKind.Text or LineKind.Marked ? DateParts(text, line.Start, line.End) : 0;

    /// <summary>How many of them stand in a stretch.</summary>
    public static int DateParts(string text, int start, int end)
    {
        const string parts = "年月日";
        if (IsNumericDate(text, start, end))
        {
            return parts.Length;
        }

        bool isTime = end - start is >= 6 and <= 20
            && Runs.IsOnly(text, start, end, static c => Characters.IsDigit(c)
                || Characters.IsSpace(c)
                || Numerals.IsChinese(c)
                || "年月日○×xXＸ（）()".IndexOf(c) >= 0);
        int count = 0;
        for (int i = start; isTime && i < end && count < parts.Length; i++)
        {
            count += text[i] == parts[count] ? 1 : 0;
        }

        return count;
    }

    private static bool IsNumericDate(string text, int start, int end) =>
        end - start is >= 8 and <= 10
        && text[start + 4] is '-' or '.' or '/'
        && text.Substring(start, end - start).Split(text[start + 4]) is { Length: 3 } numbers
        && numbers[0].Length == 4
        && Array.TrueForAll(numbers, static number => number.Length > 0 && number.All(Characters.IsDigit))
        && numbers[1].Length <= 2
        && numbers[2].Length <= 2;

    /// <summary>附件：1.任务分工表 (§7.3.4), as 附：1. too, and not 附件2： above an annex.</summary>
    public static bool IsAttachmentList(string text, LogicalLine line) =>
        line.Kind is LineKind.Text or LineKind.Marked
        && line.Length <= LongestAttachment
        && (IsShortList(text, line)
            || (Words.IsAt(text, line.Start, "附件")
                && (line.Length == 2 || ColonOf(text, line.Start, line.End) is var colon
                    && (colon == line.Start + 2 || (colon >= 0 && colon + 1 < line.End)))))
        && text[line.End - 1] != '。';

    /// <summary>附：1. and 附: 1、, before the name of an attachment.</summary>
    private static bool IsShortList(string text, LogicalLine line)
    {
        if (ColonOf(text, line.Start, line.End) != line.Start + 1)
        {
            return false;
        }

        int item = SkipAnnexLabel(text, line.Start, line.End);
        int words = SkipNumber(text, item, line.End, out int number);
        return words > item && number == 1 && text.IndexOf('，', words, line.End - words) < 0;
    }

    /// <summary>Whether a line can go on with the list of attachments.</summary>
    public static bool CanBeAttachment(string text, LogicalLine line) =>
        line.Length <= LongestAttachment
        && !(Characters.IsTrailingMark(text[line.End - 1]) || text[line.End - 1] == '.');

    /// <summary>Where the words of a part start, after its label: 附件：1. or 抄送：.</summary>
    public static int SkipLabel(string text, OutlinePartKind kind, TextRange range)
    {
        if (kind == OutlinePartKind.Copies)
        {
            return Characters.SkipSpace(text, Words.FindColon(text, range.Start, range.End) + 1, range.End);
        }

        if (kind != OutlinePartKind.Attachment)
        {
            return range.Start;
        }

        int start = SkipAnnexLabel(text, range.Start, range.End);
        if (start == range.Start && Words.IsAt(text, start, "附件"))
        {
            start = Characters.SkipSpace(text, start + 2, range.End);
        }

        return SkipNumber(text, start, range.End, out _);
    }

    /// <summary>Where the words after 1. start; the start itself if no number with a mark stands there.</summary>
    private static int SkipNumber(string text, int start, int end, out int number)
    {
        int mark = Numerals.ReadArabic(text, start, end, out number);
        return mark > start && mark < end && text[mark] is '.' or '．' or '、'
            ? Characters.SkipSpace(text, mark + 1, end)
            : start;
    }

    /// <summary>附件2：某某方案 — where the title starts; the start of the line if there is no such label.</summary>
    public static int SkipAnnexLabel(string text, int start, int end)
    {
        int colon = ColonOf(text, start, end);
        return colon >= 0 ? Characters.SkipSpace(text, colon + 1, end) : start;
    }

    /// <summary>Where the colon after 附件, 附 or 附件2 stands; -1 if there is none.</summary>
    private static int ColonOf(string text, int start, int end)
    {
        int label = Words.FindAt(text, start, end, _attachmentLabels)?.Length ?? 0;
        int colon = Characters.SkipDigits(text, start + label, end);
        return label > 0 && colon < end && Characters.IsColon(text[colon]) ? colon : -1;
    }
}
