using System.Text;
using HeadingGenerator.OpenXml;

namespace HeadingGenerator.Samples.ReportStudio.Texts;

/// <summary>Bytes that were sent, read as text.</summary>
/// <param name="Text">The text; what is no Unicode shows as U+FFFD.</param>
/// <param name="Name">The name of the encoding, one that TextDecoder knows.</param>
/// <param name="Likeness">What the bytes look like if they are no Unicode.</param>
/// <param name="Word">The Word document that it was taken from, or null.</param>
internal sealed record ReceivedText(string Text, string Name, Likeness Likeness = Likeness.Unknown, WordOutline? Word = null)
{
    private const string Gb18030Name = "gb18030";

    private static readonly Encoding _utf8 = Strict(new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    private static readonly Encoding _gb18030 = Strict(CodePagesEncodingProvider.Instance.GetEncoding(Gb18030Name)!);

    /// <summary>The text of a Word document, or bytes decoded as text.</summary>
    /// <exception cref="InvalidDataException">It is an archive, but no Word document that can be read.</exception>
    /// <exception cref="OperationCanceledException">It took too long.</exception>
    public static ReceivedText Of(byte[] bytes, bool allowGb18030, CancellationToken cancellationToken)
    {
        if (bytes is not [(byte)'P', (byte)'K', 3, 4, ..])
        {
            return Decode(bytes, allowGb18030);
        }

        using var stream = new MemoryStream(bytes);
        var word = WordOutline.Read(stream, options: null, cancellationToken);
        return new ReceivedText(word.Text, "utf-8", Word: word);
    }

    /// <summary>Decodes by the byte order mark, else as UTF-8, else as GB18030 if that is allowed.</summary>
    private static ReceivedText Decode(byte[] bytes, bool allowGb18030)
    {
        if (ByMark(bytes) is var (encoding, name, mark))
        {
            return new ReceivedText(encoding.GetString(bytes, mark, bytes.Length - mark), name);
        }

        if (TryDecode(_utf8, bytes) is { } text)
        {
            return new ReceivedText(text, "utf-8");
        }

        // UTF-16 without a mark holds NULs; Chinese text in GB18030 does not.
        string? converted = bytes.AsSpan().Contains((byte)0) ? null : TryDecode(_gb18030, bytes);
        return allowGb18030 && converted is not null
            ? new ReceivedText(converted, Gb18030Name)
            : new ReceivedText(
                Encoding.UTF8.GetString(bytes),
                "utf-8",
                IsDocument(bytes) ? Likeness.Document : converted is not null ? Likeness.Gb18030 : Likeness.Unknown);
    }

    /// <summary>Whether the bytes start like a .doc or a PDF.</summary>
    private static bool IsDocument(byte[] bytes) =>
        bytes is [0xD0, 0xCF, 0x11, 0xE0, ..] or [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..];

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

/// <summary>What bytes that are no Unicode look like.</summary>
internal enum Likeness
{
    /// <summary>Nothing that is known here.</summary>
    Unknown,

    /// <summary>Text in GB18030, or GBK.</summary>
    Gb18030,

    /// <summary>A document of Word, or a PDF.</summary>
    Document,
}
