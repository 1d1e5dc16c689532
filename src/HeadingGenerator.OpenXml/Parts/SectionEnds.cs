using DocumentFormat.OpenXml;
using HeadingGenerator.OpenXml.Output;

namespace HeadingGenerator.OpenXml.Parts;

/// <summary>What a program adds after the sections of a report, asked for before anything is written.</summary>
internal sealed class SectionEnds
{
    private readonly Dictionary<ReportSection, OpenXmlElement[]> _elements = [];
    private readonly List<PackagePart> _images = [];

    public SectionEnds(ReportOutline outline, WordReportOptions options)
    {
        if (options.AfterSection is not { } ask)
        {
            return;
        }

        foreach (ReportItem item in ReportItems.Of(outline))
        {
            if (item.Section is { } section && ask(new WordSectionEnd(section, _images)) is { } elements)
            {
                _elements[section] = [.. elements];
            }
        }
    }

    /// <summary>The pictures among the elements.</summary>
    public IReadOnlyList<PackagePart> Images => _images;

    /// <summary>Whether there is anything to add.</summary>
    public bool IsEmpty => _elements.Count == 0;

    /// <summary>The elements after a section.</summary>
    public IEnumerable<OpenXmlElement> After(ReportSection section) =>
        _elements.TryGetValue(section, out OpenXmlElement[]? elements) ? elements : [];
}
