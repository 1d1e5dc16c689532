using HeadingGenerator.Outlines.Tree;

namespace HeadingGenerator.Outlines.Names;

/// <summary>
/// Recognises the headings of an outline in a list of published names: by the same explicit name, by the same title
/// among the headings of the same parent, by nearly the same title anywhere under the same theme.
/// </summary>
internal sealed class PublishedMatch(PublishedNames list, Outline outline)
{
    private readonly Dictionary<PublishedName, OutlineHeading> _headings = [];
    private readonly Stack<(List<PublishedName> Rows, IReadOnlyList<OutlineHeading> Headings)> _open = new();

    /// <summary>Writes down at every heading which row is its own, or which it probably replaces.</summary>
    public static void Find(PublishedNames list, Outline outline, CancellationToken cancellationToken)
    {
        var match = new PublishedMatch(list, outline);
        match._open.Push((list.Themes, outline.Headings));
        match.TakeOpen();
        match.ReplaceSiblings(list.Themes, outline.Headings);
        foreach (OutlineHeading theme in outline.Headings)
        {
            cancellationToken.ThrowIfCancellationRequested();
            match.TakeWithin(theme);
        }

        // A point that has moved to another theme is still itself if it says so.
        match.TakeAlike(match.LostPoints(), [.. match.FreePoints()], Likeness.ByAskedName, match.TakeOpen);
        match.ReplaceAnywhere();
        foreach (PublishedName row in list.Rows)
        {
            if (row.Children.Exists(match.IsLost) && match._headings.TryGetValue(row, out OutlineHeading? heading))
            {
                cancellationToken.ThrowIfCancellationRequested();
                match.ReplaceSiblings(row.Children, heading.Points);
            }
        }
    }

    private static bool IsFree(OutlineHeading heading) => heading.PublishedRow is null;

    private static bool IsAsking(OutlineHeading heading) => Identifiers.IsValid(heading.ExplicitName);

    private bool IsLost(PublishedName row) => row.IsPromised && !_headings.ContainsKey(row);

    /// <summary>Without words a row is known by its place alone.</summary>
    private bool IsLostWithTitle(PublishedName row) => row.Title.Length > 0 && IsLost(row);

    private List<PublishedName> LostPoints() =>
        [.. list.Rows.Where(row => row.Parent is not null && IsLostWithTitle(row))];

    private IEnumerable<OutlineHeading> FreePoints() =>
        outline.Descendants().Where(static heading => heading.Level > 1 && IsFree(heading));

    private void Take(PublishedName row, OutlineHeading heading)
    {
        heading.PublishedRow = row;
        _headings.Add(row, heading);
        _open.Push((row.Children, heading.Points));
    }

    private void Replace(PublishedName row, OutlineHeading heading)
    {
        heading.IsReplacement = true;
        Take(row, heading);
        TakeOpen();
    }

    private void ReplaceSiblings(List<PublishedName> rows, IReadOnlyList<OutlineHeading> headings) =>
        new ReplacementFinder(rows, headings, IsLost, Replace).PairAll();

    /// <summary>Takes siblings and, of those that are taken, what stands below them.</summary>
    private void TakeOpen()
    {
        while (_open.Count > 0)
        {
            (List<PublishedName> rows, IReadOnlyList<OutlineHeading> headings) = _open.Pop();
            TakeAlike(rows, headings, Likeness.ByAskedName);
            TakeAlike(rows, headings, Likeness.ByTitle);
            TakeAlike(rows, headings, Likeness.ByNormalTitle);
        }
    }

    /// <summary>Finds in the whole theme what has moved in it.</summary>
    private void TakeWithin(OutlineHeading theme)
    {
        if (theme.PublishedRow is not { } row)
        {
            return;
        }

        List<PublishedName> rows = [.. Descent.Below(row, static top => top.Children).Where(IsLostWithTitle)];
        List<OutlineHeading> headings = [.. Descent.Below(theme, static top => top.Points).Where(IsFree)];
        TakeAlike(rows, headings, Likeness.ByAskedName, TakeOpen);
        TakeAlike(rows, headings, Likeness.ByNormalTitle, TakeOpen);
    }

    /// <summary>A point of the same title in another theme has probably moved there.</summary>
    private void ReplaceAnywhere()
    {
        if (LostPoints() is not { Count: > 0 } lost)
        {
            return;
        }

        Func<OutlineHeading, PublishedName?> find = Likeness.ByNormalTitle.FinderAmong(lost, _headings.ContainsKey);
        foreach (OutlineHeading point in FreePoints())
        {
            if (find(point) is { } row)
            {
                Replace(row, point);
            }
        }
    }

    /// <summary>Takes the rows that are alike to a heading, the first of either first.</summary>
    private void TakeAlike(
        List<PublishedName> rows, IReadOnlyList<OutlineHeading> headings, Likeness likeness, Action? afterEach = null)
    {
        Func<OutlineHeading, PublishedName?>? find = null;
        foreach (OutlineHeading heading in headings)
        {
            if (IsFree(heading)
                && IsAsking(heading) == likeness.OfAsking
                && (find ??= likeness.FinderAmong(rows, _headings.ContainsKey))(heading) is { } row)
            {
                Take(row, heading);
                afterEach?.Invoke();
            }
        }
    }
}
