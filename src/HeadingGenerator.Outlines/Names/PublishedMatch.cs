using HeadingGenerator.Outlines.Tree;

namespace HeadingGenerator.Outlines.Names;

/// <summary>
/// Recognises the headings of an outline in a list of published names: by the same explicit name, by the same title
/// among the headings of the same parent, by nearly the same title anywhere under the same theme.
/// </summary>
internal sealed class PublishedMatch
{
    private static readonly Likeness _byAskedName = new(
        static row => row.Name,
        static heading => heading.ExplicitName!);

    private static readonly Likeness _byTitle = new(static row => row.Title, PublishedNamesWriter.TitleOf);

    private static readonly Likeness _byNormalTitle = new(
        static row => NormalTitle.Of(row.Title),
        static heading => NormalTitle.Of(PublishedNamesWriter.TitleOf(heading)));

    private readonly Dictionary<PublishedName, OutlineHeading> _headings = [];
    private readonly Dictionary<OutlineHeading, PublishedName> _rows = [];
    private readonly HashSet<OutlineHeading> _replacements = [];
    private readonly Stack<(List<PublishedName> Rows, IReadOnlyList<OutlineHeading> Headings)> _open = new();

    /// <summary>Finds for every heading which row is its own, or which it probably replaces.</summary>
    public PublishedMatch(PublishedNames list, Outline outline)
    {
        _open.Push((list.Themes, outline.Headings));
        TakeOpen();
        ReplaceSiblings(list.Themes, outline.Headings);
        foreach (OutlineHeading theme in outline.Headings)
        {
            TakeWithin(theme);
        }

        // A point that has moved to another theme is still itself if it says so; one of the same title has probably
        // moved there.
        IEnumerable<OutlineHeading> points = outline.Descendants().Where(static heading => heading.Level > 1);
        Pair(LostPoints(list), points.Where(IsAsking), _byAskedName, TakeWhole);
        Pair(LostPoints(list), points, _byNormalTitle, Replace);
        foreach (PublishedName row in list.Rows)
        {
            if (HeadingOf(row) is { } heading)
            {
                ReplaceSiblings(row.Children, heading.Points);
            }
        }
    }

    /// <summary>The row that a heading was recognised in, or whose heading it replaces; else null.</summary>
    public PublishedName? RowOf(OutlineHeading heading) =>
        _rows.TryGetValue(heading, out PublishedName? row) ? row : null;

    public OutlineHeading? HeadingOf(PublishedName row) =>
        _headings.TryGetValue(row, out OutlineHeading? heading) ? heading : null;

    /// <summary>Whether the heading of its row has gone, and it has probably taken its place.</summary>
    public bool IsReplacement(OutlineHeading heading) => _replacements.Contains(heading);

    /// <summary>The row of the name that a heading was published by and still has; null if it has another.</summary>
    public PublishedName? KeptRowOf(OutlineHeading heading) =>
        !IsReplacement(heading) && RowOf(heading) is { } row && row.Name == heading.Key ? row : null;

    public bool IsFree(OutlineHeading heading) => !_rows.ContainsKey(heading);

    public bool IsLost(PublishedName row) => row.IsPromised && !_headings.ContainsKey(row);

    public void Replace(PublishedName row, OutlineHeading heading)
    {
        _replacements.Add(heading);
        TakeWhole(row, heading);
    }

    private static bool IsAsking(OutlineHeading heading) => Identifiers.IsValid(heading.ExplicitName);

    private static bool IsNotAsking(OutlineHeading heading) => !IsAsking(heading);

    /// <summary>Without words a row is known by its place alone.</summary>
    private bool IsLostWithTitle(PublishedName row) => row.Title.Length > 0 && IsLost(row);

    private IEnumerable<PublishedName> LostPoints(PublishedNames list) =>
        list.Rows.Where(row => row.Parent is not null && IsLostWithTitle(row));

    private void Take(PublishedName row, OutlineHeading heading)
    {
        _rows.Add(heading, row);
        _headings.Add(row, heading);
        _open.Push((row.Children, heading.Points));
    }

    private void TakeWhole(PublishedName row, OutlineHeading heading)
    {
        Take(row, heading);
        TakeOpen();
    }

    private void ReplaceSiblings(List<PublishedName> rows, IReadOnlyList<OutlineHeading> headings)
    {
        if (headings.Count > 0 && rows.Exists(IsLost))
        {
            new ReplacementFinder(this, rows, headings).PairAll();
        }
    }

    /// <summary>Takes siblings and, of those that are taken, what stands below them.</summary>
    private void TakeOpen()
    {
        while (_open.Count > 0)
        {
            (List<PublishedName> rows, IReadOnlyList<OutlineHeading> headings) = _open.Pop();
            Pair(rows, headings.Where(IsAsking), _byAskedName, Take);
            Pair(rows, headings.Where(IsNotAsking), _byTitle, Take);
            Pair(rows, headings.Where(IsNotAsking), _byNormalTitle, Take);
        }
    }

    /// <summary>Finds in the whole theme what has moved in it.</summary>
    private void TakeWithin(OutlineHeading theme)
    {
        if (RowOf(theme) is { } row)
        {
            IEnumerable<PublishedName> rows = Descent.Below(row, static top => top.Children).Where(IsLostWithTitle);
            IEnumerable<OutlineHeading> headings = Descent.Below(theme, static top => top.Points);
            Pair(rows, headings.Where(IsAsking), _byAskedName, TakeWhole);
            Pair(rows, headings.Where(IsNotAsking), _byNormalTitle, TakeWhole);
        }
    }

    /// <summary>
    /// Pairs each heading that has no row with the first row like it that is not taken, those that are still promised
    /// first.
    /// </summary>
    private void Pair(
        IEnumerable<PublishedName> rows,
        IEnumerable<OutlineHeading> headings,
        Likeness likeness,
        Action<PublishedName, OutlineHeading> pair)
    {
        Dictionary<string, Queue<PublishedName>>? alike = null;
        foreach (OutlineHeading heading in headings.Where(IsFree))
        {
            alike ??= rows
                .OrderBy(static row => !row.IsPromised)
                .GroupBy(likeness.OfRow)
                .ToDictionary(static rows => rows.Key, static rows => new Queue<PublishedName>(rows));
            alike.TryGetValue(likeness.OfHeading(heading), out Queue<PublishedName>? queue);
            while (queue is { Count: > 0 } && IsFree(heading))
            {
                PublishedName row = queue.Dequeue();
                if (!_headings.ContainsKey(row))
                {
                    pair(row, heading);
                }
            }
        }
    }

    /// <summary>In what a row and a heading are alike.</summary>
    private sealed record Likeness(Func<PublishedName, string> OfRow, Func<OutlineHeading, string> OfHeading);
}
