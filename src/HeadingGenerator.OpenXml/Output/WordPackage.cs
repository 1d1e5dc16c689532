using System.IO.Compression;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;

namespace HeadingGenerator.OpenXml.Output;

/// <summary>The archive that a .docx is, written part by part.</summary>
/// <remarks>
/// The packages of the SDK carry the time of writing and random names of relationships and are put together in memory
/// or on a stream that seeks. This one is the same at any time and holds nothing back.
/// </remarks>
internal sealed class WordPackage(Stream target) : IDisposable
{
    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false);

    // The earliest time that an archive can name.
    private static readonly DateTimeOffset _time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive _archive = new(new ForwardStream(target), ZipArchiveMode.Create);

    /// <summary>Writes a part of the document.</summary>
    public void WritePart(string name, Action<OpenXmlWriter> write)
    {
        using Stream stream = Open(name);
        using var writer = OpenXmlWriter.Create(stream, _utf8);
        writer.WriteStartDocument(standalone: true);
        write(writer);
    }

    /// <summary>Writes a part that is no XML.</summary>
    public void WriteBytes(string name, byte[] bytes)
    {
        using Stream stream = Open(name);
        stream.Write(bytes, 0, bytes.Length);
    }

    /// <summary>Writes a part of the package itself.</summary>
    public void WriteXml(string name, Action<XmlWriter> write)
    {
        using Stream stream = Open(name);
        using var writer = XmlWriter.Create(
            stream, new XmlWriterSettings { Encoding = _utf8, NewLineHandling = NewLineHandling.None });
        writer.WriteStartDocument(standalone: true);
        write(writer);
    }

    public void Dispose() => _archive.Dispose();

    private Stream Open(string name)
    {
        ZipArchiveEntry entry = _archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = _time;
        return entry.Open();
    }
}
