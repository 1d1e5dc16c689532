using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using HeadingGenerator.Samples.ReportStudio.Models;

namespace HeadingGenerator.Samples.ReportStudio.Paper;

/// <summary>Reads the text of a paragraph, run by run.</summary>
internal sealed class SpanReader(Looks looks, string paragraphStyle)
{
    private const string PageField = "PAGE";
    private const string PageOfField = "PAGEREF";

    private readonly List<SpanModel> _spans = [];
    private readonly StringBuilder _instruction = new();
    private bool _isInstruction;
    private string? _mark;

    public IReadOnlyList<SpanModel> Spans => _spans;

    /// <summary>Reads all text below an element.</summary>
    public void Read(OpenXmlElement parent)
    {
        foreach (OpenXmlElement element in parent.Elements())
        {
            switch (element)
            {
                case Run run:
                    ReadRun(run);
                    break;
                case SimpleField field:
                    _instruction.Append(field.Instruction?.Value);
                    Read(field);
                    _instruction.Clear();
                    break;
                case BookmarkStart bookmark:
                    _mark = bookmark.Name?.Value;
                    break;
                case Hyperlink or SdtRun or SdtContentRun or InsertedRun or CustomXmlRun:
                    Read(element);
                    break;
            }
        }
    }

    private void ReadRun(Run run)
    {
        var text = new StringBuilder();
        foreach (OpenXmlElement element in run.Elements())
        {
            switch (element)
            {
                case FieldChar field:
                    TakeField(field.FieldCharType?.InnerText);
                    break;
                case FieldCode code when _isInstruction:
                    _instruction.Append(code.Text);
                    break;
                case Text words:
                    text.Append(words.Text);
                    break;
                case TabChar:
                    text.Append('\t');
                    break;
                case Break or CarriageReturn:
                    text.Append('\n');
                    break;
            }
        }

        if (text.Length > 0 && !_isInstruction)
        {
            Add(text.ToString(), looks.Of(run.RunProperties, paragraphStyle));
        }
    }

    private void TakeField(string? kind)
    {
        _isInstruction = kind == "begin";
        if (kind is "begin" or "end")
        {
            _instruction.Clear();
        }
    }

    private void Add(string text, int font)
    {
        string[] field = _instruction.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        SpanModel span = field switch
        {
            [PageField, ..] => new SpanModel(font, text, Field: "page"),
            [PageOfField, var mark, ..] => new SpanModel(font, text, Page: mark),
            _ => new SpanModel(font, text),
        };
        _spans.Add(span with { Mark = _mark });
        _mark = null;
    }
}
