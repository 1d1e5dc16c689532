namespace HeadingGenerator;

/// <summary>A heading below a theme, on any level.</summary>
public partial class SubPoint : Heading
{
    internal SubPoint(Heading parent, int index)
        : base(parent, index)
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
