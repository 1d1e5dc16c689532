using System.Text;

namespace HeadingGenerator.Outlines;

/// <summary>What the bytes of a file are: text, and in which encoding, or a document of another program.</summary>
public sealed class FileContent
{
    /// <summary>So many bad bytes may be slips.</summary>
    private const int FewBytes = 8;

    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private FileContent(FileContentKind kind, Encoding? encoding = null, int faultOffset = -1, int faultCount = 0)
    {
        Kind = kind;
        Encoding = encoding;
        FaultOffset = faultOffset;
        FaultCount = faultCount;
    }

    /// <summary>What the bytes are.</summary>
    public FileContentKind Kind { get; }

    /// <summary>
    /// The encoding of <see cref="FileContentKind.Unicode"/>, whose preamble is the byte order mark that the file
    /// starts with, or empty; null for all other kinds.
    /// </summary>
    public Encoding? Encoding { get; }

    /// <summary>
    /// The offset of the first byte that is not UTF-8, from 0, where the content is
    /// <see cref="FileContentKind.BadBytes"/> or
    /// <see cref="FileContentKind.OtherEncoding"/>; else -1.
    /// </summary>
    public int FaultOffset { get; }

    /// <summary>How many such bytes there are; 0 for all other kinds.</summary>
    public int FaultCount { get; }

    /// <summary>Whether it is a document of another program, which no encoding turns into text.</summary>
    public bool IsDocument => Kind is FileContentKind.WordDocument or FileContentKind.EncryptedDocument
        or FileContentKind.OldOfficeDocument or FileContentKind.Archive or FileContentKind.Pdf or FileContentKind.RichText;

    /// <summary>Tells what the bytes of a file are.</summary>
    /// <param name="bytes">All bytes of the file; for documents of other programs the first 64 KB will do.</param>
    /// <exception cref="ArgumentNullException"><paramref name="bytes"/> is null.</exception>
    public static FileContent Of(byte[] bytes)
    {
        ThrowHelper.ThrowIfNull(bytes);
        if ((FileSignatures.DocumentOf(bytes) ?? OfUtf32(bytes)) is { } kind)
        {
            return new FileContent(kind);
        }

        Encoding? marked = FileSignatures.EncodingOf(bytes);
        if (marked is UnicodeEncoding)
        {
            return new FileContent(FileContentKind.Unicode, marked);
        }

        var census = ByteCensus.Of(bytes, marked?.GetPreamble().Length ?? 0);
        if (census is { Invalid: 0, Nul: 0 })
        {
            return new FileContent(FileContentKind.Unicode, marked ?? _utf8);
        }

        if (OfUtf16(bytes, census) is { } utf16)
        {
            return new FileContent(utf16);
        }

        // A text in UTF-8 with slips has far more sequences that are right; another encoding hits one by chance.
        bool isMostlyUtf8 = census.Sequences >= 4 * census.Invalid;
        if (!isMostlyUtf8 && IsGb18030(bytes))
        {
            return new FileContent(FileContentKind.Gb18030);
        }

        bool isOther = !isMostlyUtf8 && census.Invalid >= FewBytes;
        return 20 * census.Controls > bytes.Length ? new FileContent(FileContentKind.Binary)
            : isOther ? new FileContent(FileContentKind.OtherEncoding, null, census.FirstFault, census.Invalid)
            : new FileContent(FileContentKind.BadBytes, null, census.FirstFault, census.Invalid + census.Nul);
    }

    /// <summary>The text of bytes that are <see cref="FileContentKind.Unicode"/>, without a byte order mark.</summary>
    /// <param name="bytes">The bytes that it was told of.</param>
    /// <exception cref="ArgumentNullException"><paramref name="bytes"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The content is no text in Unicode.</exception>
    public string Decode(byte[] bytes)
    {
        ThrowHelper.ThrowIfNull(bytes);
        Encoding encoding = Encoding ?? throw new InvalidOperationException(Messages.NoUnicode);
        int mark = encoding.GetPreamble().Length;
        return encoding.GetString(bytes, mark, bytes.Length - mark);
    }

    /// <summary>UTF-32 shows by its mark, or by units that are all below U+110000 in one order of the bytes.</summary>
    private static FileContentKind? OfUtf32(byte[] bytes)
    {
        if (bytes.Length < 8 || bytes.Length % 4 != 0)
        {
            return null;
        }

        bool isLittle = true;
        bool isBig = true;
        for (int i = 0; i < bytes.Length && (isLittle || isBig); i += 4)
        {
            isLittle &= bytes[i + 3] == 0 && bytes[i + 2] <= 0x10 && (bytes[i] | bytes[i + 1]) != 0;
            isBig &= bytes[i] == 0 && bytes[i + 1] <= 0x10 && (bytes[i + 2] | bytes[i + 3]) != 0;
        }

        return isLittle ? FileContentKind.Utf32LittleEndian : isBig ? FileContentKind.Utf32BigEndian : null;
    }

    /// <summary>UTF-16 shows in units that make sense in one order of the bytes and not in the other.</summary>
    private static FileContentKind? OfUtf16(byte[] bytes, in ByteCensus census)
    {
        bool isPlainText = census.Invalid == 0 && census.Printable * 5 > bytes.Length * 4;
        if (bytes.Length % 2 != 0 || isPlainText)
        {
            return null;
        }

        int little = 0;
        int big = 0;
        for (int i = 0; i < bytes.Length; i += 2)
        {
            little += IsLikely(bytes[i] | (bytes[i + 1] << 8)) ? 1 : 0;
            big += IsLikely(bytes[i + 1] | (bytes[i] << 8)) ? 1 : 0;
        }

        int enough = bytes.Length / 2 * 9 / 10;
        return little >= enough && little > big ? FileContentKind.Utf16LittleEndian
            : big >= enough && big > little ? FileContentKind.Utf16BigEndian
            : null;
    }

    /// <summary>
    /// A code unit of Chinese text: ASCII, CJK punctuation and ideographs, full-width forms, general punctuation.
    /// </summary>
    private static bool IsLikely(int unit) => unit is '\t' or '\n' or '\r' or (>= 0x20 and <= 0x7E) or 0xA0 or 0xB7
        or (>= 0x2010 and <= 0x2027) or (>= 0x2460 and <= 0x249B) or (>= 0x3000 and <= 0x303F)
        or (>= 0x3400 and <= 0x9FFF) or (>= 0xFF00 and <= 0xFFEF);

    /// <summary>
    /// The structure of GB18030-2022, clause 5, and characters as texts have them: most lie in the rows of GB/T 2312
    /// (lead and trail byte from 0xA1), which text in Big5, Shift-JIS or a western encoding does not keep to.
    /// </summary>
    private static bool IsGb18030(byte[] bytes)
    {
        int usual = 0;
        int pairs = 0;
        int broken = 0;
        for (int i = 0; i < bytes.Length;)
        {
            byte lead = bytes[i];
            if (lead < 0x80)
            {
                broken += lead == 0 ? 1 : 0;
                i++;
                continue;
            }

            int next = i + 1 < bytes.Length ? bytes[i + 1] : 0;
            bool isPair = lead is >= 0x81 and <= 0xFE && next is >= 0x40 and <= 0xFE and not 0x7F;
            bool isFour = lead is >= 0x81 and <= 0xFE && next is >= 0x30 and <= 0x39 && i + 3 < bytes.Length
                && bytes[i + 2] is >= 0x81 and <= 0xFE && bytes[i + 3] is >= 0x30 and <= 0x39;
            pairs += isPair || isFour ? 1 : 0;
            usual += isPair && next >= 0xA1 && lead is (>= 0xA1 and <= 0xA3) or (>= 0xB0 and <= 0xF7) ? 1 : 0;
            broken += isPair || isFour ? 0 : 1;
            i += isPair ? 2 : isFour ? 4 : 1;
        }

        return pairs > 0 && broken * 50 <= pairs && usual * 10 >= pairs * 7;
    }
}
