using System.Text.Json;
using HeadingGenerator.Outlines;

namespace HeadingGenerator.Tool.Output;

/// <summary>Writes an outline as JSON: {"title", "headings": [{"key", "level", …, "points": [ … ]}]}; lines and columns from 1.</summary>
internal static class OutlineJson
{
    /// <summary>Writes it.</summary>
    public static void Write(TextWriter writer, Outline outline) => JsonOutput.Write(writer, json =>
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
        json.WriteStartArray("unclaimed");
        foreach (TextRange line in outline.Unclaimed)
        {
            json.WriteStartObject();
            json.WriteString("text", line.Of(outline.Text));
            WritePlace(json, outline, line.Start);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteHeading(Utf8JsonWriter json, Outline outline, OutlineHeading heading)
    {
        json.WriteStartObject();
        json.WriteString("key", heading.Key);
        json.WriteNumber("level", heading.Level);
        json.WriteNumber("number", heading.Number);
        json.WriteString("marker", heading.Marker);
        json.WriteString("title", heading.Title);
        json.WriteString("body", heading.Body);
        if (heading.Closing.Length > 0)
        {
            json.WriteString("closing", heading.Closing);
        }

        WritePlace(json, outline, heading.HeadingRange.Start);
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

    private static void WritePlace(Utf8JsonWriter json, Outline outline, int position)
    {
        TextPosition place = outline.GetPosition(position);
        json.WriteNumber("line", place.Line);
        json.WriteNumber("column", place.Column);
    }
}
