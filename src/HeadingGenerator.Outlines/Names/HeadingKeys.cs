using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;

namespace HeadingGenerator.Outlines.Names;

/// <summary>Gives every heading its name in C#.</summary>
internal static class HeadingKeys
{
    /// <summary>How many clauses of a title are tried before a number is appended.</summary>
    private const int MostClauses = 4;

    /// <summary>The first tries leave out a year and a bracket, too.</summary>
    private const int ShortTries = 1;

    /// <summary>Up to so many names are compared pair by pair, which is cheaper than a table.</summary>
    private const int FewNames = 8;

    public static void Assign(Outline outline, OutlineOptions options, CancellationToken cancellationToken)
    {
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
                if (point.Points.Count > 0)
                {
                    parents.Push((point, ClassName(point)));
                }
            }
        }

        AssignIds(outline, options.PublishedNames);
    }

    /// <summary>Gives every theme its number: that of its row, or the next that was never given.</summary>
    private static void AssignIds(Outline outline, PublishedNames? list)
    {
        int last = 0;
        foreach (PublishedName row in list?.Themes ?? [])
        {
            last = Math.Max(last, row.Id);
        }

        foreach (OutlineHeading theme in outline.Headings)
        {
            theme.Id = list is null ? theme.Position : theme.HasPublishedName ? theme.PublishedRow!.Id : ++last;
        }
    }

    /// <summary>The name of a heading's class.</summary>
    public static string ClassName(OutlineHeading heading) => heading.Key + Suffix(heading.Level == 1);

    private static string Suffix(bool isTheme) => isTheme ? ReservedNames.ThemeSuffix : ReservedNames.PointSuffix;

    private static void NameSiblings(
        IReadOnlyList<OutlineHeading> siblings, string subject, string enclosing, List<PublishedName>? published)
    {
        if (siblings.Count == 0)
        {
            return;
        }

        var scope = new Scope(siblings[0].Level == 1, enclosing, siblings.Count, published);
        var open = new List<OutlineHeading>(siblings.Count);
        foreach (OutlineHeading heading in siblings)
        {
            heading.Key = string.Empty;
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
        for (int attempt = 1 - ShortTries; attempt <= MostClauses && open.Count > 0; attempt++)
        {
            for (int i = 0; i < open.Count; i++)
            {
                candidates[i] = NameOf(open[i], subject, Math.Max(1, attempt), isShort: attempt < 1);
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

        for (int i = 0; i < open.Count; i++)
        {
            AppendNumber(open[i], NameOf(open[i], subject, 1, isShort: true), scope);
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
        if (count <= FewNames)
        {
            for (int i = 1; i < count; i++)
            {
                for (int j = 0; j < i; j++)
                {
                    if (names[i] == names[j])
                    {
                        repeated[i] = repeated[j] = true;
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
    private static void AppendNumber(OutlineHeading heading, string name, Scope scope)
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

    /// <summary>The names taken in one class. A name stands for a property and, with the suffix, for a class.</summary>
    private sealed class Scope(bool isTheme, string enclosing, int count, List<PublishedName>? published)
    {
        private readonly ICollection<string> _taken = count <= FewNames
            ? new List<string>(count)
            : new HashSet<string>(StringComparer.Ordinal);
        private readonly string _suffix = Suffix(isTheme);

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

        public bool TryTake(OutlineHeading heading, string name, bool isPromised = false)
        {
            if (!isPromised && _published?.ContainsKey(name) == true)
            {
                return false;
            }

            if (name == enclosing || IsClassOf(name, enclosing) || ReservedNames.Contains(name, _suffix, isTheme))
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
}
