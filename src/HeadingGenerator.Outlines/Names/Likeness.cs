namespace HeadingGenerator.Outlines.Names;

/// <summary>In what a row and a heading are alike.</summary>
internal sealed class Likeness
{
    private readonly Func<PublishedName, string> _ofRow;
    private readonly Func<OutlineHeading, string> _ofHeading;

    private Likeness(Func<PublishedName, string> ofRow, Func<OutlineHeading, string> ofHeading, bool ofAsking = false)
    {
        _ofRow = ofRow;
        _ofHeading = ofHeading;
        OfAsking = ofAsking;
    }

    public static Likeness ByAskedName { get; } =
        new(static row => row.Name, static heading => heading.ExplicitName!, ofAsking: true);

    public static Likeness ByTitle { get; } = new(static row => row.Title, PublishedNamesWriter.TitleOf);

    public static Likeness ByNormalTitle { get; } = new(
        static row => NormalTitle.Of(row.Title),
        static heading => NormalTitle.Of(PublishedNamesWriter.TitleOf(heading)));

    /// <summary>Whether it is asked of headings that ask for a name, or of all others.</summary>
    public bool OfAsking { get; }

    /// <summary>Rows by what headings are alike in, those that are still promised first.</summary>
    public Dictionary<string, Queue<PublishedName>> Sort(List<PublishedName> rows)
    {
        var sorted = new Dictionary<string, Queue<PublishedName>>(rows.Count, StringComparer.Ordinal);
        foreach (PublishedName row in rows.OrderBy(static row => !row.IsPromised))
        {
            string key = _ofRow(row);
            if (!sorted.TryGetValue(key, out Queue<PublishedName>? queue))
            {
                sorted.Add(key, queue = new Queue<PublishedName>());
            }

            queue.Enqueue(row);
        }

        return sorted;
    }

    /// <summary>The first row like a heading that is not taken; null if there is none.</summary>
    public PublishedName? Next(
        Dictionary<string, Queue<PublishedName>> sorted,
        OutlineHeading heading,
        Dictionary<PublishedName, OutlineHeading> taken)
    {
        if (sorted.TryGetValue(_ofHeading(heading), out Queue<PublishedName>? rows))
        {
            while (rows.Count > 0)
            {
                PublishedName row = rows.Dequeue();
                if (!taken.ContainsKey(row))
                {
                    return row;
                }
            }
        }

        return null;
    }
}
