#if NET

namespace HeadingGenerator;

/// <summary>The words of the JSON of a report.</summary>
internal static class ReportJson
{
    /// <summary>The deepest nesting of JSON that is written and read. Each level of sections takes two.</summary>
    public const int MaxDepth = 512;

    public const string Title = "title";
    public const string Numbering = "numbering";
    public const string Parts = "parts";
    public const string Content = "content";
    public const string Annex = "annex";
    public const string Marker = "marker";
    public const string IsRunIn = "runIn";
    public const string ClosingMark = "closingMark";

    public const string AnnexLabel = "annexLabel";
    public const string CopyNumber = "copyNumber";
    public const string Classification = "classification";
    public const string Urgency = "urgency";
    public const string RedHead = "redHead";
    public const string ReferenceNumber = "referenceNumber";
    public const string Signers = "signers";
    public const string Authors = "authors";
    public const string Addressee = "addressee";
    public const string Attachments = "attachments";
    public const string Attendance = "attendance";
    public const string Issuers = "issuers";
    public const string Seal = "seal";
    public const string Date = "date";
    public const string DateText = "dateText";
    public const string Note = "note";
    public const string Copies = "copies";
    public const string PrintedBy = "printedBy";
    public const string PrintedOn = "printedOn";

    /// <summary>How dates are written: the day alone.</summary>
    public const string DateFormat = "yyyy-MM-dd";

    /// <summary>The schemes that have a name; others are a list of styles.</summary>
    public static IReadOnlyDictionary<string, NumberingScheme> Schemes { get; } = new Dictionary<string, NumberingScheme>
    {
        [nameof(NumberingScheme.Official)] = NumberingScheme.Official,
        [nameof(NumberingScheme.RunIn)] = NumberingScheme.RunIn,
        [nameof(NumberingScheme.AsWritten)] = NumberingScheme.AsWritten,
        [nameof(NumberingScheme.None)] = NumberingScheme.None,
    };
}
#endif
