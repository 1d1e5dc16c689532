namespace HeadingGenerator.Outlines;

/// <summary>The parts of a text as the parts of a report.</summary>
internal static class OutlineReportParts
{
    private const int DigitsOfYear = 4;

    private static readonly Dictionary<OutlinePartKind, Action<ReportParts, string>> _adders = new()
    {
        [OutlinePartKind.CopyNumber] = static (parts, text) => parts.CopyNumber = Joined(parts.CopyNumber, text),
        [OutlinePartKind.Classification] =
            static (parts, text) => parts.Classification = Joined(parts.Classification, text),
        [OutlinePartKind.Urgency] = static (parts, text) => parts.Urgency = Joined(parts.Urgency, text),
        [OutlinePartKind.RedHead] = static (parts, text) => parts.RedHead.Add(text),
        [OutlinePartKind.ReferenceNumber] =
            static (parts, text) => parts.ReferenceNumber = Joined(parts.ReferenceNumber, text),
        [OutlinePartKind.Annex] = static (parts, text) => parts.AnnexLabel = Joined(parts.AnnexLabel, text),
        [OutlinePartKind.Author] = static (parts, text) => parts.Authors.Add(text),
        [OutlinePartKind.Addressee] = static (parts, text) => parts.Addressee = Joined(parts.Addressee, text),
        [OutlinePartKind.Attachment] = static (parts, text) => parts.Attachments.Add(text),
        [OutlinePartKind.Attendance] = static (parts, text) => parts.Attendance.Add(text),
        [OutlinePartKind.Issuer] = static (parts, text) => parts.Issuers.Add(text),
        [OutlinePartKind.Date] = AddDate,
        [OutlinePartKind.Note] = static (parts, text) => parts.Note = Joined(parts.Note, text),
        [OutlinePartKind.Copies] = static (parts, text) => parts.Copies.Add(text),
        [OutlinePartKind.PrintLine] = AddPrintLine,
    };

    public static void Add(ReportParts parts, OutlinePart part, string text)
    {
        // 分送： is kept, 抄送： added by the report.
        string line = part.Range.Of(text);
        bool isKept = part.Kind == OutlinePartKind.Copies && !line.StartsWith("抄", StringComparison.Ordinal);
        _adders[part.Kind](parts, isKept ? line : part.Text);
    }

    private static string Joined(string text, string added) => text.Length == 0 ? added : text + "\n" + added;

    // Other words than the standard's stay as they are: 二〇二六年一月五日.
    private static void AddDate(ReportParts parts, string text)
    {
        string others = parts.DateText;
        if (others.Length == 0 && OfficialDate.TryParse(text, out DateTime date))
        {
            parts.Date = date;
        }
        else
        {
            parts.DateText = Joined(others, text);
        }
    }

    // 某市档案局办公室　2026年1月6日印发
    private static void AddPrintLine(ReportParts parts, string text)
    {
        bool isFirst = text.EndsWith(OfficialDate.Printed, StringComparison.Ordinal) && parts.PrintedBy.Length == 0;
        string line = isFirst ? text.Substring(0, text.Length - OfficialDate.Printed.Length).TrimEnd() : string.Empty;
        int start = line.LastIndexOf('年') - DigitsOfYear;
        bool startsNumber = start == 0 || (start > 0 && !char.IsDigit(line[start - 1]));
        if (startsNumber && OfficialDate.TryParse(line.Substring(start), out DateTime date))
        {
            parts.PrintedBy = line.Substring(0, start).TrimEnd();
            parts.PrintedOn = date;
            return;
        }

        parts.PrintedBy = Joined(parts.PrintedBy, text);
    }
}
