using System.Text;

namespace HeadingGenerator.Tool.Input;

/// <summary>A text with what is needed to write it back as it was: its encoding, and whether it had a byte order mark.</summary>
/// <param name="Name">The name to show.</param>
/// <param name="Text">The text, without a byte order mark.</param>
/// <param name="Encoding">The Unicode encoding to write it in, its mark included.</param>
/// <param name="LooksLikeGb18030">Whether it is no Unicode, but would make sense as GB18030.</param>
/// <param name="WasConverted">Whether it was read from another encoding than Unicode.</param>
internal sealed record TextFile(string Name, string Text, Encoding Encoding, bool LooksLikeGb18030, bool WasConverted)
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Decodes bytes: by their mark, else as UTF-8, else in the given encoding.</summary>
    public static TextFile Decode(string name, byte[] bytes, Encoding? fallback)
    {
        if (ByMark(bytes) is { } marked)
        {
            return new TextFile(name, marked.GetString(bytes, marked.Preamble.Length, bytes.Length - marked.Preamble.Length), marked, false, false);
        }

        if (TryDecode(Utf8, bytes) is { } text)
        {
            return new TextFile(name, text, Utf8, false, false);
        }

        if (fallback is not null)
        {
            return new TextFile(name, fallback.GetString(bytes), Utf8, false, WasConverted: true);
        }

        bool isGb18030 = Array.IndexOf(bytes, (byte)0) < 0 && TryDecode(CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!, bytes) is not null;
        return new TextFile(name, Utf8.GetString(bytes), Utf8, isGb18030, false);
    }

    /// <summary>The bytes of another text in the encoding of this one.</summary>
    public byte[] Encode(string text) => [.. Encoding.GetPreamble(), .. Encoding.GetBytes(text)];

    private static Encoding? ByMark(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
        [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: true),
        [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: true),
        _ => null,
    };

    private static string? TryDecode(Encoding encoding, byte[] bytes)
    {
        try
        {
            var strict = (Encoding)encoding.Clone();
            strict.DecoderFallback = DecoderFallback.ExceptionFallback;
            return strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
