using DocumentFormat.OpenXml;
using HeadingGenerator.OpenXml.Layout;

namespace HeadingGenerator.OpenXml.Parts;

/// <summary>
/// What the body of the document is written on: it knows which page the text has come to where that matters.
/// </summary>
internal sealed class Paper(OpenXmlWriter writer, PageFlow? flow)
{
    /// <summary>Where the text has come to; null where nothing depends on it.</summary>
    public PageFlow? Flow { get; } = flow;

    /// <summary>Writes what takes no line of its own.</summary>
    public void WriteUncounted(OpenXmlElement block) => writer.WriteElement(block);

    /// <summary>Writes a paragraph or a table.</summary>
    public void Write(OpenXmlElement block)
    {
        Flow?.Add(block);
        writer.WriteElement(block);
    }
}
