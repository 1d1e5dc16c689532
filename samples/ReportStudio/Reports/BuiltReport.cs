namespace HeadingGenerator.Samples.ReportStudio.Reports;

/// <summary>A report, and what to say about single headings of it.</summary>
/// <param name="PrefaceCount">How many of the first paragraphs are the preface.</param>
internal sealed record BuiltReport(
    ReportOutline Outline, int PrefaceCount, IReadOnlyDictionary<ReportSection, BuiltSection> Sections);

/// <summary>What was made of a heading of the request.</summary>
/// <param name="BodyCount">How many of its first paragraphs are its own text.</param>
/// <param name="Warning">In what it differs from its siblings, or null.</param>
internal sealed record BuiltSection(int BodyCount, string? Warning);
