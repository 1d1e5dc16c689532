namespace HeadingGenerator.Outlines.Names;

/// <summary>In what a row and a heading are alike.</summary>
internal sealed class Likeness(
    Func<PublishedName, string> ofRow, Func<OutlineHeading, string> ofHeading, bool ofAsking = false)
{
    public static Likeness ByAskedName { get; } =
        new(static row => row.Name, static heading => heading.ExplicitName!, ofAsking: true);

    public static Likeness ByTitle { get; } = new(static row => row.Title, PublishedNamesWriter.TitleOf);

    public static Likeness ByNormalTitle { get; } = new(
        static row => NormalTitle.Of(row.Title),
        static heading => NormalTitle.Of(PublishedNamesWriter.TitleOf(heading)));

    /// <summary>Whether it is asked of headings that ask for a name, or of all others.</summary>
    public bool OfAsking => ofAsking;

    /// <summary>
    /// Finds for one heading after the other the first row like it that is not taken, those that are still promised
    /// first; null where there is none.
    /// </summary>
    public Func<OutlineHeading, PublishedName?> FinderAmong(List<PublishedName> rows, Predicate<PublishedName> isTaken)
    {
        Dictionary<string, Queue<PublishedName>> alike = rows
            .OrderBy(static row => !row.IsPromised)
            .GroupBy(ofRow)
            .ToDictionary(static rows => rows.Key, static rows => new Queue<PublishedName>(rows));
        return heading =>
        {
            alike.TryGetValue(ofHeading(heading), out Queue<PublishedName>? queue);
            while (queue is { Count: > 0 })
            {
                PublishedName row = queue.Dequeue();
                if (!isTaken(row))
                {
                    return row;
                }
            }

            return null;
        };
    }
}
