namespace HeadingGenerator.Outlines.Series;

/// <summary>Finds the row that claims a line: the first of the table that does.</summary>
internal sealed class LineTable
{
    /// <summary>The rows by the character that a line starts with.</summary>
    private readonly CharacterIndex<LineRow> _rows = new();

    public LineTable(LineRow[] rows) => Array.ForEach(rows, row => _rows.Add(row, row.Starts));

    public LineRow? Find(string text, in Line line)
    {
        foreach (LineRow row in _rows.Find(text[line.ContentStart]))
        {
            if (line.Length <= row.Longest && row.Test(text, line.ContentStart, line.ContentEnd))
            {
                return row;
            }
        }

        return null;
    }
}
