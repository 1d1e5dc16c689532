using HeadingGenerator.Outlines.Markers;

namespace HeadingGenerator.Outlines.Series;

/// <summary>A point that starts inside a paragraph.</summary>
/// <param name="Marker">Its marker.</param>
/// <param name="Depth">0 for a sibling of the heading that the paragraph belongs to, 1 for a point of it, and so
/// on.</param>
/// <param name="JoinsOtherFamily">Whether its series was begun by another family.</param>
internal sealed record RunInPoint(Marker Marker, int Depth, bool JoinsOtherFamily);

/// <summary>A series that a paragraph may continue.</summary>
/// <param name="Family">Its family.</param>
/// <param name="Number">The number it has reached.</param>
/// <param name="Depth">The depth of its points.</param>
internal readonly record struct OpenSeries(MarkerFamily Family, int Number, int Depth)
{
    /// <summary>
    /// The series that a line of text may go on with: that of its heading, and that of its heading's points.
    /// </summary>
    public static List<OpenSeries> Of(OutlineHeading owner)
    {
        var open = new List<OpenSeries>(2);
        if (owner.Family.IsNumbered)
        {
            open.Add(new OpenSeries(owner.Family, owner.Number, 0));
        }

        if (owner.LastPoint is { StartsLine: false } last && last.Family.IsNumbered)
        {
            open.Add(new OpenSeries(last.Family, last.Number, 1));
        }

        return open;
    }
}
