using System.ComponentModel;

namespace HeadingGenerator.Generated;

#if NET
/// <summary>
/// For generated code that is compiled for netstandard2.0, where there is no System.Text.Json: where there is one at
/// run time, this attribute is its JsonConverterAttribute. A heading is written by <see cref="HeadingJsonConverter"/>,
/// an id as its name.
/// </summary>
/// <remarks>
/// Source generators of System.Text.Json do not take it; code compiled for net8.0 or later has the attribute itself.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Enum, Inherited = false)]
public sealed class HeadingJsonAttribute : System.Text.Json.Serialization.JsonConverterAttribute
{
    /// <summary>Marks a generated class or enumeration.</summary>
    /// <param name="type">Not used: it stands where the type of the converter stands.</param>
    public HeadingJsonAttribute(Type type) => Type = type;

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="typeToConvert"/> is null.</exception>
    [System.Diagnostics.CodeAnalysis.UnconditionalSuppressMessage(
        "AOT",
        "IL3050",
        Justification = "Only serialization by reflection asks for this attribute, which has no place in Native AOT.")]
    public override System.Text.Json.Serialization.JsonConverter? CreateConverter(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return typeToConvert.IsEnum
            ? new System.Text.Json.Serialization.JsonStringEnumConverter()
            : new HeadingJsonConverter();
    }
#else
/// <summary>
/// For generated code that is compiled for netstandard2.0, where there is no System.Text.Json: it does nothing there.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Enum, Inherited = false)]
public sealed class HeadingJsonAttribute : Attribute
{
    /// <summary>Marks a generated class or enumeration.</summary>
    /// <param name="type">Not used: it stands where the type of the converter stands.</param>
    public HeadingJsonAttribute(Type type) => Type = type;
#endif

    /// <summary>What the attribute was given.</summary>
    public Type Type { get; }
}
