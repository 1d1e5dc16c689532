using HeadingGenerator.Outlines.Markers;

namespace HeadingGenerator.Outlines.Series;

/// <summary>A point that starts inside a paragraph.</summary>
/// <param name="Marker">Its marker.</param>
/// <param name="Depth">0 for a sibling of the heading that the paragraph belongs to, 1 for a point of it, and so
/// on.</param>
/// <param name="JoinsOtherFamily">Whether its series was begun by another family.</param>
internal readonly record struct RunInPoint(Marker Marker, int Depth, bool JoinsOtherFamily);

/// <summary>A series that a paragraph may continue, and the number it has reached.</summary>
internal readonly record struct OpenSeries(MarkerFamily Family, int Number)
{
    /// <summary>The series that a line of text may go on with: that of its heading.</summary>
    public static OpenSeries? Of(OutlineHeading owner) =>
        owner.Family.IsNumbered ? new OpenSeries(owner.Family, owner.Number) : null;
}
