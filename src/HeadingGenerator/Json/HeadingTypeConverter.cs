using System.ComponentModel;
using System.Globalization;

namespace HeadingGenerator;

/// <summary>
/// Converts headings to their <see cref="Heading.Path"/> and back, for whatever asks a <see cref="TypeConverter"/>:
/// Newtonsoft.Json, configuration, grids.
/// </summary>
/// <remarks>
/// Converting to text needs no set-up. Converting from text needs the catalogs to look in: <see cref="Register"/> them
/// when the program starts. With several catalogs, a path that more than one of them has is written with the class of
/// its catalog before it (公司.工作总结:突出实字), and not read without.
/// </remarks>
public sealed class HeadingTypeConverter : TypeConverter
{
    private static volatile HeadingCatalog[] _catalogs = [];
    private readonly Type _type;

    /// <summary>Creates a converter; <see cref="TypeDescriptor"/> does so.</summary>
    /// <param name="type">
    /// The type to convert to: <see cref="Heading"/>, <see cref="Theme"/>, <see cref="SubPoint"/> or a generated class.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is null.</exception>
    public HeadingTypeConverter(Type type)
    {
        ThrowHelper.ThrowIfNull(type);
        _type = type;
    }

    /// <summary>
    /// Makes the headings of a catalog known to all converters of this class. Once more does nothing.
    /// </summary>
    /// <param name="catalog">The catalog.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    public static void Register(HeadingCatalog catalog)
    {
        ThrowHelper.ThrowIfNull(catalog);
        lock (typeof(HeadingTypeConverter))
        {
            if (Array.IndexOf(_catalogs, catalog) < 0)
            {
                _catalogs = [.. _catalogs, catalog];
            }
        }
    }

    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    /// <exception cref="FormatException">
    /// No registered catalog has such a heading of this type, or several have one.
    /// </exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value)
    {
        if (value is not string name)
        {
            return base.ConvertFrom(context, culture, value);
        }

        HeadingCatalog[] catalogs = _catalogs;
        if (catalogs.Length == 0)
        {
            throw new FormatException(Messages.NotRegistered(name));
        }

        return StoredNames.Find(name, _type, catalogs, out string? problem) ?? throw new FormatException(problem);
    }

    /// <inheritdoc/>
    public override object? ConvertTo(
        ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is Heading heading && destinationType == typeof(string)
            ? StoredNames.NameOf(heading, _catalogs) ?? heading.OwnCatalog.ClassName + ":" + heading.Path
            : base.ConvertTo(context, culture, value, destinationType);
}
