#if NET
using System.Text.Json;

namespace HeadingGenerator;

/// <summary>Reads a report from JSON. What it does not know it refuses: a draft is never read in part.</summary>
internal static class ReportJsonReader
{
    public static ReportOutline Read(JsonElement root)
    {
        var report = new ReportOutline(string.Empty);
        bool hasTitle = false;
        foreach (JsonProperty property in ReportJsonValues.ObjectOf(root, Messages.ReportIsObject))
        {
            switch (property.Name)
            {
                case ReportJson.Title:
                    report.Title = ReportJsonValues.TextOf(property);
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
                    throw ReportJsonValues.Unknown(property);
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
        value.ValueKind == JsonValueKind.String
            && Enum.GetNames<NumberingStyle>().Contains(value.GetString(), StringComparer.Ordinal)
            ? Enum.Parse<NumberingStyle>(value.GetString()!)
            : throw new JsonException(Messages.IsStyle(ReportJson.Numbering, Enum.GetNames<NumberingStyle>()));

    private static void ReadParts(JsonElement value, ReportParts parts)
    {
        foreach (JsonProperty property in ReportJsonValues.ObjectOf(
            value, static kind => Messages.IsObject(ReportJson.Parts, kind)))
        {
            switch (property.Name)
            {
                case ReportJson.AnnexLabel:
                    parts.AnnexLabel = ReportJsonValues.TextOf(property);
                    break;
                case ReportJson.CopyNumber:
                    parts.CopyNumber = ReportJsonValues.TextOf(property);
                    break;
                case ReportJson.Classification:
                    parts.Classification = ReportJsonValues.TextOf(property);
                    break;
                case ReportJson.Urgency:
                    parts.Urgency = ReportJsonValues.TextOf(property);
                    break;
                case ReportJson.RedHead:
                    ReportJsonValues.ReadTexts(property, parts.RedHead);
                    break;
                case ReportJson.ReferenceNumber:
                    parts.ReferenceNumber = ReportJsonValues.TextOf(property);
                    break;
                case ReportJson.Signers:
                    ReportJsonValues.ReadTexts(property, parts.Signers);
                    break;
                case ReportJson.Authors:
                    ReportJsonValues.ReadTexts(property, parts.Authors);
                    break;
                case ReportJson.Addressee:
                    parts.Addressee = ReportJsonValues.TextOf(property);
                    break;
                case ReportJson.Attachments:
                    ReportJsonValues.ReadTexts(property, parts.Attachments);
                    break;
                case ReportJson.Attendance:
                    ReportJsonValues.ReadTexts(property, parts.Attendance);
                    break;
                case ReportJson.Issuers:
                    ReportJsonValues.ReadTexts(property, parts.Issuers);
                    break;
                case ReportJson.Seal:
                    parts.Seal = ReportJsonValues.SealOf(property);
                    break;
                case ReportJson.Date:
                    parts.Date = ReportJsonValues.DateOf(property);
                    break;
                case ReportJson.DateText:
                    parts.DateText = ReportJsonValues.TextOf(property);
                    break;
                case ReportJson.Note:
                    parts.Note = ReportJsonValues.TextOf(property);
                    break;
                case ReportJson.Copies:
                    ReportJsonValues.ReadTexts(property, parts.Copies);
                    break;
                case ReportJson.PrintedBy:
                    parts.PrintedBy = ReportJsonValues.TextOf(property);
                    break;
                case ReportJson.PrintedOn:
                    parts.PrintedOn = ReportJsonValues.DateOf(property);
                    break;
                default:
                    throw ReportJsonValues.Unknown(property);
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
                content.Add(ReportJsonValues.StringOf(block, ReportJson.Content));
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
        foreach (JsonProperty property in ReportJsonValues.ObjectOf(value, Messages.SectionIsObject))
        {
            switch (property.Name)
            {
                case ReportJson.Title:
                    title = ReportJsonValues.TextOf(property);
                    break;
                case ReportJson.Marker:
                    marker = ReportJsonValues.TextOf(property);
                    break;
                case ReportJson.IsRunIn when property.Value.ValueKind is JsonValueKind.True or JsonValueKind.False:
                    section.IsRunIn = property.Value.GetBoolean();
                    break;
                case ReportJson.ClosingMark:
                    section.ClosingMark = ReportJsonValues.TextOf(property);
                    break;
                case ReportJson.Content:
                    ReadContent(property, section.Content);
                    break;
                default:
                    throw ReportJsonValues.Unknown(property);
            }
        }

        section.SetHeading(marker, title ?? throw new JsonException(Messages.SectionLacks(ReportJson.Title)));
        return section;
    }
}
#endif
