namespace HeadingGenerator.Tool.Input;

/// <summary>What the bytes of a file are.</summary>
internal enum TextKind
{
    /// <summary>Text in UTF-8, or in UTF-16 with a byte order mark.</summary>
    Unicode,

    /// <summary>Text in GB18030, of which GBK and GB2312 are parts.</summary>
    Gb18030,

    /// <summary>UTF-16 in little-endian order without a byte order mark.</summary>
    Utf16LittleEndian,

    /// <summary>UTF-16 in big-endian order without a byte order mark.</summary>
    Utf16BigEndian,

    /// <summary>UTF-32 in little-endian order.</summary>
    Utf32LittleEndian,

    /// <summary>UTF-32 in big-endian order.</summary>
    Utf32BigEndian,

    /// <summary>Text in no Unicode encoding, and in which one the bytes do not say: Big5, Shift-JIS, Windows-1252.</summary>
    OtherEncoding,

    /// <summary>UTF-8 but for some bytes.</summary>
    BadBytes,

    /// <summary>A Word document: .docx, .docm, .dotx.</summary>
    WordDocument,

    /// <summary>A document of the old binary Office formats: .doc, .xls, .wps; also an encrypted .docx.</summary>
    OldOfficeDocument,

    /// <summary>A ZIP archive that is no Word document: .xlsx, .pptx, .odt, .zip.</summary>
    Archive,

    /// <summary>A PDF document.</summary>
    Pdf,

    /// <summary>Rich text: .rtf.</summary>
    RichText,

    /// <summary>No text at all.</summary>
    Binary,
}

/// <summary>What the bytes of a file are, and where they are at fault.</summary>
/// <param name="Kind">What they are.</param>
/// <param name="Offset">The offset of the first bad byte, from 0; -1 if there is none.</param>
/// <param name="Count">How many bytes are bad.</param>
internal readonly record struct TextVerdict(TextKind Kind, int Offset = -1, int Count = 0)
{
    /// <summary>Whether it is a document of another program, which no encoding turns into text.</summary>
    public bool IsDocument => Kind is TextKind.WordDocument or TextKind.OldOfficeDocument or TextKind.Archive
        or TextKind.Pdf or TextKind.RichText;
}

/// <summary>Tells from the bytes of a file what it is.</summary>
internal static class TextInspector
{
    /// <summary>A PDF header may stand after up to 1024 bytes (ISO 32000-1, annex H.3.4.1).</summary>
    private const int PdfHeaderSpan = 1024;

    /// <summary>So many bad bytes may be slips.</summary>
    private const int FewBytes = 8;

    private static readonly byte[] _zip = [0x50, 0x4B, 0x03, 0x04];
    private static readonly byte[] _ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    private static readonly byte[] _pdf = [0x25, 0x50, 0x44, 0x46, 0x2D];
    private static readonly byte[] _rtf = [0x7B, 0x5C, 0x72, 0x74, 0x66];
    private static readonly byte[] _word = [0x77, 0x6F, 0x72, 0x64, 0x2F];

    /// <summary>Inspects the bytes of a file.</summary>
    public static TextVerdict Inspect(byte[] bytes)
    {
        if (OfDocument(bytes) is { } document)
        {
            return new TextVerdict(document);
        }

        if (OfUtf32(bytes) is { } utf32)
        {
            return new TextVerdict(utf32);
        }

        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return new TextVerdict(TextKind.Unicode);
        }

        ByteCensus census = ByteCensus.Of(bytes);
        if (census is { Invalid: 0, Nul: 0 })
        {
            return new TextVerdict(TextKind.Unicode);
        }

        if (OfUtf16(bytes, census) is { } utf16)
        {
            return new TextVerdict(utf16);
        }

        // A text in UTF-8 with slips has far more sequences that are right; another encoding hits one by chance.
        bool isMostlyUtf8 = census.Sequences >= 4 * census.Invalid;
        if (!isMostlyUtf8 && IsGb18030(bytes))
        {
            return new TextVerdict(TextKind.Gb18030);
        }

        bool isOther = !isMostlyUtf8 && census.Invalid >= FewBytes;
        return 20 * census.Controls > bytes.Length ? new TextVerdict(TextKind.Binary)
            : isOther ? new TextVerdict(TextKind.OtherEncoding, census.FirstFault, census.Invalid)
            : new TextVerdict(TextKind.BadBytes, census.FirstFault, census.Invalid + census.Nul);
    }

    /// <summary>UTF-32 shows by its mark, or by units that are all below U+110000 in one order of the bytes.</summary>
    private static TextKind? OfUtf32(byte[] bytes)
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

        return isLittle ? TextKind.Utf32LittleEndian : isBig ? TextKind.Utf32BigEndian : null;
    }

    private static TextKind? OfDocument(byte[] bytes)
    {
        if (StartsWith(bytes, _zip))
        {
            // The names of the parts stand uncompressed in the archive.
            return IndexOf(bytes, _word, bytes.Length) >= 0 ? TextKind.WordDocument : TextKind.Archive;
        }

        return StartsWith(bytes, _ole) ? TextKind.OldOfficeDocument
            : StartsWith(bytes, _rtf) ? TextKind.RichText
            : IndexOf(bytes, _pdf, PdfHeaderSpan) is >= 0 and var pdf && pdf <= LeadOf(bytes) ? TextKind.Pdf
            : null;
    }

    /// <summary>How far white space and bytes that no text begins with go on: a text may well speak of %PDF-.</summary>
    private static int LeadOf(byte[] bytes)
    {
        int lead = 0;
        while (lead < bytes.Length && (bytes[lead] <= 0x20 || bytes[lead] is 0xEF or 0xBB or 0xBF))
        {
            lead++;
        }

        return lead;
    }

    /// <summary>UTF-16 shows in units that make sense in one order of the bytes and not in the other.</summary>
    private static TextKind? OfUtf16(byte[] bytes, in ByteCensus census)
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
        return little >= enough && little > big ? TextKind.Utf16LittleEndian
            : big >= enough && big > little ? TextKind.Utf16BigEndian
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

    private static bool StartsWith(byte[] bytes, byte[] start) =>
        bytes.Length >= start.Length && IndexOf(bytes, start, 1) == 0;

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
