using System.ComponentModel;

namespace HeadingGenerator.Generated;

/// <summary>For generated code: a point that has points of its own.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CatalogPoint : SubPoint
{
    /// <summary>Creates the point.</summary>
    /// <param name="parent">The heading above.</param>
    /// <param name="index">The index of this point among its siblings, from 0.</param>
    /// <exception cref="ArgumentNullException"><paramref name="parent"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="parent"/> has no point with this index.
    /// </exception>
    protected CatalogPoint(Heading parent, int index)
        : base(parent, index)
    {
    }

    /// <summary>Fills the slots of the pattern, where there are more than seven.</summary>
    /// <param name="slots">As many texts as the pattern has slots.</param>
    protected string ComposeTitle(params string[] slots) => FillPattern(slots);
}
