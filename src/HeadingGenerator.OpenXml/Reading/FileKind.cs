using System.Text;

namespace HeadingGenerator.OpenXml.Reading;

/// <summary>Tells by its first bytes what a file is that is no .docx.</summary>
internal static class FileKind
{
    private static readonly byte[] _zip = [0x50, 0x4B];
    private static readonly byte[] _compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    private static readonly byte[] _pdf = Encoding.ASCII.GetBytes("%PDF");
    private static readonly byte[] _rtf = Encoding.ASCII.GetBytes("{\\rtf");

    // The stream of a compound file that holds a document under a password ([MS-OFFCRYPTO] 2.3.4).
    private static readonly byte[] _encrypted = Encoding.Unicode.GetBytes("EncryptedPackage");

    /// <summary>Throws in words for what cannot be a .docx.</summary>
    /// <param name="head">The first bytes of the file, some thousands of them.</param>
    public static void ThrowIfNotArchive(byte[] head)
    {
        if (StartsWith(head, _zip))
        {
            return;
        }

        throw new DamagedFileException(head switch
        {
            { Length: 0 } => FaultTexts.Get("Empty"),
            _ when StartsWith(head, _compound) => FaultTexts.Get(Holds(head, _encrypted) ? "Password" : "Old"),
            _ when StartsWith(head, _pdf) => FaultTexts.Get("Pdf"),
            _ when StartsWith(head, _rtf) => FaultTexts.Get("Rtf"),
            _ => FaultTexts.Get("NoArchive"),
        });
    }

    private static bool StartsWith(byte[] bytes, byte[] start) => IsAt(bytes, 0, start);

    private static bool Holds(byte[] bytes, byte[] words)
    {
        for (int i = 0; i <= bytes.Length - words.Length; i++)
        {
            if (IsAt(bytes, i, words))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAt(byte[] bytes, int position, byte[] words)
    {
        if (bytes.Length - position < words.Length)
        {
            return false;
        }

        for (int i = 0; i < words.Length; i++)
        {
            if (bytes[position + i] != words[i])
            {
                return false;
            }
        }

        return true;
    }
}
