using System.Globalization;
using System.Runtime.CompilerServices;
using HeadingGenerator.Outlines.Patterns;
using HeadingGenerator.SourceGeneration.Models;

namespace HeadingGenerator.SourceGeneration.Emission;

/// <summary>The patterns of the headings of a file: each is sought once, however often it is written.</summary>
internal sealed class HeadingPatterns
{
    private readonly Dictionary<HeadingModel, HeadingPattern?> _known = new(ByReference.Instance);

    /// <summary>The pattern of a heading's points; null if they share none.</summary>
    public HeadingPattern? Of(HeadingModel heading)
    {
        if (heading.Points.Count == 0)
        {
            return null;
        }

        if (!_known.TryGetValue(heading, out HeadingPattern? pattern))
        {
            pattern = HeadingPattern.Find(heading);
            _known.Add(heading, pattern);
        }

        return pattern;
    }

    private sealed class ByReference : IEqualityComparer<HeadingModel>
    {
        public static readonly ByReference Instance = new();

        public bool Equals(HeadingModel x, HeadingModel y) => ReferenceEquals(x, y);

        public int GetHashCode(HeadingModel obj) => RuntimeHelpers.GetHashCode(obj);
    }
}

/// <summary>
/// The pattern that the points of a heading share. It follows from their titles, so it is sought when they are emitted:
/// an edit elsewhere does not seek it again.
/// </summary>
/// <param name="Text">The pattern: 抓党建与{0}相融合.</param>
/// <param name="SlotCount">How many slots it has.</param>
internal sealed record HeadingPattern(string Text, int SlotCount)
{
    /// <summary>The most slots for which the library has a class: a tuple of more becomes hard to read.</summary>
    private const int MostSlots = 7;

    /// <summary>
    /// What the name of the class for so many slots ends with; none for a pattern that the library has no class for.
    /// </summary>
    public string ClassSuffix =>
        SlotCount <= MostSlots ? SlotCount.ToString(CultureInfo.InvariantCulture) : string.Empty;

    /// <summary>The pattern of a heading's points; null if they share none.</summary>
    public static HeadingPattern? Find(HeadingModel heading) =>
        PatternFinder.Find(heading.Points.ConvertAll(static point => point.Title), heading.Title) is { } literals
            ? new HeadingPattern(PatternText.Of(literals), literals.Length - 1)
            : null;

    /// <summary>Writes Compose for a pattern that the library has no class for.</summary>
    public void WriteCompose(CodeWriter writer)
    {
        if (SlotCount <= MostSlots)
        {
            return;
        }

        writer.Indent().Write(
            "/// <summary>Writes a new heading after the pattern of the points: its title.</summary>\n");
        writer.Indent().Write("public string Compose(");
        WriteSlots(writer, "string slot");
        writer.Write(") => ComposeTitle(");
        WriteSlots(writer, "slot");
        writer.Write(");\n");
    }

    private void WriteSlots(CodeWriter writer, string name)
    {
        for (int i = 1; i <= SlotCount; i++)
        {
            writer.Write(i > 1 ? ", " : string.Empty).Write(name).Write(i);
        }
    }
}
