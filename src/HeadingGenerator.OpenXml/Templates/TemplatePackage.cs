using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using HeadingGenerator.OpenXml.Output;
using HeadingGenerator.OpenXml.Reading;

namespace HeadingGenerator.OpenXml.Templates;

/// <summary>
/// The parts of a template, and how they go into a document: what was not filled is copied byte for byte.
/// </summary>
internal sealed class TemplatePackage(WordArchive archive)
{
    private const string ContentTypes = "[Content_Types].xml";

    private static readonly string[] _kinds = ["header", "footer", "footnotes", "endnotes"];

    private readonly Dictionary<string, XDocument> _changed = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The names of the parts that may hold placeholders: the text, headers, footers and notes.</summary>
    public IEnumerable<string> Parts =>
        new[] { archive.Document }
            .Concat(_kinds.SelectMany(kind => archive.Related(archive.Document, kind)))
            .Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>The styles of the template.</summary>
    public StyleSheet Styles =>
        new(archive.LoadProperties(archive.Related(archive.Document, "styles").FirstOrDefault()));

    /// <summary>The XML of a part, or null if there is none.</summary>
    public XDocument? Load(string name) => archive.Load(name);

    /// <summary>Replaces a part.</summary>
    public void Change(string name, XDocument part) => _changed[name] = part;

    /// <summary>Writes the document, its parts in the order of the template and with their times.</summary>
    public void Write(Stream stream)
    {
        ChangeKind();
        using var target = new ZipArchive(new ForwardStream(stream), ZipArchiveMode.Create);
        foreach (ZipArchiveEntry source in archive.Entries)
        {
            ZipArchiveEntry entry = target.CreateEntry(source.FullName, CompressionLevel.Optimal);
            entry.LastWriteTime = source.LastWriteTime;
            using Stream content = entry.Open();
            if (_changed.TryGetValue(WordArchive.NameOf(source), out XDocument? part))
            {
                Write(part, content);
            }
            else
            {
                using Stream original = WordArchive.Open(source);
                original.CopyTo(content);
            }
        }
    }

    // Word opens no template under the name of a document.
    private void ChangeKind()
    {
        if (archive.Load(ContentTypes) is not { } types)
        {
            return;
        }

        bool isTemplate = false;
        foreach (XAttribute type in types.Root!.Elements().Attributes("ContentType"))
        {
            string kind = type.Value
                .Replace("wordprocessingml.template.main+xml", "wordprocessingml.document.main+xml")
                .Replace("ms-word.template.macroEnabledTemplate.main+xml", "ms-word.document.macroEnabled.main+xml");
            isTemplate |= kind != type.Value;
            type.Value = kind;
        }

        if (isTemplate)
        {
            Change(ContentTypes, types);
        }
    }

    // Line ends in texts stay what they are on every system.
    private static void Write(XDocument part, Stream stream)
    {
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            NewLineHandling = NewLineHandling.Entitize,
            CloseOutput = false,
        };
        using var writer = XmlWriter.Create(stream, settings);
        part.Save(writer);
    }
}
