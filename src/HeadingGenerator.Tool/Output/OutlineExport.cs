using System.Text.Json;
using HeadingGenerator.Outlines;

namespace HeadingGenerator.Tool.Output;

/// <summary>What an outline is exported as.</summary>
internal enum ExportFormat
{
    Markdown,
    Html,
    Json,
}

/// <summary>Writes an outline as Markdown, HTML or JSON.</summary>
internal static class OutlineExport
{
    /// <summary>Stands where the text has no words.</summary>
    private const string Untitled = "（无题）";

    public static string Extension(ExportFormat format) => format switch
    {
        ExportFormat.Html => ".html",
        ExportFormat.Json => ".json",
        _ => ".md",
    };

    public static void Write(TextWriter writer, Outline outline, ExportFormat format)
    {
        switch (format)
        {
            case ExportFormat.Html:
                ToReport(outline).WriteHtml(writer);
                break;
            case ExportFormat.Json:
                JsonOutput.Write(writer, json => WriteJson(json, outline));
                break;
            default:
                ToReport(outline).WriteMarkdown(writer);
                break;
        }
    }

    /// <summary>The outline as a report with the markers that it was written with.</summary>
    private static ReportOutline ToReport(Outline outline)
    {
        var report = new ReportOutline(outline.Title.Length > 0 ? outline.Title : Untitled)
        {
            Numbering = NumberingScheme.AsWritten,
            Preface = outline.Preface,
        };
        var sections = new Dictionary<OutlineHeading, ReportSection>();
        foreach (OutlineHeading heading in outline.Descendants())
        {
            string title = heading.Title.Length > 0 ? heading.Title : Untitled;
            sections[heading] = heading.Parent is { } parent
                ? sections[parent].Add(title, heading.Body, heading.Marker)
                : report.Add(title, heading.Body, heading.Marker);
        }

        return report;
    }

    /// <summary>{"title", "headings": [{"key", "level", …, "points": [ … ]}]}; lines and columns from 1.</summary>
    private static void WriteJson(Utf8JsonWriter json, Outline outline)
    {
        json.WriteStartObject();
        json.WriteString("title", outline.Title);
        if (outline.Preface.Length > 0)
        {
            json.WriteString("preface", outline.Preface);
        }

        json.WriteStartArray("headings");
        foreach (OutlineHeading heading in outline.Headings)
        {
            WriteHeading(json, outline, heading);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteHeading(Utf8JsonWriter json, Outline outline, OutlineHeading heading)
    {
        TextPosition place = outline.GetPosition(heading.HeadingRange.Start);
        json.WriteStartObject();
        json.WriteString("key", heading.Key);
        json.WriteNumber("level", heading.Level);
        json.WriteNumber("number", heading.Number);
        json.WriteString("marker", heading.Marker);
        json.WriteString("title", heading.Title);
        json.WriteString("body", heading.Body);
        json.WriteNumber("line", place.Line);
        json.WriteNumber("column", place.Column);
        json.WriteString("pattern", heading.Pattern);
        json.WriteStartArray("slots");
        foreach (string slot in heading.Slots)
        {
            json.WriteStringValue(slot);
        }

        json.WriteEndArray();
        json.WriteStartArray("points");
        foreach (OutlineHeading point in heading.Points)
        {
            WriteHeading(json, outline, point);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
