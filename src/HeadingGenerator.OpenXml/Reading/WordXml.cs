using System.Globalization;
using System.Xml.Linq;

namespace HeadingGenerator.OpenXml.Reading;

/// <summary>The names of WordprocessingML, as most files have them and as strict ones do (ISO/IEC 29500-1).</summary>
internal static class WordXml
{
    public const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string StrictWord = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    public const string Math = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    public const string StrictMath = "http://purl.oclc.org/ooxml/officeDocument/math";
    public const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    public const string Vml = "urn:schemas-microsoft-com:vml";
    public const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    public const string StrictDrawing = "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing";

    /// <summary>Whether a namespace is that of text.</summary>
    public static bool IsWord(string name) => name is Word or StrictWord;

    /// <summary>Whether an element is the one of that name in WordprocessingML.</summary>
    public static bool Is(this XElement element, string name) =>
        element.Name.LocalName == name && IsWord(element.Name.NamespaceName);

    /// <summary>The first child of that name, or null.</summary>
    public static XElement? Child(this XElement? element, string name) =>
        element?.Elements().FirstOrDefault(child => child.Is(name));

    /// <summary>The value of an attribute of any namespace, or null.</summary>
    public static string? Get(this XElement? element, string name) =>
        element?.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name)?.Value;

    /// <summary>The value of a property that is an element: <c>w:val</c> of the child of that name, or null.</summary>
    public static string? Value(this XElement? element, string name) => element.Child(name).Get("val");

    /// <summary>The number that a property has, or null.</summary>
    public static int? Number(this XElement? element, string name) => ToNumber(element.Value(name));

    /// <summary>Whether a property is on; null if nothing is said.</summary>
    public static bool? Toggle(this XElement? element, string name) =>
        element.Child(name) is { } child ? child.Get("val") is not ("0" or "false" or "off") : null;

    /// <summary>The number that a text is, or null if it is none or none that an <see cref="int"/> holds.</summary>
    public static int? ToNumber(string? text) =>
        int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out int number) ? number : null;
}
