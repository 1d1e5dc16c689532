using System.Xml;

namespace HeadingGenerator.OpenXml.Reading;

/// <summary>
/// Reads what a person sees of a part of a document, front to back: a document of any size or depth takes no more
/// memory than its text.
/// </summary>
internal sealed class DocumentReader
{
    /// <summary>As much as is shown of a name that is none of Word's.</summary>
    private const int LongestName = 40;

    private readonly MarkupReader _reader;
    private readonly CancellationToken _cancellation;
    private readonly TextCollector _text;
    private readonly ElementText _piece = new();
    private readonly ChoiceStack _choices = new();
    private readonly DrawingReader _drawing;
    private readonly PropertiesReader _properties;
    private string _note = string.Empty;

    public DocumentReader(MarkupReader reader, ReadingContext context, CancellationToken cancellation)
    {
        _reader = reader;
        _cancellation = cancellation;
        _text = new TextCollector(context);
        _drawing = new DrawingReader(reader, _text, _piece);
        _properties = new PropertiesReader(reader, _text, context.Styles);
    }

    /// <summary>The words of the notes of the part, by their ids.</summary>
    public IReadOnlyDictionary<string, string> Notes => _text.Notes;

    /// <summary>Reads the part.</summary>
    /// <param name="root">The name of its outermost element.</param>
    /// <returns>Its paragraphs.</returns>
    public List<ParagraphDraft> Read(string root)
    {
        _reader.MoveToRoot();
        if (_reader.Name != root || !WordXml.IsWord(_reader.Space))
        {
            string name = _reader.Name.Substring(0, Math.Min(_reader.Name.Length, LongestName));
            throw new DamagedFileException(Messages.OtherKind(name));
        }

        while (_reader.Read())
        {
            switch (_reader.NodeType)
            {
                case XmlNodeType.Element:
                    bool isEmpty = _reader.IsEmpty;
                    string element = _reader.Name;
                    string space = _reader.Space;
                    if (Start(element, space) && isEmpty)
                    {
                        End(element, space);
                    }

                    break;
                case XmlNodeType.EndElement:
                    End(_reader.Name, _reader.Space);
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA:
                case XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                    _piece.Add(_reader);
                    break;
            }
        }

        _text.Story.Close();
        return _text.Story.Paragraphs;
    }

    // Whether the end of the element is to be taken up too: one that was read as a whole has none.
    private bool Start(string name, string space) => space switch
    {
        WordXml.Word or WordXml.StrictWord => !_properties.TryRead(name) && StartWord(name),
        WordXml.Math or WordXml.StrictMath when name is "r" or "t" => StartWord(name),
        WordXml.Math or WordXml.StrictMath when name == "ctrlPr" => Skip(),
        WordXml.Compatibility => _choices.Start(name) || Skip(),
        _ => StartDrawing(name, space),
    };

    private bool StartWord(string name)
    {
        switch (name)
        {
            case "p":
                _cancellation.ThrowIfCancellationRequested();
                _text.Story.Begin(_reader.Paragraphs - 1);
                break;
            case "r":
                _text.BeginRun();
                break;
            case "t" or "instrText":
                _piece.Begin(_reader.KeepsSpace);
                break;
            case "fldChar":
                _text.Field(_reader.Get("fldCharType"));
                break;
            case "fldSimple":
                _text.Story.Fields.Begin(_reader.Get("instr") ?? string.Empty);
                break;
            case "footnoteReference" or "endnoteReference" or "commentReference":
                _text.Refer(name, _reader.Get("id") ?? string.Empty);
                break;
            case "tr":
                _text.Story.BeginRow();
                break;
            case "tc":
                _text.Story.BeginCell();
                break;
            case "sdt":
                _text.BeginControl();
                break;
            case "txbxContent":
                _text.BeginStory(WordPlace.TextBox, _drawing.IsAbove);
                break;
            case "footnote" or "endnote" or "comment":
                _note = _reader.Get("id") ?? string.Empty;
                _text.BeginStory(WordPlace.Body, isAbove: false);
                break;
            case "del" or "moveFrom" or "delText" or "delInstrText" or "rt":
                return Skip();
            default:
                _text.Append(Signs.Of(_reader, _text.StartsParagraph));
                break;
        }

        return true;
    }

    private bool StartDrawing(string name, string space)
    {
        if (space is WordXml.Drawing or WordXml.StrictDrawing)
        {
            _drawing.Start(name);
        }
        else if (space == WordXml.Vml)
        {
            _drawing.StartVml(name);
        }

        return true;
    }

    private void End(string name, string space)
    {
        switch (space)
        {
            case WordXml.Word or WordXml.StrictWord:
                EndWord(name);
                break;
            case WordXml.Math or WordXml.StrictMath when name is "r" or "t":
                EndWord(name);
                break;
            case WordXml.Compatibility:
                _choices.End(name);
                break;
            case WordXml.Drawing or WordXml.StrictDrawing:
                _drawing.End(name);
                break;
        }
    }

    private void EndWord(string name)
    {
        switch (name)
        {
            case "p":
                _text.Story.End();
                break;
            case "r":
                _text.EndRun();
                break;
            case "t":
                _text.Append(_piece.End());
                break;
            case "instrText":
                _text.Story.Fields.AddInstruction(_piece.End());
                break;
            case "fldSimple":
                _text.Story.Fields.End();
                break;
            case "tr":
                _text.Story.EndRow();
                break;
            case "tc":
                _text.Story.EndCell();
                break;
            case "sdt":
                _text.EndControl();
                break;
            case "txbxContent":
                _text.EndTextBox();
                break;
            case "footnote" or "endnote" or "comment":
                _text.EndNote(_note);
                break;
        }
    }

    private bool Skip()
    {
        _reader.Skip();
        return false;
    }
}
