using HeadingGenerator.OpenXml;

namespace HeadingGenerator.Tool.Output;

/// <summary>What an export adds to a text: parts that it lacks, and how a Word document is laid out.</summary>
internal sealed class DocumentSettings
{
    /// <summary>Sets the parts of a report that were given.</summary>
    public Action<ReportOutline> Complete { get; init; } = static _ => { };

    /// <summary>Whether any part was given.</summary>
    public bool HasParts { get; init; }

    /// <summary>How a Word document is laid out.</summary>
    public WordReportOptions Word { get; init; } = new();

    /// <summary>The template that a Word document is filled into; null for the layout of the standard.</summary>
    public byte[]? Template { get; init; }
}
