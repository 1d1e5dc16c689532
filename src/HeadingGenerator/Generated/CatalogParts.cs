using System.ComponentModel;

namespace HeadingGenerator.Generated;

/// <summary>
/// For generated code: gives a catalog its texts and themes, part by part, so that none is touched before it is asked
/// for.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CatalogParts
{
    private HeadingCatalog? _catalog;

    /// <summary>The catalog, made when it is first asked for.</summary>
    public HeadingCatalog Catalog =>
        Volatile.Read(ref _catalog) ?? (Interlocked.CompareExchange(ref _catalog, new HeadingCatalog(this), null) ?? _catalog!);

    /// <summary>
    /// The name of the generated class, the title of the text, the numbers of themes in the parts, and key and title of
    /// each theme.
    /// </summary>
    protected internal abstract string Index { get; }

    /// <summary>The text of a theme.</summary>
    /// <param name="part">The part of the catalog, from 0.</param>
    /// <param name="index">The index of the theme in its part, from 0.</param>
    protected internal abstract string TextAt(int part, int index);

    /// <summary>A theme.</summary>
    /// <param name="part">The part of the catalog, from 0.</param>
    /// <param name="index">The index of the theme in its part, from 0.</param>
    protected internal abstract Theme ThemeAt(int part, int index);
}
