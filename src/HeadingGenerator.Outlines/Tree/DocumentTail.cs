using HeadingGenerator.Outlines.Series;

namespace HeadingGenerator.Outlines.Tree;

/// <summary>Finds what stands below the text of a document, and below that of each of its annexes.</summary>
internal sealed class DocumentTail(string text, LogicalLine[] lines, Action<int, OutlinePartKind> claim)
{
    /// <summary>Says what part the lines below a text are that starts at some line.</summary>
    public void Find(int from)
    {
        for (int end = 1; end <= lines.Length; end++)
        {
            // An annex ends at the next 附件2 on a line of its own.
            if (end == lines.Length
                || (lines[end].Kind == LineKind.Text
                    && (DocumentLines.IsAnnexLabel(text, lines[end]) || TailLines.IsSlip(text, lines[end]))))
            {
                FindTail(from, end);
            }
        }
    }

    /// <summary>Finds what stands below the text, from its last line upwards.</summary>
    private void FindTail(int from, int end)
    {
        int i = end - 1;
        for (; i >= from && KindOf(i) is { } kind; i--)
        {
            // A note alone may be a remark of the text; below a date it is one of the document.
            if (kind == OutlinePartKind.Note
                && !(i > from
                    && (TailLines.TailKind(text, lines[i - 1]) is not null || TailLines.IsDate(text, lines[i - 1]))))
            {
                return;
            }
        }

        // Below the text many write the month alone.
        int start = i >= from && TailLines.DateParts(text, lines[i]) > 1 ? FindSigners(from, i) : i + 1;
        for (int line = end - 1; line >= start; line--)
        {
            OutlinePartKind kind = line < i ? OutlinePartKind.Issuer
                : line == i ? OutlinePartKind.Date
                : KindOf(line)!.Value;
            if (line > i + 1 && GoesOn(line))
            {
                lines[line - 1].End = lines[line].End;
                (lines[line].Kind, lines[line].Row) = (LineKind.Part, kind.ToString());
            }
            else
            {
                claim(line, kind);
            }
        }

        FindAttachments(from, start);
    }

    /// <summary>What a line below the text is, also one that goes on with what the lines above it began.</summary>
    private OutlinePartKind? KindOf(int line)
    {
        const int mostLines = 6;
        int first = line;
        while (first > 0 && line - first < mostLines && GoesOn(first))
        {
            first--;
        }

        return TailLines.TailKind(text, lines[first]);
    }

    /// <summary>出席：某某、某某、 ⏎ 某某。 — whether a line goes on with the list that breaks off above it.</summary>
    private bool GoesOn(int line) => TailLines.TailKind(text, lines[line]) is null
        && lines[line].Kind == LineKind.Text
        && text[lines[line - 1].End - 1] is '，' or ',' or '、';

    /// <summary>The first of the lines that sign above a date. The line above them has to be a finished one.</summary>
    private int FindSigners(int from, int date)
    {
        const int mostSigners = 4;
        int start = date;
        while (start > from && date - start < mostSigners && CanSign(start - 1, date))
        {
            start--;
        }

        // Several lines may be bare headings, too; who signs with others is an organization.
        bool single = start >= date - 1;
        bool finished = start > 0 && !CanSign(start - 1, date);
        return finished && (single || Words.NamesOffice(text, lines[start].Start, lines[start].End)) ? start : date;
    }

    /// <summary>
    /// 开户行：某银行 ⏎ 某学院 ⏎ 2025年… — whether a line signs, with a label or without one as the last that does.
    /// </summary>
    private bool CanSign(int line, int date) =>
        TailLines.IsSigner(text, lines[line]) && HasLabel(line) == HasLabel(date - 1);

    private bool HasLabel(int line) => Words.FindColon(text, lines[line].Start, lines[line].End) >= 0;

    /// <summary>
    /// 附件：1.… and the names below it, if nothing but such a list stands before <paramref name="end"/>.
    /// </summary>
    private void FindAttachments(int from, int end)
    {
        const int most = 30;
        int first = end;
        for (int i = end - 1; i >= Math.Max(from, end - most); i--)
        {
            if (TailLines.IsAttachmentList(text, lines[i]))
            {
                first = i;
            }
            else if (first < end || !TailLines.CanBeAttachment(text, lines[i]))
            {
                break;
            }
        }

        for (int i = first; i < end; i++)
        {
            claim(i, OutlinePartKind.Attachment);
        }
    }
}
