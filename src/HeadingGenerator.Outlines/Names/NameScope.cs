namespace HeadingGenerator.Outlines.Names;

/// <summary>The names taken in one class. A name stands for a property and, with the suffix, for a class.</summary>
internal sealed class NameScope(
    bool isTheme, string enclosing, List<OutlineHeading> siblings, List<PublishedName>? published)
{
    /// <summary>Up to so many names are compared pair by pair, which is cheaper than a table.</summary>
    public const int FewNames = 8;

    private readonly HashSet<string>? _taken =
        siblings.Count <= FewNames ? null : new HashSet<string>(StringComparer.Ordinal);

    private readonly string _suffix = ReservedNames.SuffixOf(isTheme);

    /// <summary>The published names: nobody else gets them, even of a heading that has gone.</summary>
    private readonly Dictionary<string, PublishedName>? _published =
        published?.ToDictionary(static row => row.Name, StringComparer.Ordinal);

    /// <summary>Whether some name looks like the class of another.</summary>
    private bool _hasSuffixed;

    /// <summary>Takes the name that a heading was published by.</summary>
    public bool TryTakePublished(OutlineHeading heading) =>
        heading is { IsReplacement: false, PublishedRow: { } row }
        && (!_published!.TryGetValue(row.Name, out PublishedName? owner) || owner == row)
        && TryTake(heading, row.Name, isPromised: true);

    /// <summary>Names a heading, if the name is free.</summary>
    public bool TryTake(OutlineHeading heading, string name, bool isPromised = false)
    {
        string? stem = WithoutSuffix(name, _suffix);
        if ((!isPromised && _published?.ContainsKey(name) == true)
            || name == enclosing
            || IsNamedAsEnclosing(name)
            || ReservedNames.Contains(name, isTheme)
            || (stem is not null && IsTaken(stem))
            || (_hasSuffixed && IsTaken(name + _suffix))
            || (_taken is null ? IsTaken(name) : !_taken.Add(name)))
        {
            return false;
        }

        _hasSuffixed |= stem is not null;

        // Most names are titles: one string serves for both.
        heading.Key = name == heading.Title ? heading.Title : name;
        return true;
    }

    /// <summary>Whether the class of a name would have the name of the enclosing class.</summary>
    private bool IsNamedAsEnclosing(string name) => enclosing.Length == name.Length + _suffix.Length
        && enclosing.StartsWith(name, StringComparison.Ordinal)
        && enclosing.EndsWith(_suffix, StringComparison.Ordinal);

    private bool IsTaken(string name)
    {
        if (_taken is not null)
        {
            return _taken.Contains(name);
        }

        foreach (OutlineHeading sibling in siblings)
        {
            if (sibling.Key == name)
            {
                return true;
            }
        }

        return false;
    }

    private static string? WithoutSuffix(string name, string suffix) =>
        name.EndsWith(suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - suffix.Length) : null;
}
