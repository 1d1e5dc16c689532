using System.Globalization;

namespace HeadingGenerator;

/// <summary>The parts of a document as lines, each with what the standard sets around its words.</summary>
internal static class PartItems
{
    /// <summary>What stands in front of addressees that are named at the end of the document (§7.4.2).</summary>
    public const string AddresseeLabel = "主送：";

    /// <summary>What stands in front of the first attachment.</summary>
    public const string AttachmentLabel = "附件：";

    /// <summary>What stands in front of those who signed (§7.2.6).</summary>
    public const string SignersLabel = "签发人：";

    private const string Colon = "：";
    private const string Comma = "，";
    private const string FullStop = "。";
    private const string Space = "\u3000";

    /// <summary>版头, title, and what stands between it and the text (GB/T 9704-2012 §7.2, §7.3.1, §7.3.2).</summary>
    public static IEnumerable<ReportItem> Before(ReportOutline report)
    {
        ReportParts parts = report.Parts;
        IEnumerable<ReportItem> items =
        [
            .. All(ReportItemKind.AnnexLabel, [parts.AnnexLabel]),
            .. All(ReportItemKind.CopyNumber, [parts.CopyNumber]),
            .. All(ReportItemKind.Classification, [parts.Classification]),
            .. All(ReportItemKind.Urgency, [parts.Urgency]),
            .. All(ReportItemKind.RedHead, parts.RedHead),
            .. All(ReportItemKind.ReferenceNumber, [parts.ReferenceNumber]),
            .. Joined(ReportItemKind.Signers, SignersLabel, parts.Signers, Space, string.Empty),
        ];
        string title = string.Join("\n", ReportLines.Split(report.Title));
        if (title.Length > 0)
        {
            items = items.Append(new(ReportItemKind.Title, title));
        }

        string addressee = ReportLines.Join(parts.Addressee);
        return items.Concat(All(ReportItemKind.Author, parts.Authors))
            .Concat(addressee.Length == 0 ? [] : [new(ReportItemKind.Addressee, WithColon(addressee))]);
    }

    /// <summary>What follows the text: 附件说明, 署名, 成文日期, 附注 (§7.3.4 to §7.3.6).</summary>
    public static IEnumerable<ReportItem> After(ReportParts parts) =>
    [
        .. Attachments(Words(parts.Attachments)),
        .. All(ReportItemKind.Attendance, parts.Attendance),
        .. All(ReportItemKind.Issuer, parts.Issuers),
        .. All(ReportItemKind.Date, [parts.DateText]),
        .. Words([parts.Note]).Select(note => new ReportItem(ReportItemKind.Note, InBrackets(note))),
    ];

    /// <summary>版记, what ends the document (§7.4).</summary>
    public static IEnumerable<ReportItem> Imprint(ReportParts parts)
    {
        string[] copies = Words(parts.Copies);
        string printedBy = ReportLines.Join(parts.PrintedBy);
        string printedOn = parts.PrintedOn is { } date
            ? OfficialDate.Format(date) + OfficialDate.Printed
            : string.Empty;
        return
        [
            .. copies.Where(IsAddressee).Select(WithLabel),
            .. Joined(ReportItemKind.Copies, "抄送：", copies.Where(text => LabelLength(text) == 0), Comma, FullStop),
            .. copies.Where(text => LabelLength(text) > 0 && !IsAddressee(text)).Select(WithLabel),
            .. printedBy.Length + printedOn.Length == 0
                ? (ReportItem[])[]
                : [new ReportItem(ReportItemKind.PrintLine, printedOn, printedBy)],
        ];
    }

    private static IEnumerable<ReportItem> All(ReportItemKind kind, IEnumerable<string> texts) =>
        Words(texts).Select(text => new ReportItem(kind, text));

    // 附件：1.甲, 2.乙; a single one has no number (§7.3.4).
    private static IEnumerable<ReportItem> Attachments(string[] names)
    {
        for (int i = 0; i < names.Length; i++)
        {
            string number = names.Length > 1 ? (i + 1).ToString(CultureInfo.InvariantCulture) + "." : string.Empty;
            yield return new(ReportItemKind.Attachment, names[i], (i == 0 ? AttachmentLabel : string.Empty) + number);
        }
    }

    private static IEnumerable<ReportItem> Joined(
        ReportItemKind kind, string lead, IEnumerable<string> texts, string separator, string end)
    {
        string text = string.Join(separator, Words(texts));
        if (text.Length > 0)
        {
            bool isClosed = end.Length == 0 || Punctuation.ClosingMarkOf(text).Length == 0;
            yield return new(kind, isClosed ? text : text + end, lead);
        }
    }

    // 分送： — up to four characters before a colon.
    private static int LabelLength(string text) => text.IndexOf('：') is >= 1 and <= 4 and var colon ? colon + 1 : 0;

    // §7.4.2: above the others.
    private static bool IsAddressee(string text) => text.StartsWith(AddresseeLabel, StringComparison.Ordinal);

    private static ReportItem WithLabel(string text) =>
        new(ReportItemKind.Copies, text.Substring(LabelLength(text)), text.Substring(0, LabelLength(text)));

    // A text of several lines is several of its kind.
    private static string[] Words(IEnumerable<string> texts) => [.. texts.SelectMany(ReportLines.Split)];

    private static string WithColon(string text) => Characters.IsColon(text[text.Length - 1]) ? text : text + Colon;

    private static string InBrackets(string text) => text[0] is '（' or '(' ? text : "（" + text + "）";
}
