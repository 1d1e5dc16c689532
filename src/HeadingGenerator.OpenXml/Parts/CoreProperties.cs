using System.Globalization;
using System.Xml;

namespace HeadingGenerator.OpenXml.Parts;

/// <summary>The properties of the document that a file manager shows.</summary>
internal static class CoreProperties
{
    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private const string Terms = "http://purl.org/dc/terms/";
    private const string Schema = "http://www.w3.org/2001/XMLSchema-instance";

    public static void Write(XmlWriter writer, ReportOutline outline, WordReportOptions options)
    {
        writer.WriteStartElement("cp", "coreProperties", Core);
        writer.WriteAttributeString("xmlns", "dc", null, DublinCore);
        writer.WriteAttributeString("xmlns", "dcterms", null, Terms);
        writer.WriteAttributeString("xmlns", "xsi", null, Schema);
        WriteText(writer, "title", DublinCore, outline.Title);
        WriteText(writer, "subject", DublinCore, options.Subject);
        WriteText(writer, "creator", DublinCore, options.Author);
        WriteText(writer, "keywords", Core, options.Keywords);
        WriteText(writer, "language", DublinCore, "zh-CN");
        if (options.Created is { } created)
        {
            WriteTime(writer, "created", created);
            WriteTime(writer, "modified", created);
        }

        writer.WriteEndElement();
    }

    private static void WriteText(XmlWriter writer, string name, string ns, string? value)
    {
        string text = ReportLines.Join(value ?? string.Empty);
        if (text.Length > 0)
        {
            writer.WriteElementString(name, ns, text);
        }
    }

    private static void WriteTime(XmlWriter writer, string name, DateTimeOffset time)
    {
        writer.WriteStartElement(name, Terms);
        writer.WriteAttributeString("type", Schema, "dcterms:W3CDTF");
        writer.WriteString(time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        writer.WriteEndElement();
    }
}
