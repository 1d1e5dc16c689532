namespace HeadingGenerator.Outlines;

/// <summary>What the bytes of a file are.</summary>
public enum FileContentKind
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

    /// <summary>
    /// Text in no Unicode encoding, and in which one the bytes do not say: Big5, Shift-JIS, Windows-1252.
    /// </summary>
    OtherEncoding,

    /// <summary>UTF-8 but for some bytes.</summary>
    BadBytes,

    /// <summary>A Word document: .docx, .docm, .dotx.</summary>
    WordDocument,

    /// <summary>An Office document under a password.</summary>
    EncryptedDocument,

    /// <summary>A document of the old binary Office formats: .doc, .xls, .wps.</summary>
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
