namespace HeadingGenerator.OpenXml.Reading;

/// <summary>Tells whether a text box stands above the paragraph that it hangs on.</summary>
internal static class TextBoxPlace
{
    /// <summary>A third of a sheet of A4 in EMU (1/914400 inch): a red head stands in it.</summary>
    private const int HeadOfPage = 3_564_000;

    /// <summary>Reads the vertical position of a drawing (ECMA-376 Part 1, §20.4.2.11).</summary>
    /// <param name="origin">What it is measured from.</param>
    /// <param name="offset">How far below that it stands, in EMU; null if it is aligned.</param>
    /// <param name="isFirst">Whether no text stands before it.</param>
    public static bool IsAbove(string? origin, int? offset, bool isFirst) => origin switch
    {
        "paragraph" or "line" or "character" => offset < 0,
        _ => isFirst && offset < HeadOfPage,
    };
}
