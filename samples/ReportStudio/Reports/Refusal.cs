namespace HeadingGenerator.Samples.ReportStudio.Reports;

/// <summary>Why a report cannot be built.</summary>
/// <param name="Place">Where: <see cref="TitlePlace"/>, the place of a heading such as 2.1, or empty for the report as a whole.</param>
internal sealed record Refusal(string Message, string Place = "")
{
    /// <summary>The title of the report.</summary>
    public const string TitlePlace = "title";
}
