using System.Globalization;

namespace HeadingGenerator.Outlines.Names;

/// <summary>Gives every heading its name in C#.</summary>
internal static class HeadingKeys
{
    /// <summary>How many clauses of a title are tried before a number is appended.</summary>
    private const int MostClauses = 4;

    public static void Assign(Outline outline, CancellationToken cancellationToken)
    {
        OutlineOptions options = outline.Options;
        outline.Subject = options.Subject ?? CatalogSubject.Infer(outline.Title);
        if (options.PublishedNames is { } list)
        {
            PublishedMatch.Find(list, outline, cancellationToken);
        }

        var parents = new Stack<(OutlineHeading Heading, string ClassName)>();
        parents.Push((outline.Root, options.ClassName ?? string.Empty));
        while (parents.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            (OutlineHeading parent, string className) = parents.Pop();
            List<PublishedName>? published = parent == outline.Root
                ? options.PublishedNames?.Themes
                : parent.PublishedRow?.Children;
            NameSiblings(parent.Points, outline.Subject, className, published);
            foreach (OutlineHeading point in parent.Points)
            {
                // Most have no points, and need no class.
                if (point.Points.Count > 0)
                {
                    parents.Push((point, point.Key + ReservedNames.SuffixOf(point.Level == 1)));
                }
            }
        }

        AssignIds(outline, options.PublishedNames);
    }

    /// <summary>Gives every theme its number: that of its row, or the next that was never given.</summary>
    private static void AssignIds(Outline outline, PublishedNames? list)
    {
        int last = list?.Themes.Select(static row => row.Id).DefaultIfEmpty().Max() ?? 0;
        foreach (OutlineHeading theme in outline.Headings)
        {
            theme.Id = theme.HasPublishedName ? theme.PublishedRow!.Id : ++last;
        }
    }

    private static void NameSiblings(
        IReadOnlyList<OutlineHeading> siblings, string subject, string enclosing, List<PublishedName>? published)
    {
        if (siblings.Count == 0)
        {
            return;
        }

        var scope = new NameScope(siblings[0].Level == 1, enclosing, siblings.Count, published);
        var open = new List<OutlineHeading>(siblings.Count);
        foreach (OutlineHeading heading in siblings)
        {
            bool isNamed = heading.ExplicitName is { } name && Identifiers.IsValid(name)
                && scope.TryTake(heading, name, isPromised: true);
            if (!isNamed)
            {
                open.Add(heading);
            }
        }

        if (published is not null)
        {
            open.RemoveAll(scope.TryTakePublished);
        }

        string[] candidates = new string[open.Count];
        // The first try leaves out a year and a bracket, too.
        for (int attempt = 0; attempt <= MostClauses && open.Count > 0; attempt++)
        {
            for (int i = 0; i < open.Count; i++)
            {
                candidates[i] = NameOf(open[i], subject, Math.Max(1, attempt), isShort: attempt == 0);
            }

            bool[] repeated = FindRepeated(candidates, open.Count);
            int left = 0;
            for (int i = 0; i < open.Count; i++)
            {
                if (candidates[i].Length == 0 || repeated[i] || !scope.TryTake(open[i], candidates[i]))
                {
                    open[left++] = open[i];
                }
            }

            open.RemoveRange(left, open.Count - left);
        }

        foreach (OutlineHeading heading in open)
        {
            AppendNumber(heading, NameOf(heading, subject, 1, isShort: true), scope);
        }
    }

    /// <summary>
    /// The name of an article is its number, as is that of a heading that has no words but its marker.
    /// </summary>
    private static string NameOf(OutlineHeading heading, string subject, int clauses, bool isShort)
    {
        bool isNumber = heading.Family.HoldsText || (heading.TitleRange.IsEmpty && heading.Family.OwnsLinesBelow);
        return isNumber && Identifiers.From(heading.Marker) is { Length: > 0 } name
            ? name
            : ClauseName.Of(heading.Title, subject, clauses, isShort);
    }

    /// <summary>Which of the first names stand among them more than once.</summary>
    private static bool[] FindRepeated(string[] names, int count)
    {
        bool[] repeated = new bool[count];
        if (count <= NameScope.FewNames)
        {
            for (int i = 1; i < count; i++)
            {
                for (int earlier = 0; earlier < i; earlier++)
                {
                    if (names[earlier] == names[i])
                    {
                        repeated[i] = repeated[earlier] = true;
                    }
                }
            }

            return repeated;
        }

        var first = new Dictionary<string, int>(count, StringComparer.Ordinal);
        for (int i = 0; i < count; i++)
        {
            if (first.TryGetValue(names[i], out int earlier))
            {
                repeated[i] = repeated[earlier] = true;
            }
            else
            {
                first.Add(names[i], i);
            }
        }

        return repeated;
    }

    /// <summary>Appends the number as written, then the position, until the name is free.</summary>
    private static void AppendNumber(OutlineHeading heading, string name, NameScope scope)
    {
        heading.NameNeedsNumber = true;
        string stem = name.Length == 0 ? "_" : name;
        if (scope.TryTake(heading, stem + heading.Number.ToString(CultureInfo.InvariantCulture)))
        {
            return;
        }

        stem += "_";
        string position = heading.Position.ToString(CultureInfo.InvariantCulture);
        while (!scope.TryTake(heading, stem + position))
        {
            stem += "_";
        }
    }
}
