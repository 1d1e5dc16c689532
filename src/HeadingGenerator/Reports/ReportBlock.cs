namespace HeadingGenerator;

/// <summary>
/// What a report consists of: a <see cref="ReportParagraph"/>, or a <see cref="ReportSection"/> that holds more of
/// both.
/// </summary>
public abstract class ReportBlock
{
    private protected ReportBlock()
    {
    }

    /// <summary>
    /// The section that the block stands in; null on the top level, and for a block that is in no report.
    /// </summary>
    public ReportSection? Parent => Container?.Section;

    /// <summary>The content that the block stands in.</summary>
    internal ReportContent? Container { get; set; }
}
