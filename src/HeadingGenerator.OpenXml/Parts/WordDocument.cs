using System.Xml;
using HeadingGenerator.OpenXml.FontFiles;
using HeadingGenerator.OpenXml.Layout;
using HeadingGenerator.OpenXml.Output;

namespace HeadingGenerator.OpenXml.Parts;

/// <summary>The document as a whole: which parts it has and how they refer to each other.</summary>
internal static class WordDocument
{
    private const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string CoreRelationship =
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    private const string OfficeRelationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string CoreContentType = "application/vnd.openxmlformats-package.core-properties+xml";
    private const string RelationshipsContentType = "application/vnd.openxmlformats-package.relationships+xml";

    /// <summary>Writes the whole document.</summary>
    public static void Write(ReportOutline outline, WordReportOptions options, Stream stream)
    {
        MissingFonts.Tell(options);
        var grid = new PageGrid(options);
        var ends = new SectionEnds(outline, options);
        PackagePart[] parts = [.. PartsOf(options, grid), .. ends.Images];
        using var package = new WordPackage(stream);
        package.WriteXml("[Content_Types].xml", writer => WriteContentTypes(writer, parts));
        package.WriteXml("_rels/.rels", WritePackageRelationships);
        package.WriteXml("docProps/core.xml", writer => CoreProperties.Write(writer, outline, options));
        package.WriteXml("word/_rels/document.xml.rels", writer => WriteDocumentRelationships(writer, parts));
        foreach (PackagePart part in parts)
        {
            if (part.Write is { } write)
            {
                package.WritePart("word/" + part.Name, write);
            }
            else
            {
                package.WriteBytes("word/" + part.Name, part.Bytes!);
            }
        }

        package.WritePart("word/document.xml", new MainDocument(outline, options, grid, ends).Write);
    }

    private static List<PackagePart> PartsOf(WordReportOptions options, PageGrid grid)
    {
        var page = new FormatPage(options.Format, grid.LinePitch);
        var parts = new List<PackagePart>
        {
            new("rId1", "styles", "styles.xml", writer => writer.WriteElement(ReportStyles.Create(options, grid))),
            new("rId2", "settings", "settings.xml", writer => writer.WriteElement(DocumentSettings.Create(options))),
            new("rId3", "fontTable", "fontTable.xml", writer => writer.WriteElement(FontTable.Create(options))),
        };
        if (options.PageNumbers)
        {
            parts.Add(
                new(PageFooter.OddId, "footer", "footer1.xml", writer => writer.WriteElement(PageFooter.Odd(page))));
            parts.Add(
                new(PageFooter.EvenId, "footer", "footer2.xml", writer => writer.WriteElement(PageFooter.Even(page))));
        }

        parts.Add(new(PageFooter.NoneId, "footer", "footer3.xml", writer => writer.WriteElement(PageFooter.None())));
        if (page.HasOwnFirstPage)
        {
            parts.Add(
                new(
                    LetterFrame.HeaderId, "header", "header1.xml",
                    writer => writer.WriteElement(LetterFrame.Header(page))));
            parts.Add(
                new(
                    LetterFrame.FirstHeaderId, "header", "header2.xml",
                    writer => writer.WriteElement(LetterFrame.FirstHeader())));
            parts.Add(
                new(
                    LetterFrame.FooterId, "footer", "footer4.xml",
                    writer => writer.WriteElement(LetterFrame.Footer())));
        }

        return parts;
    }

    private static void WriteContentTypes(XmlWriter writer, PackagePart[] parts)
    {
        writer.WriteStartElement("Types", ContentTypes);
        WriteDefault("rels", RelationshipsContentType);
        WriteDefault("xml", "application/xml");
        foreach (string ending in parts.Where(part => part.Write is null).Select(part => part.Ending).Distinct())
        {
            WriteDefault(ending, "image/" + ending);
        }

        WriteOverride("docProps/core.xml", CoreContentType);
        WriteOverride("word/document.xml", WordContentType("document.main"));
        foreach (PackagePart part in parts.Where(part => part.Write is not null))
        {
            WriteOverride("word/" + part.Name, WordContentType(part.Kind));
        }

        writer.WriteEndElement();

        void WriteDefault(string extension, string contentType) =>
            WriteEmpty(writer, "Default", ("Extension", extension), ("ContentType", contentType));
        void WriteOverride(string name, string contentType) =>
            WriteEmpty(writer, "Override", ("PartName", "/" + name), ("ContentType", contentType));
    }

    private static string WordContentType(string kind) =>
        $"application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}+xml";

    private static void WritePackageRelationships(XmlWriter writer)
    {
        writer.WriteStartElement("Relationships", Relationships);
        WriteRelationship(writer, "rId1", OfficeRelationship + "officeDocument", "word/document.xml");
        WriteRelationship(writer, "rId2", CoreRelationship, "docProps/core.xml");
        writer.WriteEndElement();
    }

    private static void WriteDocumentRelationships(XmlWriter writer, PackagePart[] parts)
    {
        writer.WriteStartElement("Relationships", Relationships);
        foreach (PackagePart part in parts)
        {
            WriteRelationship(writer, part.Id, OfficeRelationship + part.Kind, part.Name);
        }

        writer.WriteEndElement();
    }

    private static void WriteRelationship(XmlWriter writer, string id, string type, string target) =>
        WriteEmpty(writer, "Relationship", ("Id", id), ("Type", type), ("Target", target));

    private static void WriteEmpty(XmlWriter writer, string name, params (string Name, string Value)[] attributes)
    {
        writer.WriteStartElement(name);
        foreach ((string attribute, string value) in attributes)
        {
            writer.WriteAttributeString(attribute, value);
        }

        writer.WriteEndElement();
    }
}
