namespace HeadingGenerator.Outlines;

/// <summary>A stretch of the text, in UTF-16 code units from its beginning.</summary>
public readonly record struct TextRange
{
    /// <summary>Creates the range [<paramref name="start"/>, <paramref name="end"/>).</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is negative, or <paramref name="end"/>
    /// lies before it.</exception>
    public TextRange(int start, int end)
    {
        if (start < 0 || end < start)
        {
            throw new ArgumentOutOfRangeException(start < 0 ? nameof(start) : nameof(end));
        }

        Start = start;
        End = end;
    }

    /// <summary>The first position inside.</summary>
    public int Start { get; }

    /// <summary>The first position after it.</summary>
    public int End { get; }

    /// <summary>How many UTF-16 code units it holds.</summary>
    public int Length => End - Start;

    /// <summary>Whether it holds nothing.</summary>
    public bool IsEmpty => End == Start;

    /// <summary>The character at a position.</summary>
    internal static TextRange At(int position) => new(position, position + 1);

    /// <summary>The part of <paramref name="text"/> that it covers.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public string Of(string text) =>
        text is null ? throw new ArgumentNullException(nameof(text)) : text.Substring(Start, Length);

    /// <inheritdoc/>
    public override string ToString() => $"[{Start}..{End})";
}
