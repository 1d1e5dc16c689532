using System;
using System.Collections.Generic;
using System.Linq;

namespace HeadingGenerator.Outlines.Names;

/// <summary>The names taken in one class. A name stands for a property and, with the suffix, for a class.</summary>
internal sealed class NameScope(bool isTheme, string enclosing, int count, List<PublishedName>? published)
{
    /// <summary>Up to so many names are compared pair by pair, which is cheaper than a table.</summary>
    public const int FewNames = 8;

    private readonly ICollection<string> _taken = count <= FewNames
        ? new List<string>(count)
        : new HashSet<string>(StringComparer.Ordinal);
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
        if (!isPromised && _published?.ContainsKey(name) == true)
        {
            return false;
        }

        if (name == enclosing || IsClassOf(name, enclosing) || ReservedNames.Contains(name, isTheme))
        {
            return false;
        }

        bool suffixed = name.EndsWith(_suffix, StringComparison.Ordinal);
        if ((suffixed && _taken.Contains(name.Substring(0, name.Length - _suffix.Length)))
            || (_hasSuffixed && _taken.Contains(name + _suffix))
            || _taken.Contains(name))
        {
            return false;
        }

        _taken.Add(name);
        _hasSuffixed |= suffixed;
        // Most names are titles: one string serves for both.
        heading.Key = name == heading.Title ? heading.Title : name;
        return true;
    }

    /// <summary>Whether <paramref name="className"/> is the name with the suffix.</summary>
    private bool IsClassOf(string name, string className) =>
        className.Length == name.Length + _suffix.Length
        && className.StartsWith(name, StringComparison.Ordinal)
        && className.EndsWith(_suffix, StringComparison.Ordinal);
}
