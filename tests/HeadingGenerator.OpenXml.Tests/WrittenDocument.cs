using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using System.Xml.XPath;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace HeadingGenerator.OpenXml.Tests;

/// <summary>A report as Word gets it, open to questions.</summary>
internal sealed class WrittenDocument
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly XmlNamespaceManager _prefixes = Prefixes();

    public WrittenDocument(ReportOutline outline, WordReportOptions? options = null)
    {
        using var stream = new MemoryStream();
        outline.WriteWord(stream, options);
        Bytes = stream.ToArray();
    }

    public byte[] Bytes { get; }

    /// <summary>The paragraphs of the text, those of a table of contents included.</summary>
    public IReadOnlyList<XElement> Paragraphs => [.. Part("word/document.xml").Descendants(W + "p")];

    /// <summary>The XML of a part of the package.</summary>
    public XDocument Part(string name)
    {
        using ZipArchive archive = Archive();
        using Stream stream = archive.GetEntry(name)!.Open();
        return XDocument.Load(stream, LoadOptions.PreserveWhitespace);
    }

    public ZipArchive Archive() => new(new MemoryStream(Bytes), ZipArchiveMode.Read);

    /// <summary>The value of an XPath expression over a part, as text.</summary>
    public string Value(string part, string xpath) => Part(part).XPathEvaluate($"string({xpath})", _prefixes) switch
    {
        string text => text,
        object other => throw new InvalidOperationException(other.ToString()),
    };

    /// <summary>What the SDK's validator remarks on, for the oldest and the newest Word that is asked for.</summary>
    public IEnumerable<string> Errors()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(Bytes), isEditable: false);
        return
        [
            .. from version in (FileFormatVersions[])[FileFormatVersions.Office2013, FileFormatVersions.Microsoft365]
               from error in new OpenXmlValidator(version).Validate(document)
               select $"{version}: {error.Path?.XPath}: {error.Description}",
        ];
    }

    /// <summary>The text of a paragraph or a run; a tab counts as one.</summary>
    public static string TextOf(XElement element) => string.Concat(
        from part in element.Descendants()
        where part.Name == W + "t" || (part.Name == W + "tab" && part.Parent!.Name == W + "r")
        select part.Name == W + "t" ? part.Value : "\t");

    /// <summary>The style of a paragraph; that of the text if none is named.</summary>
    public static string StyleOf(XElement paragraph) =>
        (string?)paragraph.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val") ?? "Normal";

    private static XmlNamespaceManager Prefixes()
    {
        var prefixes = new XmlNamespaceManager(new NameTable());
        prefixes.AddNamespace("w", W.NamespaceName);
        prefixes.AddNamespace("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
        prefixes.AddNamespace("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006");
        prefixes.AddNamespace("cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties");
        prefixes.AddNamespace("dc", "http://purl.org/dc/elements/1.1/");
        prefixes.AddNamespace("dcterms", "http://purl.org/dc/terms/");
        return prefixes;
    }
}
