namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>What the rules look at in a text, gathered once for all of them, and each when the first asks.</summary>
internal sealed class Survey(Outline outline)
{
    private List<OutlineHeading>? _headings;
    private List<List<OutlineHeading>>? _series;
    private List<TextRange>? _markers;
    private List<Passage>? _passages;

    /// <summary>Every heading, each before the headings below it.</summary>
    public List<OutlineHeading> Headings => _headings ??= [.. outline.Descendants()];

    /// <summary>Every series, those of a heading before those of its points.</summary>
    public List<List<OutlineHeading>> Series => _series ??=
        [.. Headings.Prepend(outline.Root).SelectMany(static heading => Rules.Series.Of(heading.Points))];

    /// <summary>Where the markers of the headings stand, in the order of the text.</summary>
    public List<TextRange> Markers => _markers ??=
        [.. Headings.Select(static heading => heading.MarkerRange).Where(static marker => !marker.IsEmpty)];

    /// <summary>The lines of the author that are no code and no table.</summary>
    public List<Passage> Passages => _passages ??= PassageReader.Read(outline);
}
