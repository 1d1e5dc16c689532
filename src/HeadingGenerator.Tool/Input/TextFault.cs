using System.Text;
using HeadingGenerator.Outlines;

namespace HeadingGenerator.Tool.Input;

/// <summary>HG0001 in words: what a file is instead of text, and what to do.</summary>
/// <param name="Position">Where the fault begins.</param>
/// <param name="Message">What is wrong and what to do.</param>
internal sealed record TextFault(TextPosition Position, string Message)
{
    /// <summary>The fault of bytes that are no Unicode text.</summary>
    public static TextFault Of(FileContent content, string path, byte[] bytes)
    {
        // Everything before the first bad byte is UTF-8.
        string before = Encoding.UTF8.GetString(bytes, 0, Math.Max(content.FaultOffset, 0)).TrimStart('\uFEFF');
        TextPosition position = SourceText.PositionOf(before, before.Length);
        return new TextFault(position, content.Kind switch
        {
            FileContentKind.Gb18030 => Messages.IsGb18030(path),
            FileContentKind.Utf16LittleEndian => Messages.IsUtf16(path, "utf-16"),
            FileContentKind.Utf16BigEndian => Messages.IsUtf16(path, "utf-16BE"),
            FileContentKind.Utf32LittleEndian => Messages.IsUtf32(path, "utf-32"),
            FileContentKind.Utf32BigEndian => Messages.IsUtf32(path, "utf-32BE"),
            FileContentKind.OtherEncoding => Messages.IsOtherEncoding(path),
            FileContentKind.BadBytes when bytes[content.FaultOffset] == 0 => Messages.HasNul(content.FaultOffset),
            FileContentKind.BadBytes =>
                Messages.HasBadBytes(bytes[content.FaultOffset], content.FaultOffset, content.FaultCount),
            FileContentKind.OldOfficeDocument or FileContentKind.EncryptedDocument => Messages.IsOldOfficeDocument,
            FileContentKind.Archive => Messages.IsArchive,
            FileContentKind.Pdf => Messages.IsPdf,
            FileContentKind.RichText => Messages.IsRichText,
            _ => Messages.IsBinary,
        });
    }

    /// <summary>
    /// The fault of a text that is Unicode: a character in it that stands for one that was lost earlier.
    /// </summary>
    public static TextFault? OfText(string text) => At(text, Messages.HasReplacement);

    /// <summary>The fault of a text that was read in the encoding that the user named.</summary>
    public static TextFault? OfConverted(string text, string encoding) => At(text, Messages.IsNotIn(encoding));

    private static TextFault? At(string text, string message)
    {
        int fault = UnicodeCheck.FindFault(text);
        return fault < 0 ? null : new TextFault(SourceText.PositionOf(text, fault), message);
    }
}
