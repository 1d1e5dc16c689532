#if NET
using System.Text.Json;
using System.Text.Json.Serialization;

namespace HeadingGenerator;

/// <summary>
/// Converts headings to JSON and back: as their <see cref="Heading.Path"/>, in values and in dictionary keys.
/// </summary>
/// <remarks>
/// Writing needs no set-up. A path alone does not tell its catalog, so that reading needs the converter of the catalog:
/// add <see cref="HeadingCatalog.JsonConverter"/> to <see cref="JsonSerializerOptions.Converters"/>. With the
/// converters of several catalogs in one set of options, a path that more than one of them has is written with the
/// class of its catalog before it (公司.工作总结:突出实字), and not read without; a heading of a catalog whose converter is
/// missing is not written.
/// </remarks>
public sealed class HeadingJsonConverter : JsonConverter<Heading>
{
    private readonly HeadingCatalog? _catalog;

    /// <summary>Creates a converter that only writes.</summary>
    public HeadingJsonConverter()
    {
    }

    /// <summary>Creates a converter that writes headings and reads those of <paramref name="catalog"/>.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    public HeadingJsonConverter(HeadingCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        _catalog = catalog;
    }

    /// <summary>
    /// Whether <paramref name="typeToConvert"/> is a heading: <see cref="Heading"/>, <see cref="Theme"/>,
    /// <see cref="SubPoint"/> or a generated class.
    /// </summary>
    /// <param name="typeToConvert">The type.</param>
    public override bool CanConvert(Type typeToConvert) => typeof(Heading).IsAssignableFrom(typeToConvert);

    /// <inheritdoc/>
    /// <exception cref="JsonException">
    /// There is no catalog, or no such heading of this type, or several catalogs have one.
    /// </exception>
    public override Heading? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Find(reader.GetString()!, typeToConvert, options)
            : throw new JsonException(Messages.NoPath(reader.TokenType));

    /// <inheritdoc/>
    /// <exception cref="JsonException">There are converters of catalogs, but not that of this heading.</exception>
    public override void Write(Utf8JsonWriter writer, Heading value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(NameOf(value, options));
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">
    /// There is no catalog, or no such heading of this type, or several catalogs have one.
    /// </exception>
    public override Heading ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Find(reader.GetString()!, typeToConvert, options);

    /// <inheritdoc/>
    /// <exception cref="JsonException">There are converters of catalogs, but not that of this heading.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Heading value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WritePropertyName(NameOf(value, options));
    }

    private string NameOf(Heading heading, JsonSerializerOptions options)
    {
        List<HeadingCatalog> catalogs = CatalogsOf(options);
        return StoredNames.NameOf(heading, catalogs)
            ?? throw new JsonException(Messages.OtherCatalog(heading.Path, catalogs[0].Title));
    }

    private Heading Find(string name, Type typeToConvert, JsonSerializerOptions options)
    {
        List<HeadingCatalog> catalogs = CatalogsOf(options);
        if (catalogs.Count == 0)
        {
            throw new JsonException(Messages.NoConverter(name));
        }

        return StoredNames.Find(name, typeToConvert, catalogs, out string? problem)
            ?? throw new JsonException(problem);
    }

    /// <summary>Of several converters the first is asked for all headings; it has to know the other catalogs.</summary>
    private List<HeadingCatalog> CatalogsOf(JsonSerializerOptions options)
    {
        var catalogs = new List<HeadingCatalog>();
        foreach (JsonConverter converter in options?.Converters ?? [])
        {
            if (converter is HeadingJsonConverter { _catalog: { } catalog } && !catalogs.Contains(catalog))
            {
                catalogs.Add(catalog);
            }
        }

        if (_catalog is not null && !catalogs.Contains(_catalog))
        {
            catalogs.Add(_catalog);
        }

        return catalogs;
    }
}
#endif
