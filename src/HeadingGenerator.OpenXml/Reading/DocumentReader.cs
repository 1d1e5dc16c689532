using System.Collections.Generic;
using System.Text;
using System.Threading;
using System.Xml;
using System.Xml.Linq;

namespace HeadingGenerator.OpenXml.Reading;

/// <summary>
/// Reads what a person sees of a part of a document, front to back: a document of any size or depth takes no more memory than
/// its text.
/// </summary>
internal sealed class DocumentReader(MarkupReader reader, ReadingContext context, CancellationToken cancellation)
{
    private readonly TextCollector _text = new(context);
    private readonly Stack<bool> _choices = new();
    private readonly Stack<bool> _controls = new();
    private readonly StringBuilder _piece = new();
    private bool _inText;
    private bool _keepsSpace;
    private string? _drawingOrigin;
    private bool _drawingIsAbove;
    private string _note = string.Empty;

    /// <summary>The words of the notes of the part, by their ids.</summary>
    public IReadOnlyDictionary<string, string> Notes => _text.Notes;

    /// <summary>Reads the part.</summary>
    /// <param name="root">The name of its outermost element.</param>
    /// <returns>Its paragraphs.</returns>
    public List<ParagraphDraft> Read(string root)
    {
        reader.MoveToRoot();
        if (reader.Name != root || !WordXml.IsWord(reader.Space))
        {
            throw new DamagedFileException($"The file is no Word document: its main part is a “{reader.Name}”.");
        }

        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    bool isEmpty = reader.IsEmpty;
                    string name = reader.Name;
                    string space = reader.Space;
                    if (Start(name, space) && isEmpty)
                    {
                        End(name, space);
                    }

                    break;
                case XmlNodeType.EndElement:
                    End(reader.Name, reader.Space);
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when _inText:
                    _piece.Append(reader.Value);
                    break;
            }
        }

        _text.Story.Close();
        return _text.Story.Paragraphs;
    }

    // Whether the end of the element is to be taken up too: one that was read as a whole has none.
    private bool Start(string name, string space) => space switch
    {
        WordXml.Word or WordXml.StrictWord => StartWord(name),
        WordXml.Math or WordXml.StrictMath => StartMath(name),
        WordXml.Compatibility => StartChoice(name),
        WordXml.Drawing or WordXml.StrictDrawing => StartDrawing(name),
        WordXml.Vml => StartVml(name),
        _ => true,
    };

    private bool StartWord(string name)
    {
        switch (name)
        {
            case "p":
                cancellation.ThrowIfCancellationRequested();
                _text.Story.Begin(reader.Paragraphs - 1);
                return true;
            case "pPr":
                _text.Story.SetFormat(new ParagraphFormat(reader.Element(), context.Styles));
                return false;
            case "r":
                _text.BeginRun();
                return true;
            case "rPr":
                _text.SetRun(reader.Element());
                return false;
            case "t" or "instrText":
                return StartText(reader.KeepsSpace);
            case "fldChar":
                _text.Field(reader.Get("fldCharType"));
                return true;
            case "fldSimple":
                _text.Story.Fields.Begin(reader.Get("instr") ?? string.Empty);
                return true;
            case "footnoteReference" or "endnoteReference" or "commentReference":
                _text.Refer(name, reader.Get("id") ?? string.Empty);
                return true;
            case "tr":
                _text.Story.BeginRow();
                return true;
            case "trPr":
                XElement row = reader.Element();
                return row.Child("del") is not null || row.Toggle("hidden") == true ? LeaveRow() : false;
            case "tc":
                _text.Story.BeginCell();
                return true;
            case "tcPr":
                return reader.Element().Child("cellDel") is not null ? LeaveCell() : false;
            case "sdt":
                _controls.Push(false);
                return true;
            case "sdtPr":
                SetControl(reader.Element());
                return false;
            case "txbxContent":
                _text.BeginStory(WordPlace.TextBox, _drawingIsAbove);
                return true;
            case "footnote" or "endnote" or "comment":
                _note = reader.Get("id") ?? string.Empty;
                _text.BeginStory(WordPlace.Body, isAbove: false);
                return true;
            case "del" or "moveFrom" or "delText" or "delInstrText" or "rt" or "sdtEndPr" or "sectPr" or "tblPr" or "ffData":
                reader.Skip();
                return false;
            default:
                _text.Append(Signs.Of(reader, _text.StartsParagraph));
                return true;
        }
    }

    private bool StartMath(string name)
    {
        switch (name)
        {
            case "r":
                _text.BeginRun();
                return true;
            case "t":
                return StartText(keepsSpace: true);
            case "ctrlPr":
                reader.Skip();
                return false;
            default:
                return true;
        }
    }

    // Of several ways to show one thing, the first is read.
    private bool StartChoice(string name)
    {
        if (name == "AlternateContent")
        {
            _choices.Push(false);
        }
        else if (name is "Choice" or "Fallback" && _choices.Count > 0)
        {
            if (_choices.Pop())
            {
                _choices.Push(true);
                reader.Skip();
                return false;
            }

            _choices.Push(true);
        }

        return true;
    }

    private bool StartDrawing(string name)
    {
        switch (name)
        {
            case "anchor" or "inline":
                _drawingIsAbove = name == "inline" && _text.StartsParagraph;
                return true;
            case "positionV":
                _drawingOrigin = reader.Get("relativeFrom");
                return true;
            case "posOffset":
                return StartText(keepsSpace: false);
            default:
                return true;
        }
    }

    // Word art of old is text of its own.
    private bool StartVml(string name)
    {
        if (name == "textpath" && reader.Get("string") is { Length: > 0 } words)
        {
            _text.BeginStory(WordPlace.TextBox, isAbove: false);
            _text.Append(words);
            _text.EndTextBox();
        }

        return true;
    }

    private bool StartText(bool keepsSpace)
    {
        _inText = true;
        _keepsSpace = keepsSpace;
        _piece.Clear();
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
            case WordXml.Compatibility when name == "AlternateContent":
                _choices.Pop();
                break;
            case WordXml.Drawing or WordXml.StrictDrawing:
                EndDrawing(name);
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
                _inText = false;
                _text.Append(Signs.OfText(_piece.ToString(), _keepsSpace));
                break;
            case "instrText":
                _inText = false;
                _text.Story.Fields.AddInstruction(_piece.ToString());
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
                EndControl();
                break;
            case "txbxContent":
                _text.EndTextBox();
                break;
            case "footnote" or "endnote" or "comment":
                _text.EndNote(_note);
                break;
        }
    }

    private void EndDrawing(string name)
    {
        if (name == "posOffset")
        {
            _inText = false;
            if (_drawingOrigin is not null)
            {
                _drawingIsAbove = TextBoxPlace.IsAbove(_drawingOrigin, WordXml.ToNumber(_piece.ToString()), _text.IsAtStart);
            }
        }
        else if (name == "positionV")
        {
            _drawingOrigin = null;
        }
    }

    private bool LeaveRow()
    {
        reader.SkipRest();
        _text.Story.EndRow();
        return false;
    }

    private bool LeaveCell()
    {
        reader.SkipRest();
        _text.Story.LeaveCell();
        return false;
    }

    private void SetControl(XElement properties)
    {
        bool isContents = properties.Child("docPartObj").Value("docPartGallery") == "Table of Contents";
        if (isContents && _controls.Count > 0 && !_controls.Peek())
        {
            _controls.Pop();
            _controls.Push(true);
            _text.BeginContents();
        }
    }

    private void EndControl()
    {
        if (_controls.Pop())
        {
            _text.EndContents();
        }
    }
}
