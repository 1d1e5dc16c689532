using System.Globalization;

namespace HeadingGenerator.Outlines.Names;

/// <summary>Gives every heading its name in C#.</summary>
internal sealed class HeadingKeys(Outline outline)
{
    /// <summary>How many clauses of a title are tried before a number is appended.</summary>
    private const int MostClauses = 4;

    private readonly List<OutlineHeading> _open = [];
    private readonly List<string> _candidates = [];
    private readonly List<bool> _repeated = [];

    public static void Assign(Outline outline, CancellationToken cancellationToken)
    {
        OutlineOptions options = outline.Options;
        outline.Subject = options.Subject ?? CatalogSubject.Infer(outline.Title);
        if (options.PublishedNames is { } list)
        {
            PublishedMatch.Find(list, outline, cancellationToken);
        }

        var keys = new HeadingKeys(outline);
        var parents = new Stack<(OutlineHeading Heading, string ClassName)>();
        parents.Push((outline.Root, options.ClassName ?? string.Empty));
        while (parents.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            (OutlineHeading parent, string className) = parents.Pop();
            List<PublishedName>? published = parent == outline.Root
                ? options.PublishedNames?.Themes
                : parent.PublishedRow?.Children;
            if (parent.PointList is not { } siblings)
            {
                continue;
            }

            keys.NameSiblings(siblings, className, published);
            foreach (OutlineHeading point in siblings)
            {
                // Most have no points, and need no class.
                if (point.PointList is not null)
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

    private void NameSiblings(List<OutlineHeading> siblings, string enclosing, List<PublishedName>? published)
    {
        var scope = new NameScope(siblings[0].Level == 1, enclosing, siblings, published);
        _open.Clear();
        foreach (OutlineHeading heading in siblings)
        {
            bool isNamed = heading.ExplicitName is { } name && Identifiers.IsValid(name)
                && scope.TryTake(heading, name, isPromised: true);
            if (!isNamed)
            {
                _open.Add(heading);
            }
        }

        if (published is not null)
        {
            _open.RemoveAll(scope.TryTakePublished);
        }

        // The first try leaves out a year and a bracket, too.
        for (int attempt = 0; attempt <= MostClauses && _open.Count > 0; attempt++)
        {
            TakeNames(scope, Math.Max(1, attempt), isShort: attempt == 0);
        }

        foreach (OutlineHeading heading in _open)
        {
            AppendNumber(heading, NameOf(heading, 1, isShort: true), scope);
        }
    }

    /// <summary>Names the headings whose first clauses are a name that nobody else has.</summary>
    private void TakeNames(NameScope scope, int clauses, bool isShort)
    {
        _candidates.Clear();
        foreach (OutlineHeading heading in _open)
        {
            _candidates.Add(NameOf(heading, clauses, isShort));
        }

        FindRepeated();
        int left = 0;
        for (int i = 0; i < _open.Count; i++)
        {
            if (_candidates[i].Length == 0 || _repeated[i] || !scope.TryTake(_open[i], _candidates[i]))
            {
                _open[left++] = _open[i];
            }
        }

        _open.RemoveRange(left, _open.Count - left);
    }

    /// <summary>
    /// The name of an article is its number, as is that of a heading that has no words but its marker.
    /// </summary>
    private string NameOf(OutlineHeading heading, int clauses, bool isShort)
    {
        bool isNumber = heading.Family.HoldsText || (heading.TitleRange.IsEmpty && heading.Family.OwnsLinesBelow);
        return isNumber && Identifiers.From(heading.Marker) is { Length: > 0 } name
            ? name
            : ClauseName.Of(heading.Title, outline.Subject, clauses, isShort);
    }

    /// <summary>Finds which of the candidates stand among them more than once.</summary>
    private void FindRepeated()
    {
        _repeated.Clear();
        Dictionary<string, int>? places = _candidates.Count <= NameScope.FewNames
            ? null
            : new Dictionary<string, int>(_candidates.Count, StringComparer.Ordinal);
        for (int i = 0; i < _candidates.Count; i++)
        {
            int first = i;
            if (places is null)
            {
                first = _candidates.IndexOf(_candidates[i]);
            }
            else if (!places.TryGetValue(_candidates[i], out first))
            {
                places.Add(_candidates[i], first = i);
            }

            _repeated.Add(first < i);
            _repeated[first] |= first < i;
        }
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
