using System;

namespace HeadingGenerator;

/// <summary>A heading of the top level of a catalog.</summary>
public abstract partial class Theme : Heading
{
    /// <summary>For generated code: creates the theme from its texts.</summary>
    /// <param name="position">The running position in the catalog, from 1.</param>
    /// <param name="content">Key, marker, title and body of the theme, then the same four of each of its points.</param>
    /// <param name="numbers">
    /// The number of the theme and those of its points as written; null if all of them are equal to the positions.
    /// </param>
    /// <param name="pattern">The text of the pattern of the points, or null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="content"/> or <paramref name="numbers"/> is not complete.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="position"/> is less than 1.</exception>
    protected Theme(int position, string[] content, int[]? numbers, string? pattern)
        : base(position, new HeadingTable(content, numbers), pattern)
    {
        if (position < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(position), position, "Positions count from 1.");
        }

        if (content.Length == 0)
        {
            throw new ArgumentException("The content must start with the texts of the theme.", nameof(content));
        }
    }

    /// <summary>The catalog that the theme belongs to.</summary>
    public abstract HeadingCatalog Catalog { get; }
}
