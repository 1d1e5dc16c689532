namespace HeadingGenerator.Outlines.Markers;

/// <summary>One way of numbering headings: what its markers look like, and where it stands in the usual order of levels.</summary>
internal abstract class MarkerFamily
{
    /// <summary>Names the family by an example of its first marker.</summary>
    /// <param name="name">An example of its first marker.</param>
    /// <param name="firstCharacters">Every character that a marker of the family can start with.</param>
    /// <param name="opens">Behind what a series may open inside a paragraph.</param>
    /// <param name="continues">Behind what an open series may go on inside a paragraph.</param>
    protected MarkerFamily(string name, string firstCharacters, Boundary opens = Boundary.Never, Boundary continues = Boundary.Never)
    {
        Name = name;
        FirstCharacters = firstCharacters;
        Opens = opens;
        Continues = continues;
    }

    /// <summary>An example of its first marker: 一、 or （一） or 一是.</summary>
    public string Name { get; }

    /// <summary>Every character that a marker of the family can start with.</summary>
    public string FirstCharacters { get; }

    /// <summary>
    /// What its markers have behind their Chinese numeral; null if they do not start with one. Prose is full of numerals, and
    /// this tells most of them from markers with one look.
    /// </summary>
    public string? AfterNumeral { get; protected set; }

    /// <summary>Behind what a series may open inside a paragraph.</summary>
    public Boundary Opens { get; }

    /// <summary>Behind what an open series may go on inside a paragraph.</summary>
    public Boundary Continues { get; }

    /// <summary>Families of the same kind can stand in for one another in a series (1. … 6）, 首先 … 第二).</summary>
    public virtual MarkerKind Kind => MarkerKind.Other;

    /// <summary>Whether its markers carry numbers, so that gaps and repeats mean something.</summary>
    public virtual bool IsNumbered => true;

    /// <summary>Its index among all families; set by the table.</summary>
    public int Id { get; internal set; }

    /// <summary>Its place in the usual order of levels, from the outermost; set by the table.</summary>
    public int Rank { get; internal set; }

    /// <summary>Tries to read a marker that starts exactly at <paramref name="start"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the marker has to start.</param>
    /// <param name="end">The end of the line or paragraph.</param>
    /// <param name="marker">The marker.</param>
    public abstract bool TryMatch(string text, int start, int end, out Marker marker);

    /// <summary>Makes a marker and skips the white space behind it.</summary>
    protected Marker Found(string text, int number, int start, int markerEnd, int end)
    {
        int content = markerEnd;
        while (content < end && Text.Characters.IsSpace(text[content]))
        {
            content++;
        }

        return new Marker(this, number, start, markerEnd, content) { Separator = text[markerEnd - 1] };
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}

/// <summary>What has to stand before a marker inside a paragraph; the later ones ask for less.</summary>
internal enum Boundary
{
    /// <summary>No marker of the family stands inside a paragraph.</summary>
    Never,

    /// <summary>The end of a sentence, a semicolon or a colon.</summary>
    Sentence,

    /// <summary>A comma, too.</summary>
    Clause,

    /// <summary>White space, if what follows confirms it.</summary>
    Space,

    /// <summary>Nothing, if what follows confirms it.</summary>
    Anywhere,
}

/// <summary>What numbers a family counts with.</summary>
internal enum MarkerKind
{
    Other,
    Arabic,
    Discourse,
}
