namespace HeadingGenerator;

/// <summary>A place where a searched word occurs.</summary>
/// <param name="Heading">The heading that it occurs in.</param>
/// <param name="Field">The text of the heading that it occurs in.</param>
/// <param name="Start">Where it starts in that text, in UTF-16 code units from 0.</param>
/// <param name="Length">How many UTF-16 code units it takes.</param>
public readonly record struct SearchHit(Heading Heading, HeadingField Field, int Start, int Length)
{
    /// <summary>
    /// The theme that <see cref="Heading"/> is or belongs to; like that null in the default value, and only there.
    /// </summary>
    public Theme Theme => Heading as Theme ?? (Heading as SubPoint)?.Theme!;
}
