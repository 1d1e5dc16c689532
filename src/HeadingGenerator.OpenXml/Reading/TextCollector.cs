using System.Text;
using System.Xml.Linq;

namespace HeadingGenerator.OpenXml.Reading;

/// <summary>
/// Puts the pieces of text together that a person sees, and keeps apart what stands in texts of its own.
/// </summary>
internal sealed class TextCollector(ReadingContext context)
{
    private readonly Stack<(Story Story, bool IsAbove)> _outer = new();
    private readonly Stack<bool> _hidden = new();
    private readonly Stack<bool> _controls = new();
    private int _contents;

    /// <summary>The text that is being read.</summary>
    public Story Story { get; private set; } = new(context, WordPlace.Body);

    /// <summary>The words of the notes that were read, by their ids.</summary>
    public Dictionary<string, string> Notes { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether it is the first text of the document and nothing of it has been read.</summary>
    public bool IsAtStart => _outer.Count == 0 && context.Budget.IsUntouched;

    /// <summary>Whether nothing stands before in the paragraph.</summary>
    public bool StartsParagraph => Story.Current.Text.Length == 0;

    /// <summary>Adds text, if it is shown.</summary>
    public void Append(string text)
    {
        if (text.Length == 0 || (_hidden.Count > 0 && _hidden.Peek()) || !Story.Fields.ShowsText)
        {
            return;
        }

        context.Budget.Spend(text.Length);
        if (_contents > 0 || Story.Fields.IsContents || Story.Current.Format?.ContentsStyle == true)
        {
            Story.AddContents(text);
        }
        else
        {
            Story.Current.Text.Append(text);
        }
    }

    /// <summary>Takes up the sign of a field.</summary>
    public void Field(string? sign)
    {
        switch (sign)
        {
            case "begin":
                Story.Fields.Begin();
                break;
            case "separate":
                Story.Fields.Separate();
                break;
            case "end":
                Story.Current.HoldsContents |= Story.Fields.IsContents;
                Append(Story.Fields.End());
                break;
        }
    }

    /// <summary>Takes up the sign of a note.</summary>
    public void Refer(string sign, string id)
    {
        WordNoteKind kind = sign switch
        {
            "footnoteReference" => WordNoteKind.Footnote,
            "endnoteReference" => WordNoteKind.Endnote,
            _ => WordNoteKind.Comment,
        };
        Story.Current.Add(new NoteReference(kind, id, Story.Current.Text.Length));
    }

    /// <summary>Begins a run, hidden if its paragraph hides runs.</summary>
    public void BeginRun() => _hidden.Push(Story.Current.Format?.HidesRuns ?? false);

    /// <summary>Takes up the properties of the run.</summary>
    public void SetRun(XElement properties)
    {
        if (_hidden.Count == 0)
        {
            return;
        }

        // A style for runs turns round what the style of the paragraph says (ECMA-376 Part 1, §17.7.3).
        bool ofParagraph = Story.Current.Format?.HidesRuns ?? false;
        bool ofRun = context.Styles.Hides(context.Styles.Find(properties.Value("rStyle"))) ?? false;
        EndRun();
        _hidden.Push(properties.Toggle("vanish") ?? (ofParagraph ^ ofRun));
    }

    /// <summary>Ends a run.</summary>
    public void EndRun() => _hidden.Pop();

    /// <summary>Begins a content control.</summary>
    public void BeginControl() => _controls.Push(false);

    /// <summary>Takes up the properties of the control; what Word knows to be a table of contents is one.</summary>
    public void SetControl(XElement properties)
    {
        bool isContents = properties.Child("docPartObj").Value("docPartGallery") == "Table of Contents";
        if (isContents && _controls.Count > 0 && !_controls.Peek())
        {
            _controls.Pop();
            _controls.Push(true);
            _contents++;
        }
    }

    /// <summary>Ends a content control.</summary>
    public void EndControl() => _contents -= _controls.Pop() ? 1 : 0;

    /// <summary>Begins a text of its own.</summary>
    /// <param name="place">Where its paragraphs stand.</param>
    /// <param name="isAbove">Whether it stands above the paragraph that it hangs on.</param>
    public void BeginStory(WordPlace place, bool isAbove)
    {
        _outer.Push((Story, isAbove));
        _hidden.Push(false);
        Story = new Story(context, place);
    }

    /// <summary>Ends a text box: it stands beside the paragraph that it hangs on.</summary>
    public void EndTextBox()
    {
        List<ParagraphDraft> paragraphs = EndStory(out bool isAbove);
        Story.Current.AddBox(paragraphs, isAbove);
    }

    /// <summary>Ends a note: it stands in a list of its own.</summary>
    public void EndNote(string id)
    {
        var text = new StringBuilder();
        foreach (ParagraphDraft paragraph in EndStory(out _))
        {
            text.Append(text.Length > 0 ? paragraph.Separator.ToString() : string.Empty).Append(paragraph.Text);
        }

        Notes[id] = text.ToString().Trim();
    }

    private List<ParagraphDraft> EndStory(out bool isAbove)
    {
        Story inner = Story;
        inner.Close();
        EndRun();
        (Story, isAbove) = _outer.Pop();
        return inner.Paragraphs;
    }
}
