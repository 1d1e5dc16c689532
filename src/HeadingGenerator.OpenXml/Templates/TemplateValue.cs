namespace HeadingGenerator.OpenXml.Templates;

/// <summary>What fills a placeholder.</summary>
internal sealed class TemplateValue
{
    private TemplateValue(IReadOnlyList<string> lines)
    {
        Lines = lines;
    }

    /// <summary>The lines of a text, as XML can hold them; at least one.</summary>
    public IReadOnlyList<string> Lines { get; }

    /// <summary>The paragraphs and headings of a report; null for a text.</summary>
    public IReadOnlyList<ReportItem>? Items { get; private set; }

    /// <summary>The values of each row of a table; null for a text or a report.</summary>
    public IReadOnlyList<WordTemplateValues>? Rows { get; private set; }

    /// <summary>Whether the template may do without a placeholder for it.</summary>
    public bool IsOptional { get; private set; }

    public static TemplateValue Of(string text, bool isOptional = false) =>
        new([.. text.Split(Characters.ParagraphEnds, StringSplitOptions.None).Select(CleanText.Of)]) { IsOptional = isOptional };

    public static TemplateValue Of(ReportOutline report) =>
        new([]) { Items = [.. ReportItems.Of(report).Where(item => item.Region == ReportRegion.Body)] };

    public static TemplateValue Of(IEnumerable<WordTemplateValues> rows) => new([]) { Rows = [.. rows] };
}
