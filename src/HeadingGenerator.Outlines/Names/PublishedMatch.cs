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
        ReplacementFinder.PairSiblings(list.Themes, outline.Headings, match.IsLost, match.Replace);
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
                ReplacementFinder.PairSiblings(row.Children, heading.Points, match.IsLost, match.Replace);
            }
        }
    }

    private static bool IsFree(OutlineHeading heading) => heading.PublishedRow is null;

    private static bool IsAsking(OutlineHeading heading) => Identifiers.IsValid(heading.ExplicitName);

    private static string NameOf(PublishedName row) => row.Name;

    private static string AskedNameOf(OutlineHeading heading) => heading.ExplicitName!;

    private void Take(PublishedName row, OutlineHeading heading)
    {
        heading.PublishedRow = row;
        _headings.Add(row, heading);
        _open.Push((row.Children, heading.Points));
    }

    private void Replace(PublishedName row, OutlineHeading heading)
    {
        heading.PublishedRow = row;
        heading.IsReplacement = true;
        _headings.Add(row, heading);
        TakeBelow(row.Children, heading.Points);
    }

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
            TakeBy(rows, headings, NameOf, AskedNameOf, isAsked: true);
            TakeBy(rows, headings, static row => row.Title, PublishedNamesWriter.TitleOf, isAsked: false);
            TakeBy(rows, headings, NormalTitle.Of, NormalTitle.Of, isAsked: false);
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
        TakeBy(rows, headings, NameOf, AskedNameOf, isAsked: true, TakeOpen);
        TakeBy(rows, headings, NormalTitle.Of, NormalTitle.Of, isAsked: false, TakeOpen);
    }

    /// <summary>A point that has moved to another theme is still itself if it says so.</summary>
    private void TakeAnywhere()
    {
        IEnumerable<OutlineHeading> points = _outline.Descendants().Where(static heading => heading.Level > 1);
        List<OutlineHeading> asking = [.. points.Where(static point => IsFree(point) && IsAsking(point))];
        TakeBy(LostPoints(), asking, NameOf, AskedNameOf, isAsked: true, TakeOpen);
    }

    /// <summary>A point of the same title in another theme has probably moved there.</summary>
    private void ReplaceAnywhere()
    {
        if (LostPoints() is not { Count: > 0 } lost)
        {
            return;
        }

        var byTitle = new KeyedRows(lost, NormalTitle.Of);
        foreach (OutlineHeading heading in _outline.Descendants())
        {
            if (heading.Level > 1 && IsFree(heading) && byTitle.Next(NormalTitle.Of(heading), _headings) is { } row)
            {
                Replace(row, heading);
            }
        }
    }

    private bool IsLost(PublishedName row) => row.IsPromised && !_headings.ContainsKey(row);

    /// <summary>Without words a row is known by its place alone.</summary>
    private bool IsLostWithTitle(PublishedName row) => row.Title.Length > 0 && IsLost(row);

    private List<PublishedName> LostPoints() =>
        [.. _list.Rows.Where(row => row.Parent is not null && IsLostWithTitle(row))];

    /// <summary>Takes the rows that have the same key as a heading, the first of either first.</summary>
    private void TakeBy(
        List<PublishedName> rows,
        IReadOnlyList<OutlineHeading> headings,
        Func<PublishedName, string> keyOfRow,
        Func<OutlineHeading, string> keyOfHeading,
        bool isAsked,
        Action? afterEach = null)
    {
        KeyedRows? keyed = null;
        foreach (OutlineHeading heading in headings)
        {
            if (IsFree(heading) && IsAsking(heading) == isAsked)
            {
                keyed ??= new KeyedRows(rows, keyOfRow);
                if (keyed.Next(keyOfHeading(heading), _headings) is { } row)
                {
                    Take(row, heading);
                    afterEach?.Invoke();
                }
            }
        }
    }
}
