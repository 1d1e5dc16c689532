using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;

namespace HeadingGenerator.Outlines.Names;

/// <summary>Gives every heading its name in C#.</summary>
internal static class HeadingNames
{
    /// <summary>How many clauses of a title are tried before a number is appended.</summary>
    private const int MostClauses = 4;

    public static void Assign(Outline outline, OutlineOptions options, CancellationToken cancellationToken)
    {
        outline.Subject = options.Subject ?? CatalogSubject.Infer(outline.Title);
        var parents = new Stack<(OutlineHeading Heading, string ClassName)>();
        parents.Push((outline.Root, options.ClassName ?? string.Empty));
        while (parents.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            (OutlineHeading parent, string className) = parents.Pop();
            NameSiblings(parent.Points, outline.Subject, className);
            foreach (OutlineHeading point in parent.Points)
            {
                if (point.Points.Count > 0)
                {
                    parents.Push((point, ClassName(point)));
                }
            }
        }
    }

    /// <summary>The name of a heading's class.</summary>
    public static string ClassName(OutlineHeading heading) => heading.Key + Suffix(heading.Level == 1);

    private static string Suffix(bool isTheme) => isTheme ? ReservedNames.ThemeSuffix : ReservedNames.PointSuffix;

    private static void NameSiblings(IReadOnlyList<OutlineHeading> siblings, string subject, string enclosing)
    {
        if (siblings.Count == 0)
        {
            return;
        }

        var scope = new Scope(siblings[0].Level == 1, enclosing);
        var open = new List<OutlineHeading>(siblings.Count);
        foreach (OutlineHeading heading in siblings)
        {
            heading.Key = string.Empty;
            if (!(heading.ExplicitName is { } name && Identifiers.IsValid(name) && scope.TryTake(heading, name)))
            {
                open.Add(heading);
            }
        }

        string[] candidates = new string[open.Count];
        for (int clauses = 1; clauses <= MostClauses && open.Count > 0; clauses++)
        {
            var byName = new Dictionary<string, int>(StringComparer.Ordinal);
            for (int i = 0; i < open.Count; i++)
            {
                candidates[i] = ClauseName.Of(open[i].Title, subject, clauses);
                byName.TryGetValue(candidates[i], out int count);
                byName[candidates[i]] = count + 1;
            }

            int left = 0;
            for (int i = 0; i < open.Count; i++)
            {
                bool unique = candidates[i].Length > 0 && byName[candidates[i]] == 1;
                if (!(unique && scope.TryTake(open[i], candidates[i])))
                {
                    candidates[left] = candidates[i];
                    open[left++] = open[i];
                }
            }

            open.RemoveRange(left, open.Count - left);
        }

        for (int i = 0; i < open.Count; i++)
        {
            AppendNumber(open[i], ClauseName.Of(open[i].Title, subject, 1), scope);
        }
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

    /// <summary>The names taken in one class.</summary>
    private sealed class Scope(bool isTheme, string enclosing)
    {
        private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
        private readonly string _suffix = Suffix(isTheme);

        public bool TryTake(OutlineHeading heading, string name)
        {
            string className = name + _suffix;
            if (ReservedNames.Contains(name, isTheme) || ReservedNames.Contains(className, isTheme)
                || name == enclosing || className == enclosing
                || _taken.Contains(name) || _taken.Contains(className))
            {
                return false;
            }

            _taken.Add(name);
            _taken.Add(className);
            heading.Key = name;
            return true;
        }
    }
}
