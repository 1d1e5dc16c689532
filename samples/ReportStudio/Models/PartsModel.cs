using System.Collections.ObjectModel;
using System.Text.Json.Serialization;
using HeadingGenerator.Samples.ReportStudio.Reports;

namespace HeadingGenerator.Samples.ReportStudio.Models;

/// <summary>The parts of an official document besides title and text, as <see cref="ReportParts"/> has them.</summary>
/// <param name="Date">The date as somebody wrote it; <paramref name="DateText"/> are words that are none.</param>
internal sealed record PartsModel(
    string AnnexLabel = "",
    string CopyNumber = "",
    string Classification = "",
    string Urgency = "",
    IReadOnlyList<string?>? RedHead = null,
    string ReferenceNumber = "",
    IReadOnlyList<string?>? Signers = null,
    IReadOnlyList<string?>? Authors = null,
    string Addressee = "",
    IReadOnlyList<string?>? Attachments = null,
    IReadOnlyList<string?>? Attendance = null,
    IReadOnlyList<string?>? Issuers = null,
    [property: JsonConverter(typeof(NameConverter<ReportSeal>))] ReportSeal? Seal = null,
    string Date = "",
    string DateText = "",
    string Note = "",
    IReadOnlyList<string?>? Copies = null,
    string PrintedBy = "",
    string PrintedOn = "")
{
    public static PartsModel Of(ReportParts parts) => new(
        parts.AnnexLabel,
        parts.CopyNumber,
        parts.Classification,
        parts.Urgency,
        [.. parts.RedHead],
        parts.ReferenceNumber,
        [.. parts.Signers],
        [.. parts.Authors],
        parts.Addressee,
        [.. parts.Attachments],
        [.. parts.Attendance],
        [.. parts.Issuers],
        parts.Seal == ReportSeal.None ? null : parts.Seal,
        OfficialDates.Format(parts.Date),
        parts.Date is null ? parts.DateText : "",
        parts.Note,
        [.. parts.Copies],
        parts.PrintedBy,
        OfficialDates.Format(parts.PrintedOn));

    /// <summary>The texts that may have many lines.</summary>
    public IEnumerable<string> Texts() => new[] { RedHead, Signers, Authors, Attachments, Attendance, Issuers, Copies }
        .SelectMany(list => list ?? []).OfType<string>().Append(Note).Append(Addressee);

    public void CopyTo(ReportParts parts)
    {
        parts.AnnexLabel = AnnexLabel;
        parts.CopyNumber = CopyNumber;
        parts.Classification = Classification;
        parts.Urgency = Urgency;
        Add(RedHead, parts.RedHead);
        parts.ReferenceNumber = ReferenceNumber;
        Add(Signers, parts.Signers);
        Add(Authors, parts.Authors);
        parts.Addressee = Addressee;
        Add(Attachments, parts.Attachments);
        Add(Attendance, parts.Attendance);
        Add(Issuers, parts.Issuers);
        parts.Seal = Seal ?? ReportSeal.None;
        parts.Date = OfficialDates.Read(Date);
        if (parts.Date is null && DateText.Length > 0)
        {
            parts.DateText = DateText;
        }

        parts.Note = Note;
        Add(Copies, parts.Copies);
        parts.PrintedBy = PrintedBy;
        parts.PrintedOn = OfficialDates.Read(PrintedOn);
    }

    private static void Add(IReadOnlyList<string?>? texts, Collection<string> target)
    {
        foreach (string text in texts?.OfType<string>() ?? [])
        {
            target.Add(text);
        }
    }
}
