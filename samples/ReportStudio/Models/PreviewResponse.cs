using HeadingGenerator.Samples.ReportStudio.Reports;

namespace HeadingGenerator.Samples.ReportStudio.Models;

/// <summary>A report as it will read: its sections are those of the request, in the same order.</summary>
internal sealed record PreviewResponse(string Title, string Preface, IReadOnlyList<SectionModel> Sections)
{
    public static PreviewResponse Of(BuiltReport report) =>
        new(report.Outline.Title, report.Outline.Preface, SectionModel.AllOf(report.Outline.Sections, report.Warnings));
}

/// <summary>A heading with its number, and what to say about it.</summary>
/// <param name="IsRunIn">Whether heading and text share a paragraph.</param>
/// <param name="Closing">The mark between them if they do and the heading brings none.</param>
/// <param name="Warning">In what the heading differs from its siblings, or null.</param>
internal sealed record SectionModel(
    string Marker, string Title, string Closing, string Body, bool IsRunIn, string? Warning, IReadOnlyList<SectionModel> Points)
{
    public static IReadOnlyList<SectionModel> AllOf(IEnumerable<ReportSection> sections, IReadOnlyDictionary<ReportSection, string> warnings) =>
        [.. sections.Select(section => Of(section, warnings))];

    private static SectionModel Of(ReportSection section, IReadOnlyDictionary<ReportSection, string> warnings) => new(
        section.Marker,
        section.Title,
        section.ClosingMark,
        section.Body,
        section.IsRunIn,
        warnings.GetValueOrDefault(section),
        AllOf(section.Sections, warnings));
}
