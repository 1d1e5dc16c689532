using System.ComponentModel;

namespace HeadingGenerator.Generated;

/// <summary>For generated code: a point whose points share a pattern of a slot.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CatalogPoint1 : CatalogPoint
{
    /// <inheritdoc cref="CatalogPoint(Heading, int)"/>
    protected CatalogPoint1(Heading parent, int index)
        : base(parent, index)
    {
    }

    /// <inheritdoc cref="CatalogTheme1.Compose"/>
    public string Compose(string slot1) => FillPattern(slot1);

    /// <inheritdoc cref="CatalogTheme1.ComposeAll"/>
    public IReadOnlyList<ComposedHeading> ComposeAll(params string[] headings) =>
        ComposeHeadings(headings, static (parent, slot) => parent.FillPattern(slot));
}

/// <summary>For generated code: a point whose points share a pattern of two slots.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CatalogPoint2 : CatalogPoint
{
    /// <inheritdoc cref="CatalogPoint(Heading, int)"/>
    protected CatalogPoint2(Heading parent, int index)
        : base(parent, index)
    {
    }

    /// <inheritdoc cref="CatalogTheme2.Compose"/>
    public string Compose(string slot1, string slot2) => FillPattern(slot1, slot2);

    /// <inheritdoc cref="CatalogTheme2.ComposeAll"/>
    public IReadOnlyList<ComposedHeading> ComposeAll(params (string slot1, string slot2)[] headings) =>
        ComposeHeadings(headings, static (parent, slots) => parent.FillPattern(slots.slot1, slots.slot2));
}

/// <summary>For generated code: a point whose points share a pattern of three slots.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CatalogPoint3 : CatalogPoint
{
    /// <inheritdoc cref="CatalogPoint(Heading, int)"/>
    protected CatalogPoint3(Heading parent, int index)
        : base(parent, index)
    {
    }

    /// <inheritdoc cref="CatalogTheme3.Compose"/>
    public string Compose(string slot1, string slot2, string slot3) => FillPattern(slot1, slot2, slot3);

    /// <inheritdoc cref="CatalogTheme3.ComposeAll"/>
    public IReadOnlyList<ComposedHeading> ComposeAll(params (string slot1, string slot2, string slot3)[] headings) =>
        ComposeHeadings(headings, static (parent, slots) => parent.FillPattern(slots.slot1, slots.slot2, slots.slot3));
}

/// <summary>For generated code: a point whose points share a pattern of four slots.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CatalogPoint4 : CatalogPoint
{
    /// <inheritdoc cref="CatalogPoint(Heading, int)"/>
    protected CatalogPoint4(Heading parent, int index)
        : base(parent, index)
    {
    }

    /// <inheritdoc cref="CatalogTheme4.Compose"/>
    public string Compose(string slot1, string slot2, string slot3, string slot4) =>
        FillPattern(slot1, slot2, slot3, slot4);

    /// <inheritdoc cref="CatalogTheme4.ComposeAll"/>
    public IReadOnlyList<ComposedHeading> ComposeAll(
        params (string slot1, string slot2, string slot3, string slot4)[] headings) =>
        ComposeHeadings(headings, static (parent, slots) => parent.FillPattern(
            slots.slot1, slots.slot2, slots.slot3, slots.slot4));
}

/// <summary>For generated code: a point whose points share a pattern of five slots.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CatalogPoint5 : CatalogPoint
{
    /// <inheritdoc cref="CatalogPoint(Heading, int)"/>
    protected CatalogPoint5(Heading parent, int index)
        : base(parent, index)
    {
    }

    /// <inheritdoc cref="CatalogTheme5.Compose"/>
    public string Compose(string slot1, string slot2, string slot3, string slot4, string slot5) =>
        FillPattern(slot1, slot2, slot3, slot4, slot5);

    /// <inheritdoc cref="CatalogTheme5.ComposeAll"/>
    public IReadOnlyList<ComposedHeading> ComposeAll(
        params (string slot1, string slot2, string slot3, string slot4, string slot5)[] headings) =>
        ComposeHeadings(headings, static (parent, slots) => parent.FillPattern(
            slots.slot1, slots.slot2, slots.slot3, slots.slot4, slots.slot5));
}

/// <summary>For generated code: a point whose points share a pattern of six slots.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CatalogPoint6 : CatalogPoint
{
    /// <inheritdoc cref="CatalogPoint(Heading, int)"/>
    protected CatalogPoint6(Heading parent, int index)
        : base(parent, index)
    {
    }

    /// <inheritdoc cref="CatalogTheme6.Compose"/>
    public string Compose(string slot1, string slot2, string slot3, string slot4, string slot5, string slot6) =>
        FillPattern(slot1, slot2, slot3, slot4, slot5, slot6);

    /// <inheritdoc cref="CatalogTheme6.ComposeAll"/>
    public IReadOnlyList<ComposedHeading> ComposeAll(
        params (string slot1, string slot2, string slot3, string slot4, string slot5, string slot6)[] headings) =>
        ComposeHeadings(headings, static (parent, slots) => parent.FillPattern(
            slots.slot1, slots.slot2, slots.slot3, slots.slot4, slots.slot5, slots.slot6));
}

/// <summary>For generated code: a point whose points share a pattern of seven slots.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CatalogPoint7 : CatalogPoint
{
    /// <inheritdoc cref="CatalogPoint(Heading, int)"/>
    protected CatalogPoint7(Heading parent, int index)
        : base(parent, index)
    {
    }

    /// <inheritdoc cref="CatalogTheme7.Compose"/>
    public string Compose(
        string slot1, string slot2, string slot3, string slot4, string slot5, string slot6,
        string slot7) => FillPattern(slot1, slot2, slot3, slot4, slot5, slot6, slot7);

    /// <inheritdoc cref="CatalogTheme7.ComposeAll"/>
    public IReadOnlyList<ComposedHeading> ComposeAll(
        params (string slot1, string slot2, string slot3, string slot4, string slot5, string slot6, string slot7)[] headings) =>
        ComposeHeadings(headings, static (parent, slots) => parent.FillPattern(
            slots.slot1, slots.slot2, slots.slot3, slots.slot4, slots.slot5, slots.slot6, slots.slot7));
}
