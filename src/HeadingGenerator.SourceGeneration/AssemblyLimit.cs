using System.Collections.Immutable;
using HeadingGenerator.SourceGeneration.Models;

namespace HeadingGenerator.SourceGeneration;

/// <summary>
/// Keeps the strings of an assembly below the 16 MiB that its format holds (ECMA-335 II.24.2.4: an index into the heap
/// of user strings has 24 bits); the compiler would say so at every string beyond them.
/// </summary>
internal static class AssemblyLimit
{
    /// <summary>In bytes. The difference to 16 MiB is left for the strings of the program itself.</summary>
    private const long MostBytes = 15L << 20;

    /// <summary>The most characters of separators and numbers that stand between the texts of a heading.</summary>
    private const int MostBetween = 16;

    /// <summary>The files for which the ones before them leave no room.</summary>
    public static EquatableArray<string> FindExcess(
        ImmutableArray<CatalogReading> readings, CancellationToken cancellationToken)
    {
        var excess = new List<string>();
        long total = 0;
        foreach (CatalogReading reading in readings)
        {
            long size = reading.Model is { } model ? SizeOf(model.Themes) : 0;
            if (total + size > MostBytes)
            {
                excess.Add(reading.HintName);
            }
            else
            {
                total += size;
            }
        }

        return new EquatableArray<string>([.. excess]);
    }

    /// <summary>A file for which there is no room becomes an empty class and one error.</summary>
    public static CatalogReading LeaveOutExcess(
        (CatalogReading Reading, EquatableArray<string> Excess) source, CancellationToken cancellationToken) =>
        source.Excess.Contains(source.Reading.HintName) ? source.Reading.WithoutRoom() : source.Reading;

    /// <summary>The names and titles of themes stand in the index once more.</summary>
    private static long SizeOf(EquatableArray<HeadingModel> themes)
    {
        long characters = 0;
        foreach (HeadingModel theme in themes)
        {
            characters += theme.Key.Length + theme.Title.Length + LengthOf(theme);
        }

        return characters * sizeof(char);
    }

    private static long LengthOf(HeadingModel heading)
    {
        long length = heading.Marker.Length + heading.Key.Length + heading.Title.Length + heading.Body.Length
            + heading.Closing.Length + MostBetween;
        int pattern = 0;
        foreach (HeadingModel point in heading.Points)
        {
            length += LengthOf(point);
            pattern = Math.Max(pattern, point.Title.Length);
        }

        return length + pattern;
    }
}
