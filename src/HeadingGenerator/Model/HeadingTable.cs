namespace HeadingGenerator;

/// <summary>The texts of a theme and of all points below it, a row each, in the order of the text.</summary>
internal sealed class HeadingTable
{
    private readonly Row[] _rows;

    private HeadingTable(Row[] rows) => _rows = rows;

    /// <summary>Splits the text of a theme.</summary>
    public static HeadingTable Unpack(string packed)
    {
        var text = new PackedText(packed);
        var rows = new List<Row>();
        var ends = new List<int>();
        var open = new Stack<(int Row, int Left)>();
        while (!text.IsAtEnd)
        {
            var heading = PackedHeading.Read(ref text);
            rows.Add(new Row(packed, heading));
            ends.Add(rows.Count);
            if (heading.PointCount > 0)
            {
                open.Push((rows.Count - 1, heading.PointCount));
                continue;
            }

            // The last point of a heading is the last of all headings around it that end there.
            while (open.Count > 0)
            {
                (int row, int left) = open.Pop();
                ends[row] = rows.Count;
                if (left > 1)
                {
                    open.Push((row, left - 1));
                    break;
                }
            }
        }

        if (rows.Count == 0 || open.Count > 0 || ends[0] != rows.Count)
        {
            throw new FormatException(Messages.IncompleteCode);
        }

        Row[] all = rows.ToArray();
        for (int i = 0; i < all.Length; i++)
        {
            all[i].End = ends[i];
        }

        return new HeadingTable(all);
    }

    public string Key(int row) => _rows[row].Key;

    public string Marker(int row) => _rows[row].Marker;

    public string Title(int row) => _rows[row].Title;

    public string Body(int row) => _rows[row].Body;

    /// <summary>The mark between title and body; null for the usual one.</summary>
    public string? ClosingMark(int row) => _rows[row].ClosingMark;

    public string Closing(int row) => _rows[row].Closing;

    public string? Pattern(int row) => _rows[row].Pattern;

    /// <summary>The number as written; 0 if none is, or if it is the position.</summary>
    public int Number(int row) => _rows[row].Number;

    /// <summary>How many points stand directly below.</summary>
    public int PointCount(int row) => _rows[row].PointCount;

    /// <summary>The row after the last point below.</summary>
    public int End(int row) => _rows[row].End;

    /// <summary>
    /// Whether no point directly below has points of its own, so that its row follows from its index.
    /// </summary>
    public bool IsFlat(int row) => _rows[row].End - row - 1 == _rows[row].PointCount;

    private struct Row
    {
        public readonly string Key;
        public readonly string Marker;
        public readonly string Title;
        public readonly string Body;
        public readonly string? ClosingMark;
        public readonly string Closing;
        public readonly string? Pattern;
        public readonly int Number;
        public readonly int PointCount;
        public int End;

        public Row(string text, in PackedHeading heading)
        {
            Title = heading.Title.Of(text);
            Key = heading.Key.Length > 0 ? heading.Key.Of(text) : Title;
            Marker = heading.Marker.Of(text);
            Body = heading.Body.Of(text);
            ClosingMark = heading.ClosingMark.Length > 0 ? heading.ClosingMark.Of(text) : null;
            Closing = heading.Closing.Of(text);
            Pattern = heading.Pattern.Length > 0 ? heading.Pattern.Of(text) : null;
            Number = heading.Number;
            PointCount = heading.PointCount;
        }
    }
}
