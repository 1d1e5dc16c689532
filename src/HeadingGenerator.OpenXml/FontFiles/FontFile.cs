using System.Text;

namespace HeadingGenerator.OpenXml.FontFiles;

/// <summary>
/// Reads the family names in a font file (ISO/IEC 14496-22: a directory of tables, of which “name” holds names).
/// </summary>
internal static class FontFile
{
    private const uint Collection = 0x74746366;
    private const uint NameTable = 0x6E616D65;
    private const int MostFonts = 64;
    private const int MostTables = 64;
    private const int MostNames = 1024;
    private const int LongestName = 512;

    // What programs list a font by: family, full name, and the family of all its weights.
    private static readonly HashSet<int> _families = [1, 4, 16];

    /// <summary>The names of the fonts in a file, in all their languages; none if it is no font.</summary>
    public static IReadOnlyCollection<string> NamesOf(string path)
    {
        var names = new HashSet<string>();
        try
        {
            using var reader = new BinaryReader(File.OpenRead(path));
            uint first = ReadUInt32(reader);
            if (first != Collection)
            {
                AddNames(reader, 0, names);
                return names;
            }

            ReadUInt32(reader);
            uint[] fonts = new uint[Math.Min(ReadUInt32(reader), MostFonts)];
            for (int i = 0; i < fonts.Length; i++)
            {
                fonts[i] = ReadUInt32(reader);
            }

            foreach (uint font in fonts)
            {
                AddNames(reader, font, names);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // What cannot be read to its end is no font that could be shown.
        }

        return names;
    }

    private static void AddNames(BinaryReader reader, uint font, HashSet<string> names)
    {
        reader.BaseStream.Position = font + 4;
        int tables = Math.Min((int)ReadUInt16(reader), MostTables);
        reader.BaseStream.Position = font + 12;
        for (int i = 0; i < tables; i++)
        {
            uint tag = ReadUInt32(reader);
            ReadUInt32(reader);
            uint offset = ReadUInt32(reader);
            ReadUInt32(reader);
            if (tag == NameTable)
            {
                AddNamesAt(reader, offset, names);
                return;
            }
        }
    }

    private static void AddNamesAt(BinaryReader reader, uint table, HashSet<string> names)
    {
        reader.BaseStream.Position = table + 2;
        int count = Math.Min((int)ReadUInt16(reader), MostNames);
        uint texts = table + ReadUInt16(reader);
        for (int i = 0; i < count; i++)
        {
            reader.BaseStream.Position = table + 6 + (i * 12);
            int platform = ReadUInt16(reader);
            ReadUInt32(reader);
            int kind = ReadUInt16(reader);
            int length = ReadUInt16(reader);
            int offset = ReadUInt16(reader);

            // Platform 0 is Unicode, 3 is Windows: both in UTF-16.
            if (platform is 0 or 3 && _families.Contains(kind) && length is > 0 and <= LongestName)
            {
                reader.BaseStream.Position = texts + offset;
                names.Add(Encoding.BigEndianUnicode.GetString(reader.ReadBytes(length)));
            }
        }
    }

    private static ushort ReadUInt16(BinaryReader reader) => (ushort)((reader.ReadByte() << 8) | reader.ReadByte());

    private static uint ReadUInt32(BinaryReader reader) => ((uint)ReadUInt16(reader) << 16) | ReadUInt16(reader);
}
