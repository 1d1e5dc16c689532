using System.Text.Json.Serialization;
using HeadingGenerator.Tests.Catalogs;

namespace HeadingGenerator.Tests.Json;

/// <summary>A type of a user that refers to headings in every way.</summary>
public sealed record Plan
{
    public Theme? Theme { get; init; }

    public SubPoint? Point { get; init; }

    public Heading? Heading { get; init; }

    public Themes.Types.突出严字Theme? Typed { get; init; }

    public Themes.Types.健全机制Theme.责任机制Point? TypedPoint { get; init; }

    public List<Theme>? List { get; init; }

    public Dictionary<Theme, int>? ByTheme { get; init; }

    public Dictionary<SubPoint, string>? ByPoint { get; init; }
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Plan))]
[JsonSerializable(typeof(Theme))]
[JsonSerializable(typeof(Themes.Types.突出严字Theme))]
[JsonSerializable(typeof(HeadingCatalog))]
internal sealed partial class PlanContext : JsonSerializerContext;
