using HeadingGenerator.Samples.ReportStudio.Reports;

namespace HeadingGenerator.Samples.ReportStudio.Models;

/// <summary>A report as it will read.</summary>
/// <param name="Sections">What to say about each heading; they are those of the request, in the same order.</param>
/// <param name="Date">The date as official documents write it.</param>
/// <param name="PrintedOn">The date of printing as official documents write it.</param>
/// <param name="Paper">The Word document.</param>
internal sealed record PreviewResponse(
    IReadOnlyList<SectionModel> Sections, string Date, string PrintedOn, PaperModel Paper)
{
    public static PreviewResponse Of(BuiltReport report, PaperModel paper)
    {
        ReportParts parts = report.Outline.Parts;
        return new(
            SectionModel.AllOf(report.Outline.Content, report.PrefaceCount, report),
            parts.DateText,
            OfficialDates.Format(parts.PrintedOn),
            paper);
    }
}

/// <summary>A heading with its number, and what to say about it; or a paragraph between headings.</summary>
/// <param name="Title">Its words, composed after the pattern where it has one; empty for a paragraph.</param>
/// <param name="Warning">In what the heading differs from its siblings, or null.</param>
internal sealed record SectionModel(string Marker, string Title, string? Warning, IReadOnlyList<SectionModel> Points)
{
    private static readonly SectionModel _paragraph = new("", "", Warning: null, []);

    /// <summary>The blocks after those that are the text of the heading itself.</summary>
    public static IReadOnlyList<SectionModel> AllOf(ReportContent content, int bodyCount, BuiltReport report) =>
        [.. content.Skip(bodyCount).Select(block => block is ReportSection section ? Of(section, report) : _paragraph)];

    private static SectionModel Of(ReportSection section, BuiltReport report)
    {
        BuiltSection built = report.Sections[section];
        return new(section.Marker, section.Title, built.Warning, AllOf(section.Content, built.BodyCount, report));
    }
}
