using System.Globalization;

namespace HeadingGenerator.Outlines.Names;

/// <summary>Gives every heading its name in C#.</summary>
internal sealed class HeadingKeys
{
    /// <summary>How many clauses of a title are tried before a number is appended.</summary>
    private const int MostClauses = 4;

    private readonly string _subject;
    private readonly PublishedMatch? _published;
    private readonly NameScope _scope;
    private readonly List<OutlineHeading> _numbered = [];
    private readonly List<OutlineHeading> _open = [];
    private readonly List<string> _candidates = [];
    private HashSet<string> _seen = NameScope.NewNames();
    private HashSet<string> _repeated = NameScope.NewNames();

    private HeadingKeys(Outline outline)
    {
        _subject = outline.Subject;
        _published = outline.Options.PublishedNames is { } list ? new PublishedMatch(list, outline) : null;
        _scope = new NameScope(outline.Options, _published);
    }

    public static OutlineNames Assign(Outline outline, CancellationToken cancellationToken)
    {
        var keys = new HeadingKeys(outline);
        foreach (OutlineHeading parent in outline.Descendants().Prepend(outline.Root))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (parent.PointList is { } siblings)
            {
                keys.NameSiblings(parent, siblings);
            }
        }

        return new OutlineNames(keys.IdsOf(outline), keys._numbered, keys._published);
    }

    /// <summary>The numbers of the themes: those of their rows, or the next that were never given.</summary>
    private int[] IdsOf(Outline outline)
    {
        int last = outline.Options.PublishedNames?.Themes.Select(static row => row.Id).DefaultIfEmpty().Max() ?? 0;
        return [.. outline.Headings.Select(theme => _published?.KeptRowOf(theme)?.Id ?? ++last)];
    }

    private void NameSiblings(OutlineHeading parent, List<OutlineHeading> siblings)
    {
        _scope.Open(parent);
        _open.Clear();
        _open.AddRange(siblings);
        _open.RemoveAll(_scope.TryTakeExplicit);
        if (_published is not null)
        {
            _open.RemoveAll(_scope.TryTakePublished);
        }

        // The first try leaves out a year and a bracket, too.
        for (int attempt = 0; attempt <= MostClauses && _open.Count > 0; attempt++)
        {
            TakeNames(Math.Max(1, attempt), isShort: attempt == 0);
        }

        _open.ForEach(AppendNumber);
    }

    /// <summary>Names the headings whose first clauses are a name that nobody else has.</summary>
    private void TakeNames(int clauses, bool isShort)
    {
        _candidates.Clear();
        NameScope.Clear(ref _seen);
        NameScope.Clear(ref _repeated);
        foreach (OutlineHeading heading in _open)
        {
            string name = NameOf(heading, clauses, isShort);
            _candidates.Add(name);
            if (!_seen.Add(name))
            {
                _repeated.Add(name);
            }
        }

        int left = 0;
        for (int i = 0; i < _open.Count; i++)
        {
            string name = _candidates[i];
            if (name.Length == 0 || _repeated.Contains(name) || !_scope.TryTake(_open[i], name))
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
            : ClauseName.Of(heading.Title, _subject, clauses, isShort);
    }

    /// <summary>Appends the number as written, then the position, until the name is free.</summary>
    private void AppendNumber(OutlineHeading heading)
    {
        _numbered.Add(heading);
        string name = NameOf(heading, 1, isShort: true);
        string stem = name.Length == 0 ? "_" : name;
        int number = heading.Number;
        while (!_scope.TryTake(heading, stem + number.ToString(CultureInfo.InvariantCulture)))
        {
            stem += "_";
            number = heading.Position;
        }
    }
}
