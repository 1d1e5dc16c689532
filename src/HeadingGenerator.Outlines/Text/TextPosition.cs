namespace HeadingGenerator.Outlines;

/// <summary>A place in the text as editors and compilers name it: line and column, both from 1.</summary>
public readonly struct TextPosition : IEquatable<TextPosition>
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
    public bool Equals(TextPosition other) => Line == other.Line && Column == other.Column;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TextPosition other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Line * 397) ^ Column);

    /// <inheritdoc/>
    public override string ToString() => $"({Line},{Column})";

    /// <summary>Whether both name the same place.</summary>
    public static bool operator ==(TextPosition left, TextPosition right) => left.Equals(right);

    /// <summary>Whether they name different places.</summary>
    public static bool operator !=(TextPosition left, TextPosition right) => !left.Equals(right);
}
