#if NET
using System.Collections.ObjectModel;
using System.Globalization;
using System.Text.Json;

namespace HeadingGenerator;

/// <summary>Writes a report as JSON. What is not set is left out.</summary>
internal sealed class ReportJsonWriter(Utf8JsonWriter json)
{
    public void Write(ReportOutline report)
    {
        json.WriteStartObject();
        json.WriteString(ReportJson.Title, Valid(report.Title));
        WriteNumbering(report.Numbering);
        WriteParts(report.Parts);
        WriteContent(ReportJson.Content, report.Content);
        if (report.Annex.Count > 0)
        {
            WriteContent(ReportJson.Annex, report.Annex);
        }

        json.WriteEndObject();
    }

    // JSON in UTF-8 holds no lone surrogates.
    private static string Valid(string text)
    {
        int i = 0;
        while (i < text.Length && (!char.IsSurrogate(text[i]) || char.IsSurrogatePair(text, i)))
        {
            i += char.IsSurrogate(text[i]) ? 2 : 1;
        }

        return i == text.Length ? text : string.Concat(text.EnumerateRunes());
    }

    private void WriteNumbering(NumberingScheme numbering)
    {
        string? name = ReportJson.Schemes.FirstOrDefault(scheme => ReferenceEquals(scheme.Value, numbering)).Key;
        if (name is not null)
        {
            json.WriteString(ReportJson.Numbering, name);
            return;
        }

        json.WriteStartArray(ReportJson.Numbering);
        foreach (NumberingStyle style in numbering.Styles)
        {
            json.WriteStringValue(style.ToString());
        }

        json.WriteEndArray();
    }

    private void WriteParts(ReportParts parts)
    {
        json.WriteStartObject(ReportJson.Parts);
        WriteText(ReportJson.AnnexLabel, parts.AnnexLabel);
        WriteText(ReportJson.CopyNumber, parts.CopyNumber);
        WriteText(ReportJson.Classification, parts.Classification);
        WriteText(ReportJson.Urgency, parts.Urgency);
        WriteTexts(ReportJson.RedHead, parts.RedHead);
        WriteText(ReportJson.ReferenceNumber, parts.ReferenceNumber);
        WriteTexts(ReportJson.Signers, parts.Signers);
        WriteTexts(ReportJson.Authors, parts.Authors);
        WriteText(ReportJson.Addressee, parts.Addressee);
        WriteTexts(ReportJson.Attachments, parts.Attachments);
        WriteTexts(ReportJson.Attendance, parts.Attendance);
        WriteTexts(ReportJson.Issuers, parts.Issuers);
        if (parts.Seal != ReportSeal.None)
        {
            json.WriteString(ReportJson.Seal, parts.Seal.ToString());
        }

        WriteDate(ReportJson.Date, parts.Date);
        if (parts.OwnDateText is { } dateText)
        {
            json.WriteString(ReportJson.DateText, Valid(dateText));
        }

        WriteText(ReportJson.Note, parts.Note);
        WriteTexts(ReportJson.Copies, parts.Copies);
        WriteText(ReportJson.PrintedBy, parts.PrintedBy);
        WriteDate(ReportJson.PrintedOn, parts.PrintedOn);
        json.WriteEndObject();
    }

    // A paragraph is a text, a section an object.
    private void WriteContent(string name, ReportContent content)
    {
        json.WriteStartArray(name);
        foreach (ReportBlock block in content)
        {
            if (block is ReportSection section)
            {
                WriteSection(section);
            }
            else
            {
                json.WriteStringValue(Valid(block.ToString()!));
            }
        }

        json.WriteEndArray();
    }

    private void WriteSection(ReportSection section)
    {
        if (json.CurrentDepth + 2 > ReportJson.MaxDepth)
        {
            throw new InvalidOperationException(Messages.TooDeep);
        }

        json.WriteStartObject();

        // A number that was typed with the title is read with it again; any other title has its marker beside it.
        string typed = section.IsNumberTyped ? section.WrittenMarker + " " : string.Empty;
        json.WriteString(ReportJson.Title, Valid(typed + section.Title));
        if (!section.IsNumberTyped)
        {
            json.WriteString(ReportJson.Marker, Valid(section.WrittenMarker));
        }

        if (section.OwnIsRunIn is { } isRunIn)
        {
            json.WriteBoolean(ReportJson.IsRunIn, isRunIn);
        }

        if (section.OwnClosingMark is { } mark)
        {
            json.WriteString(ReportJson.ClosingMark, Valid(mark));
        }

        if (section.Content.Count > 0)
        {
            WriteContent(ReportJson.Content, section.Content);
        }

        json.WriteEndObject();
    }

    private void WriteText(string name, string text)
    {
        if (text.Length > 0)
        {
            json.WriteString(name, Valid(text));
        }
    }

    private void WriteTexts(string name, Collection<string> texts)
    {
        if (texts.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (string text in texts)
        {
            json.WriteStringValue(Valid(text));
        }

        json.WriteEndArray();
    }

    private void WriteDate(string name, DateTime? date)
    {
        if (date is { } day)
        {
            json.WriteString(name, day.ToString(ReportJson.DateFormat, CultureInfo.InvariantCulture));
        }
    }
}
#endif
