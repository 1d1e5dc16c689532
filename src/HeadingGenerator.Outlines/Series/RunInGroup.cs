using HeadingGenerator.Outlines.Markers;

namespace HeadingGenerator.Outlines.Series;

/// <summary>A series whose points stand in a paragraph, while it is read.</summary>
internal sealed class RunInGroup(MarkerFamily family, int last, RunInGroup? parent)
{
    public MarkerFamily Family { get; } = family;

    /// <summary>The number it has reached.</summary>
    public int Last { get; set; } = last;

    /// <summary>The depth of its points; that of the nearest series around it if it does not count.</summary>
    public int Depth => (parent?.Depth ?? 0) + (Counts && !WasOpen ? 1 : 0);

    /// <summary>Whether it was open before the paragraph.</summary>
    public bool WasOpen { get; init; }

    /// <summary>Whether it has more than one member, which alone is no series.</summary>
    public bool Counts { get; set; }
}
