using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using HeadingGenerator.OpenXml.Tests.Reading;

namespace HeadingGenerator.OpenXml.Tests.Templates;

/// <summary>A template that was filled, open to questions.</summary>
internal sealed class FilledTemplate
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public FilledTemplate(byte[] template, WordTemplateValues values, WordTemplateOptions? options = null)
    {
        using var output = new MemoryStream();
        WordTemplate.Fill(new MemoryStream(template), output, values, options);
        Bytes = output.ToArray();
    }

    public FilledTemplate(string body, WordTemplateValues values, WordTemplateOptions? options = null)
        : this(new WordFixture { Body = body }.ToBytes(), values, options)
    {
    }

    public byte[] Bytes { get; }

    /// <summary>The text that a person sees.</summary>
    public string Text => WordOutline.Read(new MemoryStream(Bytes)).Text;

    /// <summary>The body of the document.</summary>
    public XElement Body => Part("word/document.xml").Element(W + "body")!;

    /// <summary>The text of a part.</summary>
    public string TextOf(string part) =>
        string.Join("\n", Part(part).Descendants(W + "p").Select(WrittenDocument.TextOf));

    /// <summary>The first run that holds those words.</summary>
    public XElement RunOf(string words) =>
        Body.Descendants(W + "r").First(run => WrittenDocument.TextOf(run).Contains(words, StringComparison.Ordinal));

    /// <summary>The first paragraph that holds those words.</summary>
    public XElement ParagraphOf(string words) =>
        Body.Descendants(W + "p").First(
            paragraph => WrittenDocument.TextOf(paragraph).Contains(words, StringComparison.Ordinal));

    /// <summary>The XML of a part.</summary>
    public XElement Part(string name)
    {
        using var archive = new ZipArchive(new MemoryStream(Bytes));
        using Stream stream = archive.Entries.First(entry => entry.FullName.TrimStart('/') == name).Open();
        return XDocument.Load(stream, LoadOptions.PreserveWhitespace).Root!;
    }

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
}
