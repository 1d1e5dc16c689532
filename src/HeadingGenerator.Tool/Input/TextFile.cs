using System.Text;
using HeadingGenerator.OpenXml;
using HeadingGenerator.Outlines;

namespace HeadingGenerator.Tool.Input;

/// <summary>A text with what is needed to write it back as it was.</summary>
/// <param name="Path">Where it comes from.</param>
/// <param name="Bytes">What the file held when it was read.</param>
/// <param name="Text">The text, without a byte order mark.</param>
/// <param name="Encoding">The Unicode encoding to write it in, its mark included.</param>
/// <param name="WasConverted">Whether it was read from another encoding than Unicode.</param>
internal sealed record TextFile(string Path, byte[] Bytes, string Text, Encoding Encoding, bool WasConverted)
{
    private static readonly Encoding _utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Whether it came through a pipe.</summary>
    public bool IsStandardInput => Path == InputFiles.StandardInput;

    /// <summary>The name to show.</summary>
    public string Name => NameOf(Path);

    /// <summary>Why it cannot be read as text; null if it can.</summary>
    public TextFault? Fault { get; private init; }

    /// <summary>Whether it is the text of a Word document, which only Word can be asked to change.</summary>
    public bool IsWord { get; private init; }

    /// <summary>The name to show for a path.</summary>
    public static string NameOf(string path) => path == InputFiles.StandardInput ? "<stdin>" : path;

    /// <summary>Decodes bytes: by their mark, as a Word document, as UTF-8, else in the given encoding.</summary>
    public static TextFile Decode(string path, byte[] bytes, Encoding? fallback)
    {
        FileContent content = FileContent.Of(bytes);
        if (content.Encoding is { } encoding)
        {
            string text = content.Decode(bytes);
            return new TextFile(path, bytes, text, encoding, WasConverted: false) { Fault = TextFault.OfText(text) };
        }

        if (content.Kind == FileContentKind.WordDocument)
        {
            return DecodeWord(path, bytes);
        }

        if (fallback is null || content.IsDocument)
        {
            string misread = _utf8.GetString(bytes);
            TextFault fault = TextFault.Of(content, path, bytes);
            return new TextFile(path, bytes, misread, _utf8, WasConverted: false) { Fault = fault };
        }

        // What the encoding does not know must show as U+FFFD, not as a harmless question mark.
        var decoder = (Encoding)fallback.Clone();
        decoder.DecoderFallback = new DecoderReplacementFallback("\uFFFD");
        string converted = decoder.GetString(bytes).TrimStart('\uFEFF');
        return new TextFile(path, bytes, converted, _utf8, WasConverted: true)
        {
            Fault = TextFault.OfConverted(converted, fallback.WebName),
        };
    }

    /// <summary>The bytes of another text in the encoding of this one.</summary>
    public byte[] Encode(string text) => [.. Encoding.GetPreamble(), .. Encoding.GetBytes(text)];

    private static TextFile DecodeWord(string path, byte[] bytes)
    {
        string text = string.Empty;
        TextFault? fault = null;
        try
        {
            using var stream = new MemoryStream(bytes);
            text = WordOutline.Read(stream).Text;
        }
        catch (InvalidDataException exception)
        {
            fault = new TextFault(new TextPosition(1, 1), exception.Message);
        }

        return new TextFile(path, bytes, text, _utf8, WasConverted: false) { IsWord = true, Fault = fault };
    }
}
