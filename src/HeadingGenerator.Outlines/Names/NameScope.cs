namespace HeadingGenerator.Outlines.Names;

/// <summary>
/// The names taken in one class after the other. A name stands for a property and, with the suffix, for a class.
/// </summary>
internal sealed class NameScope(OutlineOptions options, PublishedMatch? published)
{
    /// <summary>A set with more names is not used again: clearing it takes as long as it is.</summary>
    private const int MostCleared = 64;

    private HashSet<string> _taken = NewNames();
    private bool _isCatalog;
    private string _enclosing = string.Empty;
    private string _suffix = string.Empty;

    /// <summary>The published names: nobody else gets them, even of a heading that has gone.</summary>
    private Dictionary<string, PublishedName>? _promised;

    /// <summary>Whether some name looks like the class of another.</summary>
    private bool _hasSuffixed;

    public static HashSet<string> NewNames() => new(StringComparer.Ordinal);

    /// <summary>Empties a set of names.</summary>
    public static void Clear(ref HashSet<string> names)
    {
        if (names.Count > MostCleared)
        {
            names = NewNames();
        }
        else
        {
            names.Clear();
        }
    }

    /// <summary>Turns to the class of a heading; that of the root is the catalog.</summary>
    public void Open(OutlineHeading parent)
    {
        _isCatalog = parent.Level == 0;
        _suffix = ReservedNames.SuffixOf(isTheme: _isCatalog);
        _enclosing = _isCatalog
            ? options.ClassName ?? string.Empty
            : parent.Key + ReservedNames.SuffixOf(isTheme: parent.Level == 1);
        _promised = (_isCatalog ? options.PublishedNames?.Themes : published?.RowOf(parent)?.Children)
            ?.ToDictionary(static row => row.Name, StringComparer.Ordinal);
        _hasSuffixed = false;
        Clear(ref _taken);
    }

    /// <summary>Takes the name that the text asks for.</summary>
    public bool TryTakeExplicit(OutlineHeading heading) => heading.ExplicitName is { } name
        && Identifiers.IsValid(name)
        && TryTake(heading, name, isPromised: true);

    /// <summary>Takes the name that a heading was published by.</summary>
    public bool TryTakePublished(OutlineHeading heading) => published!.RowOf(heading) is { } row
        && !published.IsReplacement(heading)
        && (_promised is null || !_promised.TryGetValue(row.Name, out PublishedName? owner) || owner == row)
        && TryTake(heading, row.Name, isPromised: true);

    /// <summary>Names a heading, if the name is free.</summary>
    public bool TryTake(OutlineHeading heading, string name, bool isPromised = false)
    {
        string? stem = WithoutSuffix(name);
        if ((!isPromised && _promised?.ContainsKey(name) == true)
            || name == _enclosing
            || IsNamedAsEnclosing(name)
            || ReservedNames.Contains(name, _isCatalog)
            || (stem is not null && _taken.Contains(stem))
            || (_hasSuffixed && _taken.Contains(name + _suffix))
            || !_taken.Add(name))
        {
            return false;
        }

        _hasSuffixed |= stem is not null;

        // Most names are titles: one string serves for both.
        heading.Name(name == heading.Title ? heading.Title : name);
        return true;
    }

    /// <summary>Whether the class of a name would have the name of the enclosing class.</summary>
    private bool IsNamedAsEnclosing(string name) => _enclosing.Length == name.Length + _suffix.Length
        && _enclosing.StartsWith(name, StringComparison.Ordinal)
        && _enclosing.EndsWith(_suffix, StringComparison.Ordinal);

    private string? WithoutSuffix(string name) =>
        name.EndsWith(_suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - _suffix.Length) : null;
}
