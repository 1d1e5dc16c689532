namespace HeadingGenerator;

/// <summary>What an item of a report is, in the order in which a document has them.</summary>
internal enum ReportItemKind
{
    /// <summary>Nothing: what stands before the first item and after the last one.</summary>
    None,
    AnnexLabel,
    CopyNumber,
    Classification,
    Urgency,
    RedHead,
    ReferenceNumber,
    Signers,
    Title,
    Author,
    Addressee,
    Paragraph,

    /// <summary>A heading that stands alone.</summary>
    Heading,

    /// <summary>A heading that shares its paragraph with the text that follows it, if there is one.</summary>
    RunInHeading,

    /// <summary>The title of an annex, below its label.</summary>
    AnnexTitle,
    Attachment,
    Attendance,
    Issuer,
    Date,
    Note,
    Copies,
    PrintLine,
}

/// <summary>The stretches of a document that are set off from each other.</summary>
internal enum ReportRegion
{
    None,
    Head,
    Title,
    Body,
    Attachments,
    Attendance,
    Signature,
    Notes,
    Annex,
    Imprint,
}

/// <summary>A line of a report, cleaned and numbered: what is left to do is how it looks.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The words; of a title they may have several lines. Those after a run-in heading, which may be
/// missing.</param>
/// <param name="Lead">What stands in front of them: the heading, with its number; 附件：1.; 抄送：; the office that
/// prints.</param>
/// <param name="Mark">What closes a heading; mostly empty for one that stands alone.</param>
/// <param name="Level">The level of a heading; of a paragraph, that of the section it stands in, 0 on top.</param>
/// <param name="Bullet">The bullet that a heading starts with instead of a number, and the space after it.</param>
/// <param name="IsAnnexed">Whether it belongs to the annex.</param>
/// <param name="Section">The section that a heading belongs to.</param>
internal readonly record struct ReportItem(
    ReportItemKind Kind, string Text, string Lead = "", string Mark = "", int Level = 0, string Bullet = "",
    bool IsAnnexed = false,
    ReportSection? Section = null)
{
    public ReportRegion Region => Kind switch
    {
        ReportItemKind.None => ReportRegion.None,
        _ when IsAnnexed => ReportRegion.Annex,
        <= ReportItemKind.Signers => ReportRegion.Head,
        <= ReportItemKind.Author => ReportRegion.Title,
        <= ReportItemKind.AnnexTitle => ReportRegion.Body,
        ReportItemKind.Attachment => ReportRegion.Attachments,
        ReportItemKind.Attendance => ReportRegion.Attendance,
        <= ReportItemKind.Date => ReportRegion.Signature,
        ReportItemKind.Note => ReportRegion.Notes,
        _ => ReportRegion.Imprint,
    };
}
