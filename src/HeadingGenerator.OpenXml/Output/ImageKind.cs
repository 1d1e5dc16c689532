namespace HeadingGenerator.OpenXml.Output;

/// <summary>Tells the kinds of pictures that Word shows from their first bytes.</summary>
internal static class ImageKind
{
    private static readonly (string Kind, byte[] Start)[] _starts =
    [
        ("png", [0x89, 0x50, 0x4E, 0x47]),
        ("jpeg", [0xFF, 0xD8, 0xFF]),
        ("gif", [0x47, 0x49, 0x46, 0x38]),
        ("bmp", [0x42, 0x4D]),
        ("tiff", [0x49, 0x49, 0x2A, 0x00]),
        ("tiff", [0x4D, 0x4D, 0x00, 0x2A]),
    ];

    /// <summary>The ending of the file, which is the name of its content type too; null for other bytes.</summary>
    public static string? Of(byte[] image) =>
        _starts.FirstOrDefault(
            kind => image.Length > kind.Start.Length
                && kind.Start.AsEnumerable().SequenceEqual(image.Take(kind.Start.Length))).Kind;
}
