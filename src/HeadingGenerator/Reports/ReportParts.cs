using System.Collections.ObjectModel;

namespace HeadingGenerator;

/// <summary>The parts of an official document besides title and text, as GB/T 9704-2012 has them.</summary>
/// <remarks>
/// Every format writes them where the standard puts them. Those that are empty are not written. What the standard sets
/// around the words (附件：1., 抄送：, the brackets of a note) is not part of them and added where it is missing.
/// </remarks>
public sealed class ReportParts
{
    private string _annexLabel = string.Empty;
    private string _copyNumber = string.Empty;
    private string _classification = string.Empty;
    private string _urgency = string.Empty;
    private string _referenceNumber = string.Empty;
    private string _addressee = string.Empty;
    private string? _dateText;
    private string _note = string.Empty;
    private string _printedBy = string.Empty;
    private ReportSeal _seal;

    internal ReportParts()
    {
    }

    /// <summary>附件1, top left above the title of a document that is an attachment itself (§7.3.7).</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string AnnexLabel { get => _annexLabel; set => _annexLabel = NotNull(value); }

    /// <summary>份号, top left: 000001 (§7.2.1).</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string CopyNumber { get => _copyNumber; set => _copyNumber = NotNull(value); }

    /// <summary>密级和保密期限, top left: 秘密★1年 (§7.2.2).</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string Classification { get => _classification; set => _classification = NotNull(value); }

    /// <summary>紧急程度, top left: 特急 or 加急 (§7.2.3).</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string Urgency { get => _urgency; set => _urgency = NotNull(value); }

    /// <summary>
    /// 发文机关标志, a line each, as it stands in red: 某市档案局文件 (§7.2.4). Several make a joint document; 文件 at the end
    /// of the last line, or as a line of its own, stands for all of them.
    /// </summary>
    public Collection<string> RedHead { get; } = new TextCollection();

    /// <summary>发文字号: 某档发〔2026〕1号 (§7.2.5).</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string ReferenceNumber { get => _referenceNumber; set => _referenceNumber = NotNull(value); }

    /// <summary>签发人, the names of those who signed a document that goes upwards (§7.2.6).</summary>
    public Collection<string> Signers { get; } = new TextCollection();

    /// <summary>Who wrote or spoke it, a line each below the title: 市商务局调研组. The standard has no such part.</summary>
    public Collection<string> Authors { get; } = new TextCollection();

    /// <summary>主送机关, flush left above the text: 各县（区）档案局： (§7.3.2). A colon is added where it is missing.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string Addressee { get => _addressee; set => _addressee = NotNull(value); }

    /// <summary>附件说明, the names of the attachments; they are numbered if there are several (§7.3.4).</summary>
    public Collection<string> Attachments { get; } = new TextCollection();

    /// <summary>出席、请假、列席人员名单 of minutes, each with its label: 出席：某某 (§10.3).</summary>
    public Collection<string> Attendance { get; } = new TextCollection();

    /// <summary>
    /// 发文机关署名, the office that issues the document, or several for a joint one, the leading one first (§7.3.5). Below a
    /// document that persons sign, post and name: 市长　某某 (§7.3.5.3).
    /// </summary>
    public Collection<string> Issuers { get; } = new TextCollection();

    /// <summary>How the document is signed: without seal unless set (§7.3.5.1 to §7.3.5.3).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of <see cref="ReportSeal"/>.</exception>
    public ReportSeal Seal
    {
        get => _seal;
        set => _seal = value is >= ReportSeal.None and <= ReportSeal.Signature
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, Messages.NoSuchSeal);
    }

    /// <summary>成文日期 (§7.3.5); the time of the day is not written.</summary>
    public DateTime? Date { get; set; }

    /// <summary>
    /// The date as it is written: that of <see cref="Date"/> in Arabic numerals without leading zeros, 2026年1月5日
    /// (§7.3.5.4), unless set to other words; empty if there is neither.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string DateText
    {
        get => _dateText ?? (Date is { } date ? OfficialDate.Format(date) : string.Empty);
        set => _dateText = NotNull(value);
    }

    /// <summary>附注, in brackets below the date: 联系人：张三 (§7.3.6). Each line is a note.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string Note { get => _note; set => _note = NotNull(value); }

    /// <summary>
    /// 抄送机关, at the end of the document (§7.4.2). One that has a label of its own (分送：) is a line of its own; 主送：
    /// stands above the others.
    /// </summary>
    public Collection<string> Copies { get; } = new TextCollection();

    /// <summary>印发机关, on the last line of the document (§7.4.3).</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string PrintedBy { get => _printedBy; set => _printedBy = NotNull(value); }

    /// <summary>印发日期, at the right of <see cref="PrintedBy"/>: 2026年1月5日印发 (§7.4.3).</summary>
    public DateTime? PrintedOn { get; set; }

    /// <summary>What <see cref="DateText"/> was set to; null where it follows the date.</summary>
    internal string? OwnDateText => _dateText;

    private static string NotNull(string value)
    {
        ThrowHelper.ThrowIfNull(value);
        return value;
    }
}
