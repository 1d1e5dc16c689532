using System.Text;

namespace HeadingGenerator.Tool.Input;

/// <summary>A text with what is needed to write it back as it was: its encoding, and whether it had a byte order mark.</summary>
/// <param name="Path">Where it comes from.</param>
/// <param name="Text">The text, without a byte order mark.</param>
/// <param name="Encoding">The Unicode encoding to write it in, its mark included.</param>
/// <param name="LooksLikeGb18030">Whether it is no Unicode, but would make sense as GB18030.</param>
/// <param name="WasConverted">Whether it was read from another encoding than Unicode.</param>
internal sealed record TextFile(string Path, string Text, Encoding Encoding, bool LooksLikeGb18030, bool WasConverted)
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Whether it came through a pipe.</summary>
    public bool IsStandardInput => Path == InputFiles.StandardInput;

    /// <summary>The name to show.</summary>
    public string Name => IsStandardInput ? "<stdin>" : Path;

    /// <summary>Decodes bytes: by their mark, else as UTF-8, else in the given encoding.</summary>
    public static TextFile Decode(string path, byte[] bytes, Encoding? fallback)
    {
        if (ByMark(bytes) is { } marked)
        {
            return new TextFile(path, marked.GetString(bytes, marked.Preamble.Length, bytes.Length - marked.Preamble.Length), marked, false, false);
        }

        // NUL shows UTF-16 without a mark, which may look like UTF-8.
        bool hasNul = Array.IndexOf(bytes, (byte)0) >= 0;
        if (!(hasNul && fallback is not null) && TryDecode(Utf8, bytes) is { } text)
        {
            return new TextFile(path, text, Utf8, false, false);
        }

        if (fallback is not null)
        {
            // What the encoding does not know must show as U+FFFD, not as a harmless question mark.
            return new TextFile(path, With(fallback, new DecoderReplacementFallback("\uFFFD")).GetString(bytes), Utf8, false, WasConverted: true);
        }

        bool isGb18030 = !hasNul && TryDecode(CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!, bytes) is not null;
        return new TextFile(path, Utf8.GetString(bytes), Utf8, isGb18030, false);
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
            return With(encoding, DecoderFallback.ExceptionFallback).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static Encoding With(Encoding encoding, DecoderFallback fallback)
    {
        var copy = (Encoding)encoding.Clone();
        copy.DecoderFallback = fallback;
        return copy;
    }
}
