namespace HeadingGenerator.Samples.ReportStudio.Reports;

/// <summary>Why a report cannot be built.</summary>
/// <param name="Place">Where: one of the places here, that of a heading such as 2.1, or empty for the report as a
/// whole.</param>
internal sealed record Refusal(string Message, string Place = "")
{
    /// <summary>The title of the report.</summary>
    public const string TitlePlace = "title";

    /// <summary>The date of the report.</summary>
    public const string DatePlace = "date";

    /// <summary>The date of printing.</summary>
    public const string PrintedOnPlace = "printedOn";

    /// <summary>The Word template.</summary>
    public const string TemplatePlace = "template";
}
