namespace HeadingGenerator.Outlines.Text;

/// <summary>Rows of a table by a character that they ask for, each list in the order of the table.</summary>
internal sealed class CharacterIndex<T>
{
    private readonly Dictionary<char, T[]> _rows = [];

    /// <summary>The rows that any character will do for.</summary>
    private T[] _open = [];

    /// <summary>Adds a row after those that are tried before it.</summary>
    /// <param name="row">The row.</param>
    /// <param name="characters">The characters that it asks for; null if any will do.</param>
    public void Add(T row, string? characters)
    {
        foreach (char c in (characters ?? string.Concat(_rows.Keys)).Distinct())
        {
            _rows[c] = [.. Find(c), row];
        }

        if (characters is null)
        {
            _open = [.. _open, row];
        }
    }

    /// <summary>The rows that a character will do for.</summary>
    public T[] Find(char c) => _rows.TryGetValue(c, out T[]? rows) ? rows : _open;
}
