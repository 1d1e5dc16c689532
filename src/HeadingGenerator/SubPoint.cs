using System;
using System.Collections.Generic;

namespace HeadingGenerator;

/// <summary>A heading below a theme, on any level.</summary>
public partial class SubPoint : Heading
{
    /// <summary>For generated code: creates a point that has points of its own.</summary>
    /// <param name="parent">The heading above, which holds the texts of this point.</param>
    /// <param name="index">The index of this point among its siblings, from 0.</param>
    /// <param name="content">Key, marker, title and body of each point below.</param>
    /// <param name="numbers">The numbers of the points below as written; null if all are equal to their positions.</param>
    /// <param name="pattern">The text of the pattern of the points below, or null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="parent"/> or <paramref name="content"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="content"/> or <paramref name="numbers"/> is not complete.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="parent"/> has no point with this index.</exception>
    protected SubPoint(Heading parent, int index, string[] content, int[]? numbers, string? pattern)
        : base(parent, index, new HeadingTable(content, numbers), pattern)
    {
    }

    internal SubPoint(Heading parent, int index)
        : base(parent, index, points: null, pattern: null)
    {
    }

    /// <summary>The theme that the point belongs to.</summary>
    public Theme Theme
    {
        get
        {
            Heading above = Parent!;
            while (above.Parent is { } parent)
            {
                above = parent;
            }

            return (Theme)above;
        }
    }

    /// <summary>
    /// What fills the slots of the parent's <see cref="Heading.Pattern"/> in this title: 政治思想 in 政治思想严 for {0}严.
    /// Empty if the parent has no pattern or this title does not follow it.
    /// </summary>
    public IReadOnlyList<string> Slots => Known.Slots ??= FindSlots();

    private IReadOnlyList<string> FindSlots() =>
        Parent!.Pattern is { } pattern && pattern.TryMatch(this, out IReadOnlyList<string> slots) ? slots : [];
}
