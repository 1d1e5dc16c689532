using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace HeadingGenerator.OpenXml.Tests.Reading;

/// <summary>A Word document made from pieces of its XML.</summary>
internal sealed class WordFixture
{
    private const string Namespaces = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
        xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
        xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
        xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
        xmlns:v="urn:schemas-microsoft-com:vml"
        xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"
        mc:Ignorable="w14"
        """;

    /// <summary>What stands in the body.</summary>
    public string Body { get; init; } = string.Empty;

    /// <summary>The styles.</summary>
    public string Styles { get; init; } = string.Empty;

    /// <summary>The lists.</summary>
    public string Numbering { get; init; } = string.Empty;

    /// <summary>The footnotes.</summary>
    public string Footnotes { get; init; } = string.Empty;

    /// <summary>The header of the first section.</summary>
    public string Header { get; init; } = string.Empty;

    /// <summary>The footer of the first section.</summary>
    public string Footer { get; init; } = string.Empty;

    /// <summary>Whether the file is a template, a document with macros or one of the usual kind.</summary>
    public WordprocessingDocumentType Kind { get; init; } = WordprocessingDocumentType.Document;

    /// <summary>The file.</summary>
    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, Kind))
        {
            MainDocumentPart main = document.AddMainDocumentPart();
            string section = Add(main.AddNewPart<HeaderPart>, Header, "hdr", "headerReference", main)
                + Add(main.AddNewPart<FooterPart>, Footer, "ftr", "footerReference", main);
            Feed(main, $"<w:document {Namespaces}><w:body>{Body}<w:sectPr>{section}</w:sectPr></w:body></w:document>");
            Add(main.AddNewPart<StyleDefinitionsPart>, Styles, "styles");
            Add(main.AddNewPart<NumberingDefinitionsPart>, Numbering, "numbering");
            Add(main.AddNewPart<FootnotesPart>, Footnotes, "footnotes");
        }

        return stream.ToArray();
    }

    /// <summary>The document as it is read.</summary>
    public WordOutline Read() => WordOutline.Read(new MemoryStream(ToBytes()));

    /// <summary>The lines of a body as they are read.</summary>
    public static string[] Lines(string body) => new WordFixture { Body = body }.Read().Text.Split('\n');

    /// <summary>A paragraph: its words as one run, or runs as they are.</summary>
    public static string P(string content, string properties = "") =>
        $"<w:p>{(properties.Length > 0 ? $"<w:pPr>{properties}</w:pPr>" : string.Empty)}{(content.StartsWith('<') ? content : R(content))}</w:p>";

    /// <summary>A run of words.</summary>
    public static string R(string text, string properties = "") =>
        text.Length == 0
            ? string.Empty
            : $"<w:r>{(properties.Length > 0 ? $"<w:rPr>{properties}</w:rPr>" : string.Empty)}<w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    /// <summary>A paragraph of a list.</summary>
    public static string Item(string text, int list, int level = 0) =>
        P(text, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");

    /// <summary>A kind of list and a list of this kind, both of one id.</summary>
    public static string List(int id, params string[] levels) => KindOfList(id, levels) + ListOf(id, id);

    /// <summary>A kind of list.</summary>
    public static string KindOfList(int id, params string[] levels) =>
        $"<w:abstractNum w:abstractNumId=\"{id}\"><w:multiLevelType w:val=\"multilevel\"/>"
        + string.Concat(
            levels.Select((level, i) => level.Replace("<w:lvl>", $"<w:lvl w:ilvl=\"{i}\">", StringComparison.Ordinal)))
        + "</w:abstractNum>";

    /// <summary>A list of a kind, with what differs from it.</summary>
    public static string ListOf(int id, int kind, string overrides = "") =>
        $"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{kind}\"/>{overrides}</w:num>";

    /// <summary>
    /// A level of a list: its format, the text around the numbers, and elements after or before these.
    /// </summary>
    public static string Level(string format, string text, string before = "", string after = "", int start = 1) =>
        $"<w:lvl><w:start w:val=\"{start}\"/><w:numFmt w:val=\"{format}\"/>{before}<w:lvlText w:val=\"{text}\"/><w:lvlJc w:val=\"left\"/>{after}</w:lvl>";

    private static string Add<T>(
        Func<T> part, string content, string root, string reference = "", MainDocumentPart? main = null)
        where T : OpenXmlPart
    {
        if (content.Length == 0)
        {
            return string.Empty;
        }

        T added = part();
        Feed(added, $"<w:{root} {Namespaces}>{content}</w:{root}>");
        return main is null ? string.Empty : $"<w:{reference} w:type=\"default\" r:id=\"{main.GetIdOfPart(added)}\"/>";
    }

    private static void Feed(OpenXmlPart part, string xml)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        part.FeedData(stream);
    }
}
