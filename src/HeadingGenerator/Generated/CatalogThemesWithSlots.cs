using System.ComponentModel;

namespace HeadingGenerator.Generated;

/// <summary>For generated code: a theme whose points share a pattern of a slot.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CatalogTheme1 : CatalogTheme
{
    /// <inheritdoc cref="CatalogTheme(int, CatalogParts, string)"/>
    protected CatalogTheme1(int position, CatalogParts parts, string text)
        : base(position, parts, text)
    {
    }

    /// <summary>Writes a new heading after the <see cref="Heading.Pattern"/> of the points: its title.</summary>
    /// <param name="slot1">What fills slot {0} of the pattern.</param>
    public string Compose(string slot1) => FillPattern(slot1);

    /// <summary>
    /// Writes several new headings after the <see cref="Heading.Pattern"/>, numbered and marked like the points.
    /// </summary>
    /// <param name="headings">What fills the slot, one for each heading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="headings"/> or one of them is null.</exception>
    public IReadOnlyList<ComposedHeading> ComposeAll(params string[] headings) =>
        ComposeHeadings(headings, static (parent, slot) => parent.FillPattern(slot));
}

/// <summary>For generated code: a theme whose points share a pattern of two slots.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CatalogTheme2 : CatalogTheme
{
    /// <inheritdoc cref="CatalogTheme(int, CatalogParts, string)"/>
    protected CatalogTheme2(int position, CatalogParts parts, string text)
        : base(position, parts, text)
    {
    }

    /// <summary>Writes a new heading after the <see cref="Heading.Pattern"/> of the points: its title.</summary>
    /// <param name="slot1">What fills slot {0} of the pattern.</param>
    /// <param name="slot2">What fills slot {1} of the pattern.</param>
    public string Compose(string slot1, string slot2) => FillPattern(slot1, slot2);

    /// <summary>
    /// Writes several new headings after the <see cref="Heading.Pattern"/>, numbered and marked like the points.
    /// </summary>
    /// <param name="headings">What fills the slots, one for each heading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="headings"/> is null.</exception>
    public IReadOnlyList<ComposedHeading> ComposeAll(params (string slot1, string slot2)[] headings) =>
        ComposeHeadings(headings, static (parent, slots) => parent.FillPattern(slots.slot1, slots.slot2));
}

/// <summary>For generated code: a theme whose points share a pattern of three slots.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CatalogTheme3 : CatalogTheme
{
    /// <inheritdoc cref="CatalogTheme(int, CatalogParts, string)"/>
    protected CatalogTheme3(int position, CatalogParts parts, string text)
        : base(position, parts, text)
    {
    }

    /// <summary>Writes a new heading after the <see cref="Heading.Pattern"/> of the points: its title.</summary>
    /// <param name="slot1">What fills slot {0} of the pattern.</param>
    /// <param name="slot2">What fills slot {1} of the pattern.</param>
    /// <param name="slot3">What fills slot {2} of the pattern.</param>
    public string Compose(string slot1, string slot2, string slot3) => FillPattern(slot1, slot2, slot3);

    /// <summary>
    /// Writes several new headings after the <see cref="Heading.Pattern"/>, numbered and marked like the points.
    /// </summary>
    /// <param name="headings">What fills the slots, one for each heading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="headings"/> is null.</exception>
    public IReadOnlyList<ComposedHeading> ComposeAll(params (string slot1, string slot2, string slot3)[] headings) =>
        ComposeHeadings(headings, static (parent, slots) => parent.FillPattern(slots.slot1, slots.slot2, slots.slot3));
}

/// <summary>For generated code: a theme whose points share a pattern of four slots.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CatalogTheme4 : CatalogTheme
{
    /// <inheritdoc cref="CatalogTheme(int, CatalogParts, string)"/>
    protected CatalogTheme4(int position, CatalogParts parts, string text)
        : base(position, parts, text)
    {
    }

    /// <summary>Writes a new heading after the <see cref="Heading.Pattern"/> of the points: its title.</summary>
    /// <param name="slot1">What fills slot {0} of the pattern.</param>
    /// <param name="slot2">What fills slot {1} of the pattern.</param>
    /// <param name="slot3">What fills slot {2} of the pattern.</param>
    /// <param name="slot4">What fills slot {3} of the pattern.</param>
    public string Compose(string slot1, string slot2, string slot3, string slot4) =>
        FillPattern(slot1, slot2, slot3, slot4);

    /// <summary>
    /// Writes several new headings after the <see cref="Heading.Pattern"/>, numbered and marked like the points.
    /// </summary>
    /// <param name="headings">What fills the slots, one for each heading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="headings"/> is null.</exception>
    public IReadOnlyList<ComposedHeading> ComposeAll(
        params (string slot1, string slot2, string slot3, string slot4)[] headings) =>
        ComposeHeadings(headings, static (parent, slots) => parent.FillPattern(
            slots.slot1, slots.slot2, slots.slot3, slots.slot4));
}

/// <summary>For generated code: a theme whose points share a pattern of five slots.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CatalogTheme5 : CatalogTheme
{
    /// <inheritdoc cref="CatalogTheme(int, CatalogParts, string)"/>
    protected CatalogTheme5(int position, CatalogParts parts, string text)
        : base(position, parts, text)
    {
    }

    /// <summary>Writes a new heading after the <see cref="Heading.Pattern"/> of the points: its title.</summary>
    /// <param name="slot1">What fills slot {0} of the pattern.</param>
    /// <param name="slot2">What fills slot {1} of the pattern.</param>
    /// <param name="slot3">What fills slot {2} of the pattern.</param>
    /// <param name="slot4">What fills slot {3} of the pattern.</param>
    /// <param name="slot5">What fills slot {4} of the pattern.</param>
    public string Compose(string slot1, string slot2, string slot3, string slot4, string slot5) =>
        FillPattern(slot1, slot2, slot3, slot4, slot5);

    /// <summary>
    /// Writes several new headings after the <see cref="Heading.Pattern"/>, numbered and marked like the points.
    /// </summary>
    /// <param name="headings">What fills the slots, one for each heading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="headings"/> is null.</exception>
    public IReadOnlyList<ComposedHeading> ComposeAll(
        params (string slot1, string slot2, string slot3, string slot4, string slot5)[] headings) =>
        ComposeHeadings(headings, static (parent, slots) => parent.FillPattern(
            slots.slot1, slots.slot2, slots.slot3, slots.slot4, slots.slot5));
}

/// <summary>For generated code: a theme whose points share a pattern of six slots.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CatalogTheme6 : CatalogTheme
{
    /// <inheritdoc cref="CatalogTheme(int, CatalogParts, string)"/>
    protected CatalogTheme6(int position, CatalogParts parts, string text)
        : base(position, parts, text)
    {
    }

    /// <summary>Writes a new heading after the <see cref="Heading.Pattern"/> of the points: its title.</summary>
    /// <param name="slot1">What fills slot {0} of the pattern.</param>
    /// <param name="slot2">What fills slot {1} of the pattern.</param>
    /// <param name="slot3">What fills slot {2} of the pattern.</param>
    /// <param name="slot4">What fills slot {3} of the pattern.</param>
    /// <param name="slot5">What fills slot {4} of the pattern.</param>
    /// <param name="slot6">What fills slot {5} of the pattern.</param>
    public string Compose(string slot1, string slot2, string slot3, string slot4, string slot5, string slot6) =>
        FillPattern(slot1, slot2, slot3, slot4, slot5, slot6);

    /// <summary>
    /// Writes several new headings after the <see cref="Heading.Pattern"/>, numbered and marked like the points.
    /// </summary>
    /// <param name="headings">What fills the slots, one for each heading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="headings"/> is null.</exception>
    public IReadOnlyList<ComposedHeading> ComposeAll(
        params (string slot1, string slot2, string slot3, string slot4, string slot5, string slot6)[] headings) =>
        ComposeHeadings(headings, static (parent, slots) => parent.FillPattern(
            slots.slot1, slots.slot2, slots.slot3, slots.slot4, slots.slot5, slots.slot6));
}

/// <summary>For generated code: a theme whose points share a pattern of seven slots.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CatalogTheme7 : CatalogTheme
{
    /// <inheritdoc cref="CatalogTheme(int, CatalogParts, string)"/>
    protected CatalogTheme7(int position, CatalogParts parts, string text)
        : base(position, parts, text)
    {
    }

    /// <summary>Writes a new heading after the <see cref="Heading.Pattern"/> of the points: its title.</summary>
    /// <param name="slot1">What fills slot {0} of the pattern.</param>
    /// <param name="slot2">What fills slot {1} of the pattern.</param>
    /// <param name="slot3">What fills slot {2} of the pattern.</param>
    /// <param name="slot4">What fills slot {3} of the pattern.</param>
    /// <param name="slot5">What fills slot {4} of the pattern.</param>
    /// <param name="slot6">What fills slot {5} of the pattern.</param>
    /// <param name="slot7">What fills slot {6} of the pattern.</param>
    public string Compose(
        string slot1, string slot2, string slot3, string slot4, string slot5, string slot6,
        string slot7) => FillPattern(slot1, slot2, slot3, slot4, slot5, slot6, slot7);

    /// <summary>
    /// Writes several new headings after the <see cref="Heading.Pattern"/>, numbered and marked like the points.
    /// </summary>
    /// <param name="headings">What fills the slots, one for each heading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="headings"/> is null.</exception>
    public IReadOnlyList<ComposedHeading> ComposeAll(
        params (string slot1, string slot2, string slot3, string slot4, string slot5, string slot6, string slot7)[] headings) =>
        ComposeHeadings(headings, static (parent, slots) => parent.FillPattern(
            slots.slot1, slots.slot2, slots.slot3, slots.slot4, slots.slot5, slots.slot6, slots.slot7));
}
