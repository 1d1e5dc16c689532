namespace HeadingGenerator.OpenXml.Reading;

/// <summary>A text of its own: the document, a text box, a note. Its paragraphs follow each other.</summary>
internal sealed class Story(ReadingContext context, WordPlace place)
{
    private readonly Stack<Cell> _cells = new();
    private readonly ContentsLines _contents = new();
    private ParagraphDraft? _current;
    private bool _continues;
    private char _separator = '\n';

    /// <summary>The paragraphs that are complete.</summary>
    public List<ParagraphDraft> Paragraphs { get; } = [];

    /// <summary>The fields that are open.</summary>
    public FieldStack Fields { get; } = new();

    /// <summary>The paragraph that is being read; what stands outside of one is in one of its own.</summary>
    public ParagraphDraft Current => _current ?? Begin(-1);

    /// <summary>Begins a paragraph, or goes on in the line of the one before.</summary>
    public ParagraphDraft Begin(int index)
    {
        context.Budget.SpendParagraph();
        if (_current is null)
        {
            _current = new ParagraphDraft(index, _cells.Count > 0 ? WordPlace.Table : place, _separator);
            _separator = '\n';
        }
        else if (_current.IsBlank || _current.Index < 0)
        {
            _current.Index = index;
        }

        _continues = false;
        _current.Format = _current.KeepsFormat ? _current.Format : context.PlainFormat;
        return _current;
    }

    /// <summary>Takes up the format of the paragraph that is being read.</summary>
    public void SetFormat(ParagraphFormat format)
    {
        ParagraphDraft draft = Current;
        if (draft.KeepsFormat)
        {
            // It counts although its number stands nowhere: the line has one already.
            context.Lists.Next(format);
        }
        else
        {
            draft.Format = format;
        }

        draft.KeepsFormat = format.MarkIsHidden && !format.MarkIsDeleted;
        _continues = format.MarkIsHidden || format.MarkIsDeleted;
    }

    /// <summary>Ends a paragraph, unless its line goes on.</summary>
    public void End()
    {
        if (_current is not { } draft)
        {
            return;
        }

        if (_continues)
        {
            // A paragraph that is hidden as a whole leaves no trace.
            draft.KeepsFormat &= !draft.IsBlank;
            return;
        }

        Complete(draft);
    }

    /// <summary>Takes text as part of a table of contents.</summary>
    public void AddContents(string text)
    {
        Current.HoldsContents = true;
        _contents.Add(text, Paragraphs);
    }

    /// <summary>Begins a row of a table.</summary>
    public void BeginRow()
    {
        CompleteUnlessBlank();
        _cells.Push(new Cell());
    }

    /// <summary>Ends a row of a table.</summary>
    public void EndRow()
    {
        if (_cells.Count > 0)
        {
            _cells.Pop();
        }

        _separator = '\n';
    }

    /// <summary>Begins a cell.</summary>
    public void BeginCell()
    {
        if (_cells.Count == 0)
        {
            return;
        }

        Cell cell = _cells.Peek();
        _separator = cell.Index > 0 ? '\t' : _separator;
        cell.Index++;
        cell.ParagraphsBefore = Paragraphs.Count;
    }

    /// <summary>Ends a cell. One without a paragraph keeps its place in the row.</summary>
    public void EndCell()
    {
        if (_cells.Count == 0)
        {
            return;
        }

        if (Paragraphs.Count == _cells.Peek().ParagraphsBefore)
        {
            Complete(Current);
        }

        CompleteUnlessBlank();
    }

    /// <summary>Leaves a cell that is not shown.</summary>
    public void LeaveCell()
    {
        if (_cells.Count > 0)
        {
            _cells.Peek().Index--;
        }
    }

    /// <summary>Ends the text.</summary>
    public void Close()
    {
        CompleteUnlessBlank();
        if (Paragraphs.Count > 0)
        {
            ParagraphDraft last = Paragraphs[Paragraphs.Count - 1];
            _contents.Flush(last, last.Text.Length);
        }
    }

    private void CompleteUnlessBlank()
    {
        if (_current is { IsBlank: false } draft)
        {
            Complete(draft);
        }
        else if (_current is not null)
        {
            Discard(_current);
        }
    }

    private void Discard(ParagraphDraft draft)
    {
        _current = null;
        _continues = false;
        _separator = draft.Separator;
    }

    private void Complete(ParagraphDraft draft)
    {
        if (draft.HoldsContents && draft.IsBlank)
        {
            _contents.EndLine();
            Discard(draft);
            return;
        }

        _current = null;
        _continues = false;
        if (draft.Format is { } format)
        {
            (string number, string gap) = context.Lists.Next(format);
            context.Budget.Spend(number.Length);
            draft.SetNumber(number, gap);
        }

        Paragraphs.Add(draft);
        _contents.Flush(draft, offset: 0);
    }

    private sealed class Cell
    {
        public int Index { get; set; }

        public int ParagraphsBefore { get; set; }
    }
}
