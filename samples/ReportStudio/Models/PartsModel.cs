using System.Collections.ObjectModel;

namespace HeadingGenerator.Samples.ReportStudio.Models;

/// <summary>The parts of an official document besides title and text, as <see cref="ReportParts"/> has them.</summary>
/// <param name="Date">The date; <paramref name="DateText"/> are other words for it.</param>
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
    DateOnly? Date = null,
    string DateText = "",
    string Note = "",
    IReadOnlyList<string?>? Copies = null,
    string PrintedBy = "",
    DateOnly? PrintedOn = null)
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
        DayOf(parts.Date),
        parts.Date is null ? parts.DateText : "",
        parts.Note,
        [.. parts.Copies],
        parts.PrintedBy,
        DayOf(parts.PrintedOn));

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
        parts.Date = Date?.ToDateTime(TimeOnly.MinValue);
        if (Date is null)
        {
            parts.DateText = DateText;
        }

        parts.Note = Note;
        Add(Copies, parts.Copies);
        parts.PrintedBy = PrintedBy;
        parts.PrintedOn = PrintedOn?.ToDateTime(TimeOnly.MinValue);
    }

    private static DateOnly? DayOf(DateTime? date) => date is { } day ? DateOnly.FromDateTime(day) : null;

    private static void Add(IReadOnlyList<string?>? texts, Collection<string> target)
    {
        foreach (string text in texts?.OfType<string>() ?? [])
        {
            target.Add(text);
        }
    }
}
