using System.Text.Json.Serialization;
using HeadingGenerator.OpenXml;

namespace HeadingGenerator.Samples.ReportStudio.Models;

/// <summary>A report as the page holds it. Nothing of it stays on the server.</summary>
/// <param name="Parts">Addressee, attachments, issuers, date and the like.</param>
/// <param name="Format">The format of the Word document.</param>
/// <param name="Contents">Whether Word shows a table of contents.</param>
/// <param name="Template">A Word template of the house, to be filled; null for the page of the standard.</param>
internal sealed record ReportRequest(
    string Title,
    IReadOnlyList<SectionRequest?> Sections,
    string Preface = "",
    Numbering Numbering = Numbering.RunIn,
    PartsModel? Parts = null,
    [property: JsonConverter(typeof(NameConverter<OfficialFormat>))] OfficialFormat Format = OfficialFormat.Document,
    bool Contents = false,
    byte[]? Template = null);

/// <summary>A heading of the report and those below it; or a paragraph between headings.</summary>
/// <param name="Title">Its words; not looked at if <paramref name="Slots"/> are given.</param>
/// <param name="Marker">What stands in front of it under <see cref="Numbering.AsWritten"/>.</param>
/// <param name="Theme">The theme of the catalog that its points are held against, or null.</param>
/// <param name="Pattern">The pattern of its points; that of the theme if there is one.</param>
/// <param name="Slots">What it fills into the pattern of the heading above; null if it has words of its own.</param>
/// <param name="Text">The words of a paragraph; null for a heading.</param>
/// <param name="IsRunIn">Whether heading and text share a paragraph; null for what the numbering has.</param>
/// <param name="Closing">The mark between them if they do; empty for the usual one.</param>
internal sealed record SectionRequest(
    string Title = "",
    string Body = "",
    string Marker = "",
    string? Theme = null,
    string? Pattern = null,
    IReadOnlyList<string?>? Slots = null,
    IReadOnlyList<SectionRequest?>? Points = null,
    string? Text = null,
    bool? IsRunIn = null,
    string Closing = "");

/// <summary>The schemes that can be asked for.</summary>
[JsonConverter(typeof(NameConverter<Numbering>))]
internal enum Numbering
{
    /// <summary>一、 and 一是.</summary>
    RunIn,

    /// <summary>一、（一）1.（1）</summary>
    Official,

    /// <summary>The markers of the catalog or the text.</summary>
    AsWritten,

    /// <summary>No numbers.</summary>
    None,
}
