#if NET
using System;
using System.Collections.ObjectModel;
using System.Globalization;
using System.Linq;
using System.Text.Json;

namespace HeadingGenerator;

/// <summary>Reads a report from JSON. What it does not know it refuses: a draft is never read in part.</summary>
internal static class ReportJsonReader
{
    public static ReportOutline Read(JsonElement root)
    {
        var report = new ReportOutline(string.Empty);
        bool hasTitle = false;
        foreach (JsonProperty property in ObjectOf(root, Messages.ReportIsObject))
        {
            switch (property.Name)
            {
                case ReportJson.Title:
                    report.Title = TextOf(property);
                    hasTitle = true;
                    break;
                case ReportJson.Numbering:
                    report.Numbering = NumberingOf(property.Value);
                    break;
                case ReportJson.Parts:
                    ReadParts(property.Value, report.Parts);
                    break;
                case ReportJson.Content:
                    ReadContent(property, report.Content);
                    break;
                case ReportJson.Annex:
                    ReadContent(property, report.Annex);
                    break;
                default:
                    throw Unknown(property);
            }
        }

        return hasTitle ? report : throw new JsonException(Messages.ReportLacks(ReportJson.Title));
    }

    private static NumberingScheme NumberingOf(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            return new NumberingScheme([.. value.EnumerateArray().Select(StyleOf)]);
        }

        string? name = value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        return name is not null && ReportJson.Schemes.TryGetValue(name, out NumberingScheme? scheme)
            ? scheme
            : throw new JsonException(Messages.IsNumbering(ReportJson.Numbering, ReportJson.Schemes.Keys));
    }

    private static NumberingStyle StyleOf(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && Enum.GetNames<NumberingStyle>().Contains(value.GetString(), StringComparer.Ordinal)
            ? Enum.Parse<NumberingStyle>(value.GetString()!)
            : throw new JsonException(Messages.IsStyle(ReportJson.Numbering, Enum.GetNames<NumberingStyle>()));

    private static void ReadParts(JsonElement value, ReportParts parts)
    {
        foreach (JsonProperty property in ObjectOf(value, static kind => Messages.IsObject(ReportJson.Parts, kind)))
        {
            switch (property.Name)
            {
                case ReportJson.AnnexLabel:
                    parts.AnnexLabel = TextOf(property);
                    break;
                case ReportJson.CopyNumber:
                    parts.CopyNumber = TextOf(property);
                    break;
                case ReportJson.Classification:
                    parts.Classification = TextOf(property);
                    break;
                case ReportJson.Urgency:
                    parts.Urgency = TextOf(property);
                    break;
                case ReportJson.RedHead:
                    ReadTexts(property, parts.RedHead);
                    break;
                case ReportJson.ReferenceNumber:
                    parts.ReferenceNumber = TextOf(property);
                    break;
                case ReportJson.Signers:
                    ReadTexts(property, parts.Signers);
                    break;
                case ReportJson.Authors:
                    ReadTexts(property, parts.Authors);
                    break;
                case ReportJson.Addressee:
                    parts.Addressee = TextOf(property);
                    break;
                case ReportJson.Attachments:
                    ReadTexts(property, parts.Attachments);
                    break;
                case ReportJson.Attendance:
                    ReadTexts(property, parts.Attendance);
                    break;
                case ReportJson.Issuers:
                    ReadTexts(property, parts.Issuers);
                    break;
                case ReportJson.Seal:
                    parts.Seal = SealOf(property);
                    break;
                case ReportJson.Date:
                    parts.Date = DateOf(property);
                    break;
                case ReportJson.DateText:
                    parts.DateText = TextOf(property);
                    break;
                case ReportJson.Note:
                    parts.Note = TextOf(property);
                    break;
                case ReportJson.Copies:
                    ReadTexts(property, parts.Copies);
                    break;
                case ReportJson.PrintedBy:
                    parts.PrintedBy = TextOf(property);
                    break;
                case ReportJson.PrintedOn:
                    parts.PrintedOn = DateOf(property);
                    break;
                default:
                    throw Unknown(property);
            }
        }
    }

    private static void ReadContent(JsonProperty property, ReportContent content)
    {
        JsonElement value = property.Value;
        if (value.ValueKind != JsonValueKind.Array)
        {
            throw new JsonException(Messages.IsContent(property.Name, value.ValueKind));
        }

        foreach (JsonElement block in value.EnumerateArray())
        {
            if (block.ValueKind == JsonValueKind.String)
            {
                content.Add(StringOf(block, ReportJson.Content));
            }
            else
            {
                content.Add(SectionOf(block));
            }
        }
    }

    private static ReportSection SectionOf(JsonElement value)
    {
        string? title = null;
        string? marker = null;
        var section = new ReportSection(string.Empty);
        foreach (JsonProperty property in ObjectOf(value, Messages.SectionIsObject))
        {
            switch (property.Name)
            {
                case ReportJson.Title:
                    title = TextOf(property);
                    break;
                case ReportJson.Marker:
                    marker = TextOf(property);
                    break;
                case ReportJson.IsRunIn when property.Value.ValueKind is JsonValueKind.True or JsonValueKind.False:
                    section.IsRunIn = property.Value.GetBoolean();
                    break;
                case ReportJson.ClosingMark:
                    section.ClosingMark = TextOf(property);
                    break;
                case ReportJson.Content:
                    ReadContent(property, section.Content);
                    break;
                default:
                    throw Unknown(property);
            }
        }

        section.SetHeading(marker, title ?? throw new JsonException(Messages.SectionLacks(ReportJson.Title)));
        return section;
    }

    private static JsonElement.ObjectEnumerator ObjectOf(JsonElement value, Func<JsonValueKind, string> refusal) =>
        value.ValueKind == JsonValueKind.Object
            ? value.EnumerateObject()
            : throw new JsonException(refusal(value.ValueKind));

    private static string TextOf(JsonProperty property) => StringOf(property.Value, property.Name);

    private static string StringOf(JsonElement value, string name)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            throw new JsonException(Messages.IsText(name, value.ValueKind));
        }

        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException exception)
        {
            throw new JsonException(Messages.IsNoText(name), exception);
        }
    }

    private static void ReadTexts(JsonProperty property, Collection<string> texts)
    {
        if (property.Value.ValueKind != JsonValueKind.Array)
        {
            throw new JsonException(Messages.IsTexts(property.Name, property.Value.ValueKind));
        }

        foreach (JsonElement text in property.Value.EnumerateArray())
        {
            texts.Add(StringOf(text, property.Name));
        }
    }

    private static ReportSeal SealOf(JsonProperty property)
    {
        string text = TextOf(property);
        return Enum.GetNames<ReportSeal>().Contains(text, StringComparer.Ordinal)
            ? Enum.Parse<ReportSeal>(text)
            : throw new JsonException(Messages.IsOneOf(property.Name, Enum.GetNames<ReportSeal>()));
    }

    private static DateTime DateOf(JsonProperty property) =>
        DateTime.TryParseExact(TextOf(property), ReportJson.DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime date)
            ? date
            : throw new JsonException(Messages.IsDate(property.Name));

    private static JsonException Unknown(JsonProperty property) =>
        new(Messages.IsUnknown(property.Name));
}
#endif
