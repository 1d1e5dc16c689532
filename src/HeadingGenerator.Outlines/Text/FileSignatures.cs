using System.Text;

namespace HeadingGenerator.Outlines.Text;

/// <summary>The bytes that files of other programs, and files with a byte order mark, start with.</summary>
internal static class FileSignatures
{
    /// <summary>A PDF header may stand after up to 1024 bytes (ISO 32000-1, annex H.3.4.1).</summary>
    private const int PdfHeaderSpan = 1024;

    private static readonly Encoding[] _marked =
    [
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
        new UnicodeEncoding(bigEndian: false, byteOrderMark: true),
        new UnicodeEncoding(bigEndian: true, byteOrderMark: true),
    ];

    // A file, nothing, or several volumes in an archive (APPNOTE.TXT 4.3.7, 4.3.16, 8.5.3).
    private static readonly byte[][] _zip =
        [[0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x05, 0x06], [0x50, 0x4B, 0x07, 0x08]];
    private static readonly byte[] _compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    private static readonly byte[] _pdf = Encoding.ASCII.GetBytes("%PDF-");
    private static readonly byte[] _rtf = Encoding.ASCII.GetBytes("{\\rtf");
    private static readonly byte[] _word = Encoding.ASCII.GetBytes("word/");

    // The stream of a compound file that holds a document under a password ([MS-OFFCRYPTO] 2.3.4).
    private static readonly byte[] _encrypted = Encoding.Unicode.GetBytes("EncryptedPackage");

    /// <summary>The encoding that a byte order mark tells, which writes the mark too; null if there is none.</summary>
    public static Encoding? EncodingOf(byte[] bytes) =>
        Array.Find(_marked, encoding => StartsWith(bytes, encoding.GetPreamble()));

    /// <summary>
    /// The kind of a document of another program, which no encoding turns into text; null for all else.
    /// </summary>
    public static FileContentKind? DocumentOf(byte[] bytes)
    {
        if (Array.Exists(_zip, zip => StartsWith(bytes, zip)))
        {
            // The names of the parts stand uncompressed in the archive.
            return IndexOf(bytes, _word, bytes.Length) >= 0 ? FileContentKind.WordDocument : FileContentKind.Archive;
        }

        if (StartsWith(bytes, _compound))
        {
            return IndexOf(bytes, _encrypted, bytes.Length) >= 0
                ? FileContentKind.EncryptedDocument
                : FileContentKind.OldOfficeDocument;
        }

        return StartsWith(bytes, _rtf) ? FileContentKind.RichText
            : IndexOf(bytes, _pdf, PdfHeaderSpan) is >= 0 and var pdf && pdf == Array.FindIndex(bytes, IsOfText) ? FileContentKind.Pdf
            : null;
    }

    /// <summary>Neither white space nor a byte that no text begins with: a text may well speak of %PDF-.</summary>
    private static bool IsOfText(byte b) => b > 0x20 && b is not (0xEF or 0xBB or 0xBF);

    private static bool StartsWith(byte[] bytes, byte[] start) => IndexOf(bytes, start, 1) == 0;

    private static int IndexOf(byte[] bytes, byte[] sought, int span)
    {
        int last = Math.Min(bytes.Length - sought.Length, span - 1);
        for (int i = 0; i <= last; i++)
        {
            int length = 0;
            while (length < sought.Length && bytes[i + length] == sought[length])
            {
                length++;
            }

            if (length == sought.Length)
            {
                return i;
            }
        }

        return -1;
    }
}
