using DocumentFormat.OpenXml;

namespace HeadingGenerator.OpenXml.Output;

/// <summary>A part of the document beside its text.</summary>
/// <param name="Id">The relationship by which the document refers to the part.</param>
/// <param name="Kind">The kind of the part: the last word of the type of its relationship, and the middle of its
/// content type.</param>
/// <param name="Name">The name of the part in the folder of the document.</param>
/// <param name="Write">Writes the part; null for one that is no XML.</param>
/// <param name="Bytes">What a part holds that is no XML.</param>
internal sealed record PackagePart(
    string Id, string Kind, string Name, Action<OpenXmlWriter>? Write, byte[]? Bytes = null)
{
    /// <summary>A picture.</summary>
    public static PackagePart Image(string id, string name, byte[] image) => new(id, "image", name, null, image);

    /// <summary>What stands after the last point of its name.</summary>
    public string Ending => Path.GetExtension(Name).TrimStart('.');
}
