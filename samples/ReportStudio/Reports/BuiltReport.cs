namespace HeadingGenerator.Samples.ReportStudio.Reports;

/// <summary>A report, and what to say about single headings of it.</summary>
internal sealed record BuiltReport(ReportOutline Outline, IReadOnlyDictionary<ReportSection, string> Warnings);
