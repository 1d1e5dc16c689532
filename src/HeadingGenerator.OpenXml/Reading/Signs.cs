namespace HeadingGenerator.OpenXml.Reading;

/// <summary>The characters that are elements in Word.</summary>
internal static class Signs
{
    private static readonly char[] _blanks = [' ', '\t', '\r', '\n'];

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

    /// <summary>The words of a text element; a line end in it is a space to Word.</summary>
    public static string OfText(string text, bool keepsSpace)
    {
        text = keepsSpace ? text : text.Trim(_blanks);
        return text.Replace('\n', ' ');
    }
}
