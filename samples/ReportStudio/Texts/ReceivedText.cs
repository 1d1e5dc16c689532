using System.Text;
using HeadingGenerator.OpenXml;
using HeadingGenerator.Outlines;

namespace HeadingGenerator.Samples.ReportStudio.Texts;

/// <summary>Bytes that were sent, read as text.</summary>
/// <param name="Text">The text; what is no Unicode shows as U+FFFD.</param>
/// <param name="Name">The name of the encoding, one that TextDecoder knows.</param>
/// <param name="Kind">What the bytes are.</param>
/// <param name="Word">The Word document that it was taken from, or null.</param>
internal sealed record ReceivedText(string Text, string Name, FileContentKind Kind, WordOutline? Word = null)
{
    private const string Gb18030Name = "gb18030";

    private static readonly Encoding _gb18030 =
        CodePagesEncodingProvider.Instance.GetEncoding(
            Gb18030Name, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"))!;

    /// <summary>Whether it is a document of another program, and no text.</summary>
    public bool IsDocument { get; private init; }

    /// <summary>
    /// The text of a Word document, or bytes decoded as text: as Unicode, or as GB18030 if that is allowed.
    /// </summary>
    /// <exception cref="InvalidDataException">It is an archive, but no Word document that can be read.</exception>
    /// <exception cref="OperationCanceledException">It took too long.</exception>
    public static ReceivedText Of(byte[] bytes, bool allowGb18030, CancellationToken cancellationToken)
    {
        FileContent content = FileContent.Of(bytes);
        if (content.Kind is FileContentKind.WordDocument or FileContentKind.Archive)
        {
            using var stream = new MemoryStream(bytes);
            var word = WordOutline.Read(stream, options: null, cancellationToken);
            return new ReceivedText(word.Text, Encoding.UTF8.WebName, content.Kind, word);
        }

        if (content.Encoding is { } encoding)
        {
            return new ReceivedText(content.Decode(bytes), encoding.WebName, content.Kind);
        }

        bool isGb18030 = allowGb18030
            && content.Kind is (FileContentKind.Gb18030 or FileContentKind.OtherEncoding or FileContentKind.BadBytes);
        return isGb18030
            ? new ReceivedText(_gb18030.GetString(bytes), Gb18030Name, content.Kind)
            : new ReceivedText(Encoding.UTF8.GetString(bytes), Encoding.UTF8.WebName, content.Kind) { IsDocument = content.IsDocument };
    }
}
