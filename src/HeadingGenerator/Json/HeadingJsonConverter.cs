#if NET
using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace HeadingGenerator;

/// <summary>Converts headings to JSON and back: as their <see cref="Heading.Path"/>, in values and in dictionary keys.</summary>
/// <remarks>
/// Writing needs no set-up. A path alone does not tell its catalog, so that reading needs the converter of the catalog:
/// add <see cref="HeadingCatalog.JsonConverter"/> to <see cref="JsonSerializerOptions.Converters"/>.
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

    /// <summary>Whether <paramref name="typeToConvert"/> is a heading: <see cref="Heading"/>, <see cref="Theme"/>, <see cref="SubPoint"/> or a generated class.</summary>
    /// <param name="typeToConvert">The type.</param>
    public override bool CanConvert(Type typeToConvert) => typeof(Heading).IsAssignableFrom(typeToConvert);

    /// <inheritdoc/>
    /// <exception cref="JsonException">There is no catalog, or it has no such heading of this type.</exception>
    public override Heading? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Find(reader.GetString()!, typeToConvert)
            : throw new JsonException($"A heading is a JSON string that holds its path, not {reader.TokenType}.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Heading value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.Path);
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">There is no catalog, or it has no such heading of this type.</exception>
    public override Heading ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Find(reader.GetString()!, typeToConvert);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Heading value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WritePropertyName(value.Path);
    }

    private Heading Find(string path, Type typeToConvert)
    {
        if (_catalog is null)
        {
            throw new JsonException(
                $"The heading '{path}' cannot be read without its catalog. Add the JsonConverter of the catalog (Themes.Catalog.JsonConverter) to JsonSerializerOptions.Converters.");
        }

        if (!_catalog.TryGetHeading(path, out Heading? heading))
        {
            throw new JsonException(_catalog.DescribeMissingPath(path));
        }

        return typeToConvert.IsInstanceOfType(heading)
            ? heading
            : throw new JsonException($"The heading '{path}' of the catalog '{_catalog.Title}' is not a {typeToConvert.Name}.");
    }
}
#endif
