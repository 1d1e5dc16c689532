using System;
using System.ComponentModel;

namespace HeadingGenerator.Generated;

#if NET
/// <summary>
/// For generated code that is compiled for netstandard2.0, where there is no System.Text.Json: where there is one at
/// run time, this attribute is its JsonConverterAttribute, and the class is written by
/// <see cref="HeadingJsonConverter"/>.
/// </summary>
/// <remarks>
/// Source generators of System.Text.Json do not take it; code compiled for net8.0 or later has the attribute itself.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class HeadingJsonAttribute : System.Text.Json.Serialization.JsonConverterAttribute
{
    /// <summary>Marks a generated class.</summary>
    /// <param name="type">Not used: it stands where the type of the converter stands.</param>
    public HeadingJsonAttribute(Type type)
        : base(typeof(HeadingJsonConverter)) => Type = type;
#else
/// <summary>
/// For generated code that is compiled for netstandard2.0, where there is no System.Text.Json: it does nothing there.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class HeadingJsonAttribute : Attribute
{
    /// <summary>Marks a generated class.</summary>
    /// <param name="type">Not used: it stands where the type of the converter stands.</param>
    public HeadingJsonAttribute(Type type) => Type = type;
#endif

    /// <summary>What the attribute was given.</summary>
    public Type Type { get; }
}
