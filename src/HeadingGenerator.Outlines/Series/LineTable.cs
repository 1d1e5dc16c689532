namespace HeadingGenerator.Outlines.Series;

/// <summary>Finds the row that claims a line: the first of the table that does.</summary>
internal sealed class LineTable
{
    /// <summary>The rows for the lines that start with a character that some of them ask for.</summary>
    private readonly Dictionary<char, LineRow[]> _byFirst = [];

    /// <summary>The rows for all other lines.</summary>
    private readonly LineRow[] _anywhere;

    public LineTable(LineRow[] rows)
    {
        _anywhere = Array.FindAll(rows, static row => row.Starts is null);
        foreach (char first in rows.SelectMany(static row => row.Starts ?? string.Empty).Distinct())
        {
            _byFirst[first] = Array.FindAll(rows, row => row.Starts is null || row.Starts.IndexOf(first) >= 0);
        }
    }

    public LineRow? Find(string text, in Line line)
    {
        foreach (LineRow row in _byFirst.TryGetValue(text[line.ContentStart], out LineRow[]? rows) ? rows : _anywhere)
        {
            if (line.Length <= row.Longest && row.Test(text, line.ContentStart, line.ContentEnd))
            {
                return row;
            }
        }

        return null;
    }
}
