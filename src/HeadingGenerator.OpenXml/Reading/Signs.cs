namespace HeadingGenerator.OpenXml.Reading;

/// <summary>The characters that are elements in Word.</summary>
internal static class Signs
{
    /// <summary>The character that an element stands for; empty if it stands for none.</summary>
    /// <param name="reader">The element.</param>
    /// <param name="startsParagraph">Whether nothing stands before it in its paragraph.</param>
    public static string Of(MarkupReader reader, bool startsParagraph) => reader.Name switch
    {
        "tab" or "ptab" => "\t",
        "cr" => "\n",

        // A new page or column is no empty line.
        "br" => startsParagraph && reader.Get("type") is "page" or "column" ? string.Empty : "\n",
        "noBreakHyphen" => "-",
        "sym" => SymbolFonts.OfCode(reader.Get("char"), reader.Get("font") ?? string.Empty),
        _ => string.Empty,
    };
}
