using HeadingGenerator.Outlines.Text;

namespace HeadingGenerator.Outlines.Reading;

/// <summary>
/// Recognises what stands below the last paragraph of a document: 附件：1.…, who signs it, and the date. It belongs to the
/// document, not to the last point of it.
/// </summary>
internal static class DocumentEnd
{
    /// <summary>The longest name that signs.</summary>
    private const int LongestSigner = 30;

    /// <summary>What names of organizations end with.</summary>
    private const string Organizations = "院局委会办部组府厅处科室站所队社司校党区市县省";

    /// <summary>How many may sign.</summary>
    private const int MostSigners = 3;

    /// <summary>How many lines a list of attachments may have.</summary>
    private const int MostAttachments = 30;

    /// <summary>The longest name of an attachment.</summary>
    private const int LongestAttachment = 60;

    /// <summary>Marks the lines.</summary>
    public static void Mark(string text, LogicalLine[] lines)
    {
        int end = lines.Length;
        int start = end;
        int last = Previous(lines, end);
        int above = Previous(lines, last);
        if (above > 0 && IsNote(text, lines[last]) && IsDate(text, lines[above]))
        {
            last = above;
        }

        if (last > 0 && IsDate(text, lines[last]))
        {
            start = FindSigners(text, lines, last);
        }

        start = FindAttachments(text, lines, start);
        for (int i = start; i < end; i++)
        {
            if (lines[i].Kind != LineKind.Furniture)
            {
                lines[i].Kind = LineKind.DocumentEnd;
                lines[i].Marker = default;
            }
        }
    }

    /// <summary>The line before, page furniture left out; -1 if there is none.</summary>
    private static int Previous(LogicalLine[] lines, int index)
    {
        do
        {
            index--;
        }
        while (index >= 0 && lines[index].Kind == LineKind.Furniture);
        return System.Math.Max(index, -1);
    }

    /// <summary>The first of the lines that sign above a date. The line above them has to be a finished one.</summary>
    private static int FindSigners(string text, LogicalLine[] lines, int date)
    {
        int start = date;
        int signer = Previous(lines, date);
        for (int count = 0; signer > 0 && count < MostSigners && IsSigner(text, lines[signer]); count++)
        {
            start = signer;
            signer = Previous(lines, signer);
        }

        // Several lines may be bare headings, too; who signs with others is an organization.
        bool single = start == date || Previous(lines, date) == start;
        bool finished = signer >= 0 && (lines[signer].Kind == LineKind.Marked || !IsSigner(text, lines[signer]));
        return finished && (single || Organizations.IndexOf(text[lines[start].End - 1]) >= 0) ? start : date;
    }

    private static bool IsSigner(string text, in LogicalLine line)
    {
        if (line.Kind != LineKind.Text || line.End - line.Start > LongestSigner)
        {
            return false;
        }

        for (int i = line.Start; i < line.End; i++)
        {
            if (!Characters.IsIdeograph(text[i]) && !Characters.IsSpace(text[i]) && text[i] is not ('（' or '）' or '(' or ')' or '：' or ':' or '×' or 'X' or 'x'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>2026年1月20日, 二〇二六年一月二十日, also in brackets.</summary>
    private static bool IsDate(string text, in LogicalLine line)
    {
        if (line.Kind != LineKind.Text || line.End - line.Start is < 6 or > 20)
        {
            return false;
        }

        int next = 0;
        for (int i = line.Start; i < line.End; i++)
        {
            char c = text[i];
            if (next < 3 && c == "年月日"[next])
            {
                next++;
            }
            else if (!Characters.IsDigit(c) && !Characters.IsSpace(c) && "〇○零一二三四五六七八九十×xX（）()".IndexOf(c) < 0)
            {
                return false;
            }
        }

        return next == 3;
    }

    /// <summary>（联系人：……） below the date.</summary>
    private static bool IsNote(string text, in LogicalLine line) =>
        line.Kind == LineKind.Text && text[line.Start] is '（' or '(' && text[line.End - 1] is '）' or ')';

    /// <summary>附件：1.… 2.…, if nothing but such a list stands before <paramref name="end"/>.</summary>
    private static int FindAttachments(string text, LogicalLine[] lines, int end)
    {
        for (int i = end - 1, count = 0; i > 0 && count < MostAttachments; i--, count++)
        {
            if (IsAttachmentList(text, lines[i]))
            {
                return i;
            }

            if (lines[i].End - lines[i].Start > LongestAttachment || Characters.IsClosingMark(text[lines[i].End - 1]))
            {
                break;
            }
        }

        return end;
    }

    private static bool IsAttachmentList(string text, in LogicalLine line) =>
        line.Kind == LineKind.Text
        && line.End - line.Start <= LongestAttachment
        && string.CompareOrdinal(text, line.Start, "附件", 0, 2) == 0
        && (line.End == line.Start + 2 || text[line.Start + 2] is '：' or ':')
        && text[line.End - 1] != '。';
}
