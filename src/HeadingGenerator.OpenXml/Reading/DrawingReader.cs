namespace HeadingGenerator.OpenXml.Reading;

/// <summary>
/// Reads where drawings stand whose text is read: above the paragraph that they hang on, or beside and below it.
/// </summary>
internal sealed class DrawingReader(MarkupReader reader, TextCollector text, ElementText piece)
{
    /// <summary>A third of a sheet of A4 in EMU (1/914400 inch): a red head stands in it.</summary>
    private const int HeadOfPage = 3_564_000;

    private string? _origin;

    /// <summary>Whether the drawing that is being read stands above its paragraph.</summary>
    public bool IsAbove { get; private set; }

    /// <summary>Takes up the start of an element of a drawing.</summary>
    public void Start(string name)
    {
        switch (name)
        {
            case "anchor" or "inline":
                IsAbove = name == "inline" && text.StartsParagraph;
                break;
            case "positionV":
                _origin = reader.Get("relativeFrom");
                break;
            case "posOffset":
                piece.Begin(keepsSpace: false);
                break;
        }
    }

    /// <summary>Takes up the end of an element of a drawing.</summary>
    public void End(string name)
    {
        if (name is "anchor" or "inline")
        {
            IsAbove = false;
        }
        else if (name == "positionV")
        {
            _origin = null;
        }
        else if (name == "posOffset" && WordXml.ToNumber(piece.End()) is { } offset && _origin is not null)
        {
            // Only vertical positions have an origin here (ECMA-376 Part 1, §20.4.2.11).
            IsAbove = _origin is "paragraph" or "line" ? offset < 0 : text.IsAtStart && offset < HeadOfPage;
        }
    }

    /// <summary>Takes up an element of a drawing of old: the words of its word art are text.</summary>
    public void StartVml(string name)
    {
        if (name == "textpath" && reader.Get("string") is { Length: > 0 } words)
        {
            text.BeginStory(WordPlace.TextBox, isAbove: false);
            text.Append(words);
            text.EndTextBox();
        }
    }
}
