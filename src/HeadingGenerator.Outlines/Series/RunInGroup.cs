using HeadingGenerator.Outlines.Markers;

namespace HeadingGenerator.Outlines.Series;

/// <summary>A series whose points stand in a paragraph, while it is read.</summary>
internal sealed class RunInGroup(MarkerFamily family, int last, int parent)
{
    public MarkerFamily Family { get; } = family;

    /// <summary>The number it has reached.</summary>
    public int Last { get; set; } = last;

    /// <summary>The series whose last point it stands in, or -1.</summary>
    public int Parent { get; } = parent;

    /// <summary>The depth of its points, or of what it stands in if it does not count.</summary>
    public int Depth { get; set; }

    /// <summary>Whether it was open before the paragraph.</summary>
    public bool WasOpen { get; init; }

    public int Members { get; set; }

    /// <summary>One member alone is no series.</summary>
    public bool Counts => Members > 1;
}
