namespace HeadingGenerator.Samples.ReportStudio;

/// <summary>How much the studio takes on; set by the configuration: --Limits:ReadTime 00:00:10.</summary>
internal sealed record StudioLimits
{
    /// <summary>
    /// The most bytes that a request may have: about 350,000 Chinese characters, several books of reports.
    /// </summary>
    public int RequestBytes { get; init; } = 1024 * 1024;

    /// <summary>How long a text may take to be read and checked.</summary>
    public TimeSpan ReadTime { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long the bytes of a request may take to come in.</summary>
    public TimeSpan ReceiveTime { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How many connections are open at a time; what comes in is held in memory.</summary>
    public int Connections { get; init; } = 256;

    /// <summary>
    /// The most UTF-16 code units of a pattern that a report brings; each of its headings repeats them.
    /// </summary>
    public int PatternLength { get; init; } = 500;

    /// <summary>The most headings and paragraphs of a report.</summary>
    public int ReportParagraphs { get; init; } = 10_000;

    /// <summary>The most UTF-16 code units of the headings of a report, with what its patterns add to them.</summary>
    public int HeadingCharacters { get; init; } = 500_000;

    /// <summary>The most bytes of a Word template; its pictures count.</summary>
    public int TemplateBytes { get; init; } = 512 * 1024;

    /// <summary>The most bytes that a Word template may unpack to.</summary>
    public int UnpackedTemplateBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>
    /// The most UTF-16 code units that a template may be filled with: it may repeat its placeholders.
    /// </summary>
    public int FilledCharacters { get; init; } = 2_000_000;

    /// <summary>
    /// How long the repairs of single findings may take to be proved; later findings are told without them.
    /// </summary>
    public TimeSpan ProofTime { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How many texts and reports are worked on at a time.</summary>
    public int ConcurrentRequests { get; init; } = 8;

    /// <summary>How many more wait for their turn; others are refused.</summary>
    public int WaitingRequests { get; init; } = 64;

    /// <summary>How many headings of a text are shown; a browser grows slow with more.</summary>
    public int ShownHeadings { get; init; } = 1000;

    /// <summary>How many findings of a text are shown.</summary>
    public int ShownFindings { get; init; } = 300;
}
