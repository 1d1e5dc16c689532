using System.Text.Json;
using System.Text.Json.Serialization;
using HeadingGenerator.Outlines;

namespace HeadingGenerator.Tool.Output;

/// <summary>An outline as JSON has it; lines and columns from 1.</summary>
/// <param name="Title">The title of the document.</param>
/// <param name="Preface">What stands before the first heading.</param>
/// <param name="Closing">What stands after the last heading and belongs to none.</param>
/// <param name="Parts">The parts of an official document.</param>
/// <param name="Headings">The headings of the first level.</param>
/// <param name="Unclaimed">The lines of the page.</param>
internal sealed record OutlineJson(
    string Title,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Preface,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Closing,
    IEnumerable<OutlineJson.Part> Parts,
    IEnumerable<OutlineJson.Heading> Headings,
    IEnumerable<OutlineJson.Line> Unclaimed)
{
    /// <summary>Takes over an outline.</summary>
    public static OutlineJson Of(Outline outline) => new(
        outline.Title,
        outline.Preface.Length == 0 ? null : outline.Preface,
        outline.Closing.Length == 0 ? null : outline.Closing,
        outline.Parts.All.Select(part => Of(outline, part)),
        outline.Headings.Select(heading => Of(outline, heading)),
        outline.Unclaimed.Select(line => Of(outline, line)));

    private static Part Of(Outline outline, OutlinePart part)
    {
        TextPosition place = outline.GetPosition(part.Range.Start);
        string kind = JsonNamingPolicy.CamelCase.ConvertName(part.Kind.ToString());
        return new Part(kind, part.Text, place.Line, place.Column);
    }

    private static Heading Of(Outline outline, OutlineHeading heading)
    {
        TextPosition place = outline.GetPosition(heading.HeadingRange.Start);
        return new Heading(
            heading.Key,
            heading.Level,
            heading.Number,
            heading.Marker,
            heading.Title,
            heading.Body,
            heading.Closing,
            place.Line,
            place.Column,
            heading.GrammarRow,
            heading.Pattern,
            heading.Slots,
            heading.Points.Select(point => Of(outline, point)));
    }

    private static Line Of(Outline outline, TextRange line)
    {
        TextPosition place = outline.GetPosition(line.Start);
        return new Line(line.Of(outline.Text), place.Line, place.Column, OutlineTree.RowOf(outline, line));
    }

    internal sealed record Part(string Kind, string Text, int Line, int Column);

    internal sealed record Heading(
        string Key,
        int Level,
        int Number,
        string Marker,
        string Title,
        string Body,
        string Closing,
        int Line,
        int Column,
        string? DecidedBy,
        string? Pattern,
        IReadOnlyList<string> Slots,
        IEnumerable<Heading> Points);

    internal sealed record Line(
        string Text, [property: JsonPropertyName("line")] int Number, int Column, string? DecidedBy);
}
