using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using HeadingGenerator.Outlines;

namespace HeadingGenerator.OpenXml.Reading;

/// <summary>
/// The parts of a Word document, read as what a stranger sent: no part without a bound, no DTD, no entity.
/// </summary>
internal sealed class WordArchive : IDisposable
{
    /// <summary>The most that a part may hold unpacked; the longest books have a tenth of it.</summary>
    private const long LargestPart = 128L << 20;

    /// <summary>The most that a file may have that cannot be read from its end.</summary>
    private const long LargestFile = 512L << 20;

    /// <summary>The most elements and texts of a part that is taken into memory as a whole.</summary>
    private const int MostNodes = 4 << 20;

    private const int HeadLength = 1 << 16;

    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _parts;

    private WordArchive(ZipArchive archive)
    {
        _archive = archive;
        _parts = archive.Entries.ToFirst(NameOf, static entry => entry, StringComparer.OrdinalIgnoreCase);
        Document = Related(string.Empty, "officeDocument").FirstOrDefault() ?? "word/document.xml";
        if (!_parts.ContainsKey(Document))
        {
            throw new DamagedFileException(Messages.NoDocument);
        }
    }

    /// <summary>The name of the part that holds the text.</summary>
    public string Document { get; }

    /// <summary>What the archive holds, in its order.</summary>
    public IEnumerable<ZipArchiveEntry> Entries => _archive.Entries;

    /// <summary>Opens a file, from where the stream stands to its end; the stream is left open.</summary>
    /// <exception cref="DamagedFileException">The file is no Word document.</exception>
    public static WordArchive Open(Stream stream)
    {
        Stream file = stream.CanSeek && stream.Position == 0 ? stream : Copy(stream);
        byte[] head = new byte[(int)Math.Min(file.Length, HeadLength)];
        int length = 0;
        while (length < head.Length && file.Read(head, length, head.Length - length) is > 0 and int read)
        {
            length += read;
        }

        ThrowIfNoArchive(head);
        file.Position = 0;
        return new WordArchive(Unzip(file));
    }

    /// <summary>Throws in words for what cannot be a .docx.</summary>
    private static void ThrowIfNoArchive(byte[] head)
    {
        string? fault = FileContent.Of(head).Kind switch
        {
            FileContentKind.WordDocument or FileContentKind.Archive => null,
            FileContentKind.EncryptedDocument => Messages.Password,
            FileContentKind.OldOfficeDocument => Messages.Old,
            FileContentKind.Pdf => Messages.Pdf,
            FileContentKind.RichText => Messages.Rtf,
            _ => head.Length == 0 ? Messages.Empty : Messages.NoArchive,
        };
        if (fault is not null)
        {
            throw new DamagedFileException(fault);
        }
    }

    /// <summary>
    /// The names of the parts that a part refers to by a kind, the last word of the type of the relationship.
    /// </summary>
    /// <param name="part">The name of the part; empty for the package itself.</param>
    /// <param name="kind">The kind.</param>
    public IEnumerable<string> Related(string part, string kind)
    {
        int slash = part.LastIndexOf('/') + 1;
        string folder = part.Substring(0, slash);
        XElement? relationships = LoadProperties($"{folder}_rels/{part.Substring(slash)}.rels");
        return from relationship in relationships?.Elements() ?? []
               where relationship.Get("TargetMode") != "External"
               where relationship.Get("Type")?.EndsWith("/" + kind, StringComparison.Ordinal) == true
               let target = relationship.Get("Target")
               where target is not null
               select Resolve(folder, target);
    }

    /// <summary>The elements of a part that holds properties and no text, or null if there is none.</summary>
    public XElement? LoadProperties(string? name)
    {
        using MarkupReader? reader = ReadMarkup(name);
        reader?.MoveToRoot();
        return reader?.Element();
    }

    /// <summary>The XML of a part with its text, or null if there is none.</summary>
    public XDocument? Load(string name)
    {
        using MarkupReader? reader = ReadMarkup(name);
        if (reader is null)
        {
            return null;
        }

        // It is read through before it is taken into memory: what is nested too deep is found out.
        int nodes = 0;
        while (reader.Read())
        {
            if (++nodes > MostNodes)
            {
                throw new DamagedFileException(Messages.ManyNodes(MostNodes));
            }
        }

        using XmlReader xml = XmlReader.Create(Open(_parts[name]), Settings());
        return XDocument.Load(xml, LoadOptions.PreserveWhitespace);
    }

    /// <summary>Reads the XML of a part; null if there is none.</summary>
    public MarkupReader? ReadMarkup(string? name) =>
        name is not null && _parts.TryGetValue(name, out ZipArchiveEntry? entry)
            ? new MarkupReader(XmlReader.Create(Open(entry), Settings()))
            : null;

    /// <summary>The name of a part; some programs write it as a path of Windows.</summary>
    public static string NameOf(ZipArchiveEntry entry) => entry.FullName.Replace('\\', '/').TrimStart('/');

    /// <summary>Opens a part as it is.</summary>
    public static Stream Open(ZipArchiveEntry entry) => new BoundedStream(entry.Open(), LargestPart);

    public void Dispose() => _archive.Dispose();

    // The directory of an archive is read when it is asked for.
    private static ZipArchive Unzip(Stream file)
    {
        try
        {
            var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            _ = archive.Entries.Count;
            return archive;
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException or ArgumentException)
        {
            throw new DamagedFileException(Messages.CutOff, e);
        }
    }

    private static XmlReaderSettings Settings() => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CloseInput = true,
    };

    private static MemoryStream Copy(Stream stream)
    {
        var copy = new MemoryStream();
        using var bounded = new BoundedStream(stream, LargestFile, leaveOpen: true);
        bounded.CopyTo(copy);
        copy.Position = 0;
        return copy;
    }

    // Targets are relative to the folder of the part, or to the package if they begin with a slash.
    private static string Resolve(string folder, string target)
    {
        var names = new List<string>();
        foreach (string name in (target.Length > 0 && target[0] == '/' ? target : folder + target).Split('/'))
        {
            if (name == "..")
            {
                names.RemoveRange(Math.Max(names.Count - 1, 0), Math.Min(names.Count, 1));
            }
            else if (name.Length > 0 && name != ".")
            {
                names.Add(Uri.UnescapeDataString(name));
            }
        }

        return string.Join("/", names);
    }
}
