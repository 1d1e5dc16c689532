using System.Xml.Linq;
using HeadingGenerator.OpenXml.Reading;

namespace HeadingGenerator.OpenXml.Templates;

/// <summary>A content control (ECMA-376 Part 1, §17.5.2) that holds text.</summary>
internal sealed class ContentControl
{
    // What is no text: pictures, lists of building blocks, boxes to tick, groups, parts that repeat.
    private static readonly string[] _others =
    [
        "docPartObj", "docPartList", "picture", "group", "equation", "citation", "bibliography", "checkbox",
        "repeatingSection", "repeatingSectionItem",
    ];

    private readonly XElement _properties;
    private readonly XElement _content;

    private ContentControl(XElement element, XElement properties, XElement content)
    {
        Element = element;
        _properties = properties;
        _content = content;
        string[] names = [properties.Value("tag") ?? string.Empty, properties.Value("alias") ?? string.Empty];
        Names = [.. names.Select(static name => name.Trim()).Where(static name => name.Length > 0)];
    }

    /// <summary>The element.</summary>
    public XElement Element { get; }

    /// <summary>What it is called by: its tag, then its title.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Whether a value is expected: it has no placeholders of its own in it.</summary>
    public bool IsRequired =>
        !_content.Descendants().Any(static inner => inner.Is("sdt"))
        && !_content.Descendants()
            .Any(static inner => inner.Is("p") && new PlaceholderText(inner).Placeholders.Count > 0)
        && (Blocks is not null || Element.Paragraph() is not { } paragraph || !HoldsPlaceholder(paragraph));

    /// <summary>Whether it takes plain text: a single paragraph.</summary>
    public bool IsPlain => _properties.Child("text") is not null;

    /// <summary>
    /// The element that holds its paragraphs, itself or a cell in it; null if it stands in a paragraph.
    /// </summary>
    public XElement? Blocks =>
        Element.Ancestors().FirstOrDefault(static above => above.Is("p") || above.Is("txbxContent"))?.Is("p") == true
            ? null
            : _content.Child("tc") ?? _content;

    /// <summary>Its first paragraph, if it holds paragraphs.</summary>
    public XElement? FirstParagraph => Blocks?.Descendants().FirstOrDefault(static element => element.Is("p"));

    /// <summary>The formatting of what is typed into it.</summary>
    public XElement? RunProperties
    {
        get
        {
            bool isEmpty = _properties.Child("showingPlcHdr") is not null;
            XElement? first = _content.Descendants().FirstOrDefault(static element => element.Is("r")).Child("rPr");
            XElement? chosen = isEmpty ? _properties.Child("rPr") ?? first : first ?? _properties.Child("rPr");
            if (chosen is null)
            {
                return null;
            }

            // The style of a prompt is not the one of what replaces it.
            var copy = new XElement(chosen);
            if (isEmpty)
            {
                copy.Child("rStyle")?.Remove();
            }

            return copy;
        }
    }

    /// <summary>The control that an element is, or null if it holds no text or has no name.</summary>
    public static ContentControl? Of(XElement element)
    {
        if (element.Child("sdtPr") is not { } properties
            || element.Child("sdtContent") is not { } content
            || properties.Elements().Any(static kind => _others.Contains(kind.Name.LocalName))
            || content.Elements().Any(static child => child.Is("tr")))
        {
            return null;
        }

        var control = new ContentControl(element, properties, content);
        return control.Names.Count > 0 ? control : null;
    }

    /// <summary>Whether nothing else is to be read in the paragraph that it stands in.</summary>
    public bool IsAloneIn(XElement paragraph) =>
        TemplateXml.Inline(paragraph)
            .Where(element => element.Is("t") && !element.Ancestors().Contains(Element))
            .All(static text => string.IsNullOrWhiteSpace(text.Value));

    /// <summary>Fills it with paragraphs.</summary>
    public void SetBlocks(XElement blocks, IReadOnlyList<XElement> paragraphs, bool hasSeveralLines)
    {
        XElement? cell = blocks.Child("tcPr");
        blocks.RemoveNodes();
        blocks.Add(cell, paragraphs.Count > 0 ? paragraphs : [new XElement(blocks.Name.Namespace + "p")]);
        EndPrompt(hasSeveralLines);
    }

    /// <summary>Fills it with a run.</summary>
    public void SetRun(XElement run, bool hasSeveralLines)
    {
        _content.RemoveNodes();
        _content.Add(run);
        EndPrompt(hasSeveralLines);
    }

    // What is bound to data would be shown in its place; a date or a choice would be an older one.
    private void EndPrompt(bool hasSeveralLines)
    {
        _properties.Elements().Where(static child => child.Name.LocalName is "showingPlcHdr" or "dataBinding").Remove();
        foreach (XElement kind in _properties.Elements())
        {
            kind.Attributes().Where(static attribute => attribute.Name.LocalName is "fullDate" or "lastValue").Remove();
        }

        if (hasSeveralLines && _properties.Child("text") is { } plain)
        {
            plain.SetAttributeValue(plain.Name.Namespace + "multiLine", "1");
        }
    }

    private bool HoldsPlaceholder(XElement paragraph)
    {
        var text = new PlaceholderText(paragraph);
        return text.Placeholders.Any(placeholder => text.RunOf(placeholder).Ancestors().Contains(Element));
    }
}
