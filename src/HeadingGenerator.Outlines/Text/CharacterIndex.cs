namespace HeadingGenerator.Outlines.Text;

/// <summary>Rows of a table by a character that they ask for, each list in the order of the table.</summary>
internal sealed class CharacterIndex<T>
{
    private readonly Dictionary<char, List<T>> _rows = [];

    /// <summary>The rows that any character will do for.</summary>
    private readonly List<T> _open = [];

    /// <summary>Adds a row after those that are tried before it.</summary>
    /// <param name="row">The row.</param>
    /// <param name="characters">The characters that it asks for; null if any will do.</param>
    public void Add(T row, string? characters)
    {
        if (characters is null)
        {
            _open.Add(row);
            foreach (List<T> rows in _rows.Values)
            {
                rows.Add(row);
            }
        }

        foreach (char c in (characters ?? string.Empty).Distinct())
        {
            if (!_rows.TryGetValue(c, out List<T>? rows))
            {
                _rows.Add(c, rows = [.. _open]);
            }

            rows.Add(row);
        }
    }

    /// <summary>The rows that a character will do for.</summary>
    public List<T> Find(char c) => _rows.TryGetValue(c, out List<T>? rows) ? rows : _open;
}
