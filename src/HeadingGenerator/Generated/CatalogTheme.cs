using System.ComponentModel;

namespace HeadingGenerator.Generated;

/// <summary>For generated code: a theme.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CatalogTheme : Theme
{
    /// <summary>Creates the theme from its text.</summary>
    /// <param name="position">The running position in the catalog, from 1.</param>
    /// <param name="parts">The catalog.</param>
    /// <param name="text">The texts of the theme and its points.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="parts"/> or <paramref name="text"/> is null.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="position"/> is less than 1.</exception>
    /// <exception cref="InvalidOperationException">
    /// <paramref name="text"/> was compiled for another version of this library.
    /// </exception>
    protected CatalogTheme(int position, CatalogParts parts, string text)
        : base(position, parts, text)
    {
    }

    /// <summary>Fills the slots of the pattern, where there are more than seven.</summary>
    /// <param name="slots">As many texts as the pattern has slots.</param>
    protected string ComposeTitle(params string[] slots) => FillPattern(slots);
}
