using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using HeadingGenerator.Outlines.Tree;

namespace HeadingGenerator.Outlines.Names;

/// <summary>
/// Recognises the headings of an outline in a list of published names: by the same explicit name, by the same title
/// among the headings of the same parent, by nearly the same title anywhere under the same theme.
/// </summary>
internal sealed class PublishedMatch
{
    private static readonly Likeness _askedName =
        new(static row => row.Name, static heading => heading.ExplicitName!, ofAsking: true);

    private static readonly Likeness _title =
        new(static row => row.Title, PublishedNamesWriter.TitleOf, ofAsking: false);

    private static readonly Likeness _normalTitle = new(
        static row => NormalTitle.Of(row.Title),
        static heading => NormalTitle.Of(PublishedNamesWriter.TitleOf(heading)),
        ofAsking: false);

    private readonly PublishedNames _list;
    private readonly Outline _outline;
    private readonly Dictionary<PublishedName, OutlineHeading> _headings = [];
    private readonly Stack<(List<PublishedName> Rows, IReadOnlyList<OutlineHeading> Headings)> _open = new();

    private PublishedMatch(PublishedNames list, Outline outline)
    {
        _list = list;
        _outline = outline;
    }

    /// <summary>Writes down at every heading which row is its own, or which it probably replaces.</summary>
    public static void Find(PublishedNames list, Outline outline, CancellationToken cancellationToken)
    {
        var match = new PublishedMatch(list, outline);
        match.TakeBelow(list.Themes, outline.Headings);
        match.ReplaceSiblings(list.Themes, outline.Headings);
        foreach (OutlineHeading theme in outline.Headings)
        {
            cancellationToken.ThrowIfCancellationRequested();
            match.TakeWithin(theme);
        }

        match.TakeAnywhere();
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
        [.. _list.Rows.Where(row => row.Parent is not null && IsLostWithTitle(row))];

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
    private void TakeBelow(List<PublishedName> rows, IReadOnlyList<OutlineHeading> headings)
    {
        _open.Push((rows, headings));
        TakeOpen();
    }

    private void TakeOpen()
    {
        while (_open.Count > 0)
        {
            (List<PublishedName> rows, IReadOnlyList<OutlineHeading> headings) = _open.Pop();
            TakeAlike(rows, headings, _askedName);
            TakeAlike(rows, headings, _title);
            TakeAlike(rows, headings, _normalTitle);
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
        TakeAlike(rows, headings, _askedName, TakeOpen);
        TakeAlike(rows, headings, _normalTitle, TakeOpen);
    }

    /// <summary>A point that has moved to another theme is still itself if it says so.</summary>
    private void TakeAnywhere()
    {
        List<OutlineHeading> points = [.. _outline.Descendants().Where(static point => point.Level > 1 && IsFree(point))];
        TakeAlike(LostPoints(), points, _askedName, TakeOpen);
    }

    /// <summary>A point of the same title in another theme has probably moved there.</summary>
    private void ReplaceAnywhere()
    {
        if (LostPoints() is not { Count: > 0 } lost)
        {
            return;
        }

        Dictionary<string, Queue<PublishedName>> byTitle = _normalTitle.Sort(lost);
        foreach (OutlineHeading heading in _outline.Descendants())
        {
            if (heading.Level > 1 && IsFree(heading) && Next(byTitle, _normalTitle.OfHeading(heading)) is { } row)
            {
                Replace(row, heading);
            }
        }
    }

    /// <summary>Takes the rows that are alike to a heading, the first of either first.</summary>
    private void TakeAlike(
        List<PublishedName> rows, IReadOnlyList<OutlineHeading> headings, Likeness likeness, Action? afterEach = null)
    {
        Dictionary<string, Queue<PublishedName>>? sorted = null;
        foreach (OutlineHeading heading in headings)
        {
            if (IsFree(heading)
                && IsAsking(heading) == likeness.OfAsking
                && Next(sorted ??= likeness.Sort(rows), likeness.OfHeading(heading)) is { } row)
            {
                Take(row, heading);
                afterEach?.Invoke();
            }
        }
    }

    /// <summary>The first of the rows of a key that is not taken; null if there is none.</summary>
    private PublishedName? Next(Dictionary<string, Queue<PublishedName>> sorted, string key)
    {
        if (sorted.TryGetValue(key, out Queue<PublishedName>? rows))
        {
            while (rows.Count > 0)
            {
                PublishedName row = rows.Dequeue();
                if (!_headings.ContainsKey(row))
                {
                    return row;
                }
            }
        }

        return null;
    }

    /// <summary>In what a row and a heading are alike, if the heading asks for a name or if it does not.</summary>
    private sealed class Likeness(
        Func<PublishedName, string> ofRow, Func<OutlineHeading, string> ofHeading, bool ofAsking)
    {
        public Func<OutlineHeading, string> OfHeading => ofHeading;

        public bool OfAsking => ofAsking;

        /// <summary>Rows by their key, those that are still promised first.</summary>
        public Dictionary<string, Queue<PublishedName>> Sort(List<PublishedName> rows)
        {
            var sorted = new Dictionary<string, Queue<PublishedName>>(rows.Count, StringComparer.Ordinal);
            foreach (PublishedName row in rows.OrderBy(static row => !row.IsPromised))
            {
                string key = ofRow(row);
                if (!sorted.TryGetValue(key, out Queue<PublishedName>? queue))
                {
                    sorted.Add(key, queue = new Queue<PublishedName>());
                }

                queue.Enqueue(row);
            }

            return sorted;
        }
    }
}
