using HeadingGenerator.Samples.ReportStudio.Reports;

namespace HeadingGenerator.Samples.ReportStudio.Models;

/// <summary>A report as it will read: its sections are those of the request, in the same order.</summary>
internal sealed record PreviewResponse(string Title, string Preface, PartsModel Parts, string DateText, IReadOnlyList<SectionModel> Sections)
{
    public static PreviewResponse Of(BuiltReport report)
    {
        ReportOutline outline = report.Outline;
        string preface = string.Join('\n', outline.Content.Take(report.PrefaceCount));
        return new(
            outline.Title, preface, PartsModel.Of(outline.Parts), outline.Parts.DateText, SectionModel.AllOf(outline.Content, report.PrefaceCount, report));
    }
}

/// <summary>A heading with its number, and what to say about it; or a paragraph between headings.</summary>
/// <param name="IsRunIn">Whether heading and text share a paragraph.</param>
/// <param name="Closing">The mark between them if they do and the heading brings none.</param>
/// <param name="Warning">In what the heading differs from its siblings, or null.</param>
/// <param name="Text">The words of a paragraph; null for a heading.</param>
internal sealed record SectionModel(
    string Marker, string Title, string Closing, string Body, bool IsRunIn, string? Warning, IReadOnlyList<SectionModel> Points, string? Text = null)
{
    /// <summary>The blocks after those that are the text of the heading itself.</summary>
    public static IReadOnlyList<SectionModel> AllOf(ReportContent content, int bodyCount, BuiltReport report) =>
        [.. content.Skip(bodyCount).Select(block => block is ReportSection section ? Of(section, report) : Of(block.ToString()!))];

    private static SectionModel Of(string text) => new("", "", "", "", IsRunIn: false, Warning: null, [], text);

    private static SectionModel Of(ReportSection section, BuiltReport report)
    {
        BuiltSection built = report.Sections[section];
        return new(
            section.Marker,
            section.Title,
            section.ClosingMark,
            string.Join('\n', section.Content.Take(built.BodyCount)),
            section.IsRunIn,
            built.Warning,
            AllOf(section.Content, built.BodyCount, report));
    }
}
