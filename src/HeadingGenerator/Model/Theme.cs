using HeadingGenerator.Generated;

namespace HeadingGenerator;

/// <summary>A heading of the top level of a catalog.</summary>
public abstract partial class Theme : Heading
{
    private readonly CatalogParts _parts;

    private protected Theme(int position, CatalogParts parts, string text)
        : base(position, HeadingTable.Unpack(text))
    {
        ThrowHelper.ThrowIfNull(parts);
        _parts = position >= 1
            ? parts
            : throw new ArgumentOutOfRangeException(nameof(position), position, Messages.PositionsFromOne);
    }

    /// <summary>The catalog that the theme belongs to.</summary>
    public HeadingCatalog Catalog => _parts.Catalog;
}
