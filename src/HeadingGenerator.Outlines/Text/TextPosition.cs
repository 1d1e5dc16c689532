namespace HeadingGenerator.Outlines;

/// <summary>A place in the text as editors and compilers name it: line and column, both from 1.</summary>
public readonly record struct TextPosition
{
    /// <summary>Creates a position.</summary>
    /// <param name="line">The line, from 1.</param>
    /// <param name="column">The column in UTF-16 code units, from 1.</param>
    public TextPosition(int line, int column)
    {
        Line = line;
        Column = column;
    }

    /// <summary>The line, from 1.</summary>
    public int Line { get; }

    /// <summary>The column in UTF-16 code units, from 1.</summary>
    public int Column { get; }

    /// <inheritdoc/>
    public override string ToString() => $"({Line},{Column})";
}
