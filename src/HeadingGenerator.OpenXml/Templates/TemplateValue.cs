using System;
using System.Collections.Generic;
using System.Linq;

namespace HeadingGenerator.OpenXml.Templates;

/// <summary>What fills a placeholder.</summary>
internal sealed class TemplateValue
{
    private static readonly string[] _lineEnds = ["\r\n", "\n", "\r", "\v", "\f", "\u0085", "\u2028", "\u2029"];

    private TemplateValue(IReadOnlyList<string> lines, IReadOnlyList<ReportItem>? items, bool isOptional)
    {
        Lines = lines;
        Items = items;
        IsOptional = isOptional;
    }

    /// <summary>The lines of a text, as XML can hold them; at least one.</summary>
    public IReadOnlyList<string> Lines { get; }

    /// <summary>The paragraphs and headings of a report; null for a text.</summary>
    public IReadOnlyList<ReportItem>? Items { get; }

    /// <summary>Whether the template may do without a placeholder for it.</summary>
    public bool IsOptional { get; }

    public static TemplateValue Of(string text, bool isOptional = false) =>
        new([.. text.Split(_lineEnds, StringSplitOptions.None).Select(CleanText.Of)], null, isOptional);

    public static TemplateValue Of(ReportOutline report) =>
        new([], [.. ReportItems.Of(report).Where(item => item.Region == ReportRegion.Body)], isOptional: false);
}
