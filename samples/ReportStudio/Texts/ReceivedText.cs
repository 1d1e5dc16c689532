using System.Text;

namespace HeadingGenerator.Samples.ReportStudio.Texts;

/// <summary>Bytes that were sent, read as text.</summary>
/// <param name="Text">The text; what is no Unicode shows as U+FFFD.</param>
/// <param name="Name">The name of the encoding, one that TextDecoder knows.</param>
/// <param name="LooksLikeGb18030">Whether the bytes are no Unicode, but would make sense as GB18030.</param>
internal sealed record ReceivedText(string Text, string Name, bool LooksLikeGb18030)
{
    private const string Gb18030Name = "gb18030";

    private static readonly Encoding _utf8 = Strict(new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    private static readonly Encoding _gb18030 = Strict(CodePagesEncodingProvider.Instance.GetEncoding(Gb18030Name)!);

    /// <summary>Decodes by the byte order mark, else as UTF-8, else as GB18030 if that is allowed.</summary>
    public static ReceivedText Decode(byte[] bytes, bool allowGb18030)
    {
        if (ByMark(bytes) is var (encoding, name, mark))
        {
            return new ReceivedText(encoding.GetString(bytes, mark, bytes.Length - mark), name, LooksLikeGb18030: false);
        }

        if (TryDecode(_utf8, bytes) is { } text)
        {
            return new ReceivedText(text, "utf-8", LooksLikeGb18030: false);
        }

        // UTF-16 without a mark holds NULs; Chinese text in GB18030 does not.
        string? converted = bytes.AsSpan().Contains((byte)0) ? null : TryDecode(_gb18030, bytes);
        return allowGb18030 && converted is not null
            ? new ReceivedText(converted, Gb18030Name, LooksLikeGb18030: false)
            : new ReceivedText(Encoding.UTF8.GetString(bytes), "utf-8", LooksLikeGb18030: converted is not null);
    }

    private static (Encoding Encoding, string Name, int Mark)? ByMark(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, "utf-8", 3),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, "utf-16le", 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, "utf-16be", 2),
        _ => null,
    };

    private static Encoding Strict(Encoding encoding)
    {
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        return strict;
    }

    private static string? TryDecode(Encoding encoding, byte[] bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
