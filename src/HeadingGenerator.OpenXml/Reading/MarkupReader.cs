using System.Xml;
using System.Xml.Linq;

namespace HeadingGenerator.OpenXml.Reading;

/// <summary>Reads XML front to back, and the small trees of properties in it as a whole.</summary>
internal sealed class MarkupReader(XmlReader reader) : IDisposable
{
    private const int DeepestElement = 4096;
    private const int DeepestProperty = 64;
    private const int MostProperties = 1 << 20;

    /// <summary>How many elements <c>w:p</c> have begun.</summary>
    public int Paragraphs { get; private set; }

    /// <summary>The kind of the node that the reader is at.</summary>
    public XmlNodeType NodeType => reader.NodeType;

    /// <summary>The name of the element without its prefix.</summary>
    public string Name => reader.LocalName;

    /// <summary>The namespace of the element.</summary>
    public string Space => reader.NamespaceURI;

    /// <summary>The text of the node.</summary>
    public string Value => reader.Value;

    /// <summary>Whether the element has no content and no end.</summary>
    public bool IsEmpty => reader.IsEmptyElement;

    /// <summary>Whether blanks at the ends of a text count.</summary>
    public bool KeepsSpace => reader.XmlSpace == XmlSpace.Preserve;

    /// <summary>Goes to the next node.</summary>
    public bool Read()
    {
        if (!reader.Read())
        {
            return false;
        }

        if (reader.NodeType == XmlNodeType.Element)
        {
            Paragraphs += Name == "p" && WordXml.IsWord(Space) ? 1 : 0;
            if (reader.Depth > DeepestElement)
            {
                throw new DamagedFileException(Messages.Deep(DeepestElement));
            }
        }

        return true;
    }

    /// <summary>An attribute of the namespace of the element, or of none.</summary>
    public string? Get(string name) => reader.GetAttribute(name, Space) ?? reader.GetAttribute(name);

    /// <summary>Goes to the outermost element.</summary>
    public void MoveToRoot() => reader.MoveToContent();

    /// <summary>Leaves the content of the element out.</summary>
    public void Skip()
    {
        int depth = reader.Depth;
        if (!IsEmpty)
        {
            SkipTo(depth);
        }
    }

    /// <summary>Goes to the end of the element that the one just read stands in.</summary>
    public void SkipRest() => SkipTo(reader.Depth - 1);

    /// <summary>Reads the element with what stands in it, without its texts.</summary>
    public XElement Element()
    {
        XElement root = Current();
        if (IsEmpty)
        {
            return root;
        }

        int count = 0;
        var open = new Stack<XElement>();
        open.Push(root);
        while (open.Count > 0 && Read())
        {
            if (NodeType == XmlNodeType.EndElement)
            {
                open.Pop();
            }
            else if (NodeType == XmlNodeType.Element)
            {
                XElement element = Current();
                open.Peek().Add(element);
                if (!IsEmpty)
                {
                    open.Push(element);
                }

                if (open.Count > DeepestProperty || ++count > MostProperties)
                {
                    throw new DamagedFileException(Messages.Properties);
                }
            }
        }

        return root;
    }

    public void Dispose() => reader.Dispose();

    private XElement Current()
    {
        var element = new XElement(XName.Get(reader.LocalName, reader.NamespaceURI));
        while (reader.MoveToNextAttribute())
        {
            if (reader.NamespaceURI != XNamespace.Xmlns.NamespaceName)
            {
                element.SetAttributeValue(XName.Get(reader.LocalName, reader.NamespaceURI), reader.Value);
            }
        }

        reader.MoveToElement();
        return element;
    }

    private void SkipTo(int depth)
    {
        while (Read() && reader.Depth > depth)
        {
        }
    }
}
