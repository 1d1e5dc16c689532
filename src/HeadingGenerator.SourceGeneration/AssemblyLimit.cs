using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using HeadingGenerator.SourceGeneration.Models;

namespace HeadingGenerator.SourceGeneration;

/// <summary>
/// Keeps the strings of an assembly below the 16 MiB that its format holds (ECMA-335 II.24.2.4: an index into the heap of user strings has
/// 24 bits); the compiler would say so at every string beyond them.
/// </summary>
internal static class AssemblyLimit
{
    /// <summary>In bytes. The difference to 16 MiB is left for the strings of the program itself.</summary>
    private const long MostBytes = 15L << 20;

    /// <summary>A string is stored in UTF-16, with its length before it and a mark after it.</summary>
    private const int BytesPerString = 5;

    /// <summary>The files for which the ones before them leave no room.</summary>
    public static EquatableArray<string> FindExcess(ImmutableArray<CatalogReading> readings, CancellationToken cancellationToken)
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
    public static CatalogReading LeaveOutExcess((CatalogReading Reading, EquatableArray<string> Excess) source, CancellationToken cancellationToken)
    {
        foreach (string hintName in source.Excess)
        {
            if (source.Reading.Model is not null && hintName == source.Reading.HintName)
            {
                return source.Reading.WithoutRoom();
            }
        }

        return source.Reading;
    }

    private static long SizeOf(EquatableArray<HeadingModel> headings)
    {
        long size = 0;
        for (int i = 0; i < headings.Count; i++)
        {
            HeadingModel heading = headings[i];
            size += SizeOf(heading.Key) + SizeOf(heading.Title) + SizeOf(heading.Body) + SizeOf(heading.Points);
        }

        return size;
    }

    private static int SizeOf(string text) => (2 * text.Length) + BytesPerString;
}
