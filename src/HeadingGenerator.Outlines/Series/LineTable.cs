namespace HeadingGenerator.Outlines.Series;

/// <summary>Finds the row that claims a line: the first of the table that does.</summary>
internal sealed class LineTable
{
    /// <summary>The rows by the character that a line starts with.</summary>
    private readonly CharacterIndex<LineRow> _rows = new();

    /// <summary>Those of them for lines that end with a full stop, as none of the page does.</summary>
    private readonly CharacterIndex<LineRow> _closedRows = new();

    public LineTable(LineRow[] rows)
    {
        foreach (LineRow row in rows)
        {
            _rows.Add(row, row.Starts);
            if (row.Kind != LineKind.Page)
            {
                _closedRows.Add(row, row.Starts);
            }
        }
    }

    public LineRow? Find(string text, in Line line)
    {
        CharacterIndex<LineRow> rows = text[line.ContentEnd - 1] == '。' ? _closedRows : _rows;
        foreach (LineRow row in rows.Find(text[line.ContentStart]))
        {
            if (line.Length <= row.Longest && row.Test(text, line.ContentStart, line.ContentEnd))
            {
                return row;
            }
        }

        return null;
    }
}
