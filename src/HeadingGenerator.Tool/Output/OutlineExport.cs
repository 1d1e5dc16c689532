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
                outline.ToReport().WriteHtml(writer);
                break;
            case ExportFormat.Json:
                JsonOutput.Write(writer, json => WriteJson(json, outline));
                break;
            default:
                outline.ToReport().WriteMarkdown(writer);
                break;
        }
    }

    /// <summary>
    /// {"title", "preface", "closing", "parts": [ … ], "headings": [{"key", "level", …, "points": [ … ]}], "unclaimed": [ … ]}; lines and
    /// columns from 1.
    /// </summary>
    private static void WriteJson(Utf8JsonWriter json, Outline outline)
    {
        json.WriteStartObject();
        json.WriteString("title", outline.Title);
        if (outline.Preface.Length > 0)
        {
            json.WriteString("preface", outline.Preface);
        }

        if (outline.Closing.Length > 0)
        {
            json.WriteString("closing", outline.Closing);
        }

        WriteParts(json, outline);
        json.WriteStartArray("headings");
        foreach (OutlineHeading heading in outline.Headings)
        {
            WriteHeading(json, outline, heading);
        }

        json.WriteEndArray();
        json.WriteStartArray("unclaimed");
        foreach (TextRange line in outline.Unclaimed)
        {
            json.WriteStartObject();
            json.WriteString("text", line.Of(outline.Text));
            WritePlace(json, outline, line);
            json.WriteString("decidedBy", OutlineTree.RowOf(outline, line));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteParts(Utf8JsonWriter json, Outline outline)
    {
        json.WriteStartArray("parts");
        foreach (OutlinePart part in outline.Parts.All)
        {
            json.WriteStartObject();
            json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(part.Kind.ToString()));
            json.WriteString("text", part.Text);
            WritePlace(json, outline, part.Range);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter json, Outline outline, TextRange range)
    {
        TextPosition place = outline.GetPosition(range.Start);
        json.WriteNumber("line", place.Line);
        json.WriteNumber("column", place.Column);
    }

    private static void WriteHeading(Utf8JsonWriter json, Outline outline, OutlineHeading heading)
    {
        json.WriteStartObject();
        json.WriteString("key", heading.Key);
        json.WriteNumber("level", heading.Level);
        json.WriteNumber("number", heading.Number);
        json.WriteString("marker", heading.Marker);
        json.WriteString("title", heading.Title);
        json.WriteString("body", heading.Body);
        json.WriteString("closing", heading.Closing);
        WritePlace(json, outline, heading.HeadingRange);
        json.WriteString("decidedBy", heading.DecidedBy);
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
