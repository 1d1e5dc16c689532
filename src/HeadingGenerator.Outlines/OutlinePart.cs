namespace HeadingGenerator.Outlines;

/// <summary>What a part of an official document is for (GB/T 9704-2012 §7).</summary>
public enum OutlinePartKind
{
    /// <summary>发文机关标志, the red head: 某市人民政府文件 (§7.2.4).</summary>
    RedHead,

    /// <summary>发文字号: 某政发〔2025〕3号 (§7.2.5).</summary>
    ReferenceNumber,

    /// <summary>The label of an annex above its title: 附件1 (§7.3.7).</summary>
    Annex,

    /// <summary>Who wrote or spoke it, below the title: 市商务局调研组, or a date in brackets.</summary>
    Author,

    /// <summary>主送机关: 各县（区）人民政府： (§7.3.2).</summary>
    Addressee,

    /// <summary>附件说明, one for each attachment: 附件：1.任务分工表 (§7.3.4).</summary>
    Attachment,

    /// <summary>发文机关署名 (§7.3.5).</summary>
    Issuer,

    /// <summary>成文日期 (§7.3.5).</summary>
    Date,

    /// <summary>附注: （联系人：…） (§7.3.6).</summary>
    Note,

    /// <summary>Who was present, absent or wrote the minutes: 出席：… 记录：… (§10.3).</summary>
    Attendance,

    /// <summary>抄送机关 (§7.4.2).</summary>
    Copies,

    /// <summary>印发机关和印发日期 (§7.4.3).</summary>
    PrintLine,

    /// <summary>密级和保密期限: 秘密★1年 (§7.2.2).</summary>
    Classification,

    /// <summary>紧急程度: 特急 (§7.2.3).</summary>
    Urgency,

    /// <summary>份号: 000001 (§7.2.1).</summary>
    CopyNumber,
}

/// <summary>A part of an official document that is neither title nor heading nor paragraph.</summary>
public sealed class OutlinePart
{
    internal OutlinePart(OutlinePartKind kind, string text, TextRange range)
    {
        Kind = kind;
        Text = text;
        Range = range;
    }

    /// <summary>What it is for.</summary>
    public OutlinePartKind Kind { get; }

    /// <summary>Its words, without the label in front of them (附件：1. or 抄送：).</summary>
    public string Text { get; }

    /// <summary>Where it stands, its label included.</summary>
    public TextRange Range { get; }

    /// <inheritdoc/>
    public override string ToString() => Text;
}

/// <summary>The parts of an official document that a text has besides its title, headings and paragraphs.</summary>
public sealed class OutlineParts
{
    internal OutlineParts(IReadOnlyList<OutlinePart> all, IReadOnlyList<TextRange> labels)
    {
        All = all;
        Labels = labels;
    }

    /// <summary>All parts, in the order of the text.</summary>
    public IReadOnlyList<OutlinePart> All { get; }

    /// <summary>The words of the parts of a kind, in the order of the text.</summary>
    public IEnumerable<string> Of(OutlinePartKind kind) =>
        All.Where(part => part.Kind == kind).Select(part => part.Text);

    /// <summary>Labels on lines of their own, above the parts that they announce: 附件：.</summary>
    internal IReadOnlyList<TextRange> Labels { get; }
}
