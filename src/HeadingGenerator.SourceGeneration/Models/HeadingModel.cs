namespace HeadingGenerator.SourceGeneration.Models;

/// <summary>
/// What is emitted of a heading. It holds no positions: a line or a theme inserted above changes nothing here.
/// </summary>
/// <param name="Key">Its name in C#, not escaped.</param>
/// <param name="Number">
/// Its number as written; 0 if none is written, and for a point with the number of its position.
/// </param>
/// <param name="Marker">Its marker, or empty.</param>
/// <param name="Title">Its title.</param>
/// <param name="ClosingMark">
/// The mark between title and body; empty if it is the one that the library puts there, or there is no body.
/// </param>
/// <param name="Body">The text before its first point, or empty.</param>
/// <param name="Closing">The text after its last point, or empty.</param>
/// <param name="Points">The headings below it.</param>
internal sealed record HeadingModel(
    string Key, int Number, string Marker, string Title, string ClosingMark, string Body, string Closing,
    EquatableArray<HeadingModel> Points)
{
    /// <summary>How many headings it stands for, itself included.</summary>
    public int Weight { get; } = 1 + WeightOf(Points);

    /// <summary>How many headings these stand for.</summary>
    public static int WeightOf(EquatableArray<HeadingModel> headings)
    {
        int weight = 0;
        for (int i = 0; i < headings.Count; i++)
        {
            weight += headings[i].Weight;
        }

        return weight;
    }
}
