using System.Collections.ObjectModel;

namespace HeadingGenerator;

/// <summary>Texts of which none is null.</summary>
internal sealed class TextCollection : Collection<string>
{
    protected override void InsertItem(int index, string item)
    {
        ThrowHelper.ThrowIfNull(item);
        base.InsertItem(index, item);
    }

    protected override void SetItem(int index, string item)
    {
        ThrowHelper.ThrowIfNull(item);
        base.SetItem(index, item);
    }
}
