using System.Text;

namespace HeadingGenerator.OpenXml.Reading;

/// <summary>Collects the text of an element whose text is read; that of others is none.</summary>
internal sealed class ElementText
{
    private readonly StringBuilder _text = new();
    private bool _isOpen;
    private bool _keepsSpace;

    /// <summary>Begins an element.</summary>
    /// <param name="keepsSpace">Whether blanks at the ends of its text count.</param>
    public void Begin(bool keepsSpace)
    {
        _isOpen = true;
        _keepsSpace = keepsSpace;
        _text.Clear();
    }

    /// <summary>Goes on with the text, if such an element is open.</summary>
    public void Add(MarkupReader reader)
    {
        if (_isOpen)
        {
            _text.Append(reader.Value);
        }
    }

    /// <summary>Ends the element.</summary>
    /// <returns>Its text; a line end in it is a space, as for Word.</returns>
    public string End()
    {
        _isOpen = false;
        string text = _keepsSpace ? _text.ToString() : _text.ToString().Trim(' ', '\t', '\r', '\n');
        return text.Replace('\n', ' ');
    }
}
