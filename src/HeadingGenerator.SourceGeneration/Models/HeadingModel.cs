namespace HeadingGenerator.SourceGeneration.Models;

/// <summary>What is emitted of a heading. It holds no positions: a line inserted above changes nothing here.</summary>
/// <param name="Key">Its name in C#, not escaped.</param>
/// <param name="Number">Its number as written.</param>
/// <param name="Marker">Its marker, or empty.</param>
/// <param name="Title">Its title.</param>
/// <param name="Body">Its body, or empty.</param>
/// <param name="Pattern">The pattern that its points share, or null.</param>
/// <param name="Points">The headings below it.</param>
internal sealed record HeadingModel(
    string Key, int Number, string Marker, string Title, string Body, PatternModel? Pattern, EquatableArray<HeadingModel> Points)
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

/// <summary>The pattern that the points of a heading share.</summary>
/// <param name="Text">The pattern: 抓党建与{0}相融合.</param>
/// <param name="Literals">The literals around its slots, one more than there are slots.</param>
/// <param name="Example">What the first point fills into the slots.</param>
internal sealed record PatternModel(string Text, EquatableArray<string> Literals, EquatableArray<string> Example);
