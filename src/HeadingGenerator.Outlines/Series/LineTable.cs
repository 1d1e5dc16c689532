namespace HeadingGenerator.Outlines.Series;

/// <summary>Finds the row that claims a line: the first of the table that does.</summary>
internal sealed class LineTable
{
    private readonly LineRow[] _rows;

    /// <summary>The rows for the lines that start with a character that some of them ask for.</summary>
    private readonly Dictionary<char, LineRow[]> _byFirst = [];

    /// <summary>The rows for all other lines.</summary>
    private readonly LineRow[] _anywhere;

    /// <summary>Makes a table of some rows.</summary>
    public LineTable(LineRow[] rows)
    {
        _rows = rows;
        _anywhere = Array.FindAll(rows, static row => row.Starts is null);
        foreach (char first in rows.SelectMany(static row => row.Starts ?? string.Empty).Distinct())
        {
            _byFirst[first] = Array.FindAll(rows, row => row.Starts is null || row.Starts.IndexOf(first) >= 0);
        }
    }

    /// <summary>The row that claims a line, or null.</summary>
    public LineRow? Find(string text, in Line line)
    {
        int length = line.Length;
        foreach (LineRow row in _byFirst.TryGetValue(text[line.ContentStart], out LineRow[]? rows) ? rows : _anywhere)
        {
            if (length <= row.Longest && row.Test(text, line))
            {
                return row;
            }
        }

        return null;
    }

    /// <summary>Whether a row counts only beside another line of the page.</summary>
    public bool NeedsNeighbour(string? id) => Array.Exists(_rows, row => row.NeedsNeighbour && row.Id == id);
}
