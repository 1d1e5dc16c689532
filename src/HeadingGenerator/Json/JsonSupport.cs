#if NET
using System.Text.Json.Serialization;

namespace HeadingGenerator;

// For generated classes see HeadingJsonAttribute. System.Text.Json does not look for converters on base classes: each
// class that a property may have names it.
[JsonConverter(typeof(HeadingJsonConverter))]
public abstract partial class Heading;

[JsonConverter(typeof(HeadingJsonConverter))]
public abstract partial class Theme;

[JsonConverter(typeof(HeadingJsonConverter))]
public partial class SubPoint;

public sealed partial class HeadingCatalog
{
    private HeadingJsonConverter? _jsonConverter;

    /// <summary>
    /// Reads and writes the headings of this catalog as their paths. Add it to
    /// <see cref="System.Text.Json.JsonSerializerOptions.Converters"/>; writing works without it.
    /// </summary>
    public HeadingJsonConverter JsonConverter => _jsonConverter ??= new HeadingJsonConverter(this);
}
#endif
