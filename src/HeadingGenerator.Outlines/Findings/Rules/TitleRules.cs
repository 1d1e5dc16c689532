using System;
using System.Collections.Generic;
using System.Globalization;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>HG0307: two siblings with the same title.</summary>
internal sealed class DuplicateTitleRule : OutlineRule
{
    public override void Check(Outline outline, List<Finding> findings)
    {
        CheckSiblings(outline, outline.Headings, findings);
        foreach (OutlineHeading heading in outline.Descendants())
        {
            CheckSiblings(outline, heading.Points, findings);
        }
    }

    private static void CheckSiblings(Outline outline, IReadOnlyList<OutlineHeading> siblings, List<Finding> findings)
    {
        if (siblings.Count < 2)
        {
            return;
        }

        var seen = new Dictionary<string, OutlineHeading>(StringComparer.Ordinal);
        foreach (OutlineHeading heading in siblings)
        {
            if (heading.TitleRange.IsEmpty)
            {
                continue;
            }

            if (seen.TryGetValue(heading.Title, out OutlineHeading? first))
            {
                string line = outline.GetPosition(first.TitleRange.Start).Line.ToString(CultureInfo.InvariantCulture);
                findings.Add(new Finding(FindingRules.DuplicateTitle, heading.TitleRange, heading.Title, line));
            }
            else
            {
                seen.Add(heading.Title, heading);
            }
        }
    }
}

/// <summary>HG0401: a name took a number to be unique.</summary>
internal sealed class NumberedNameRule : OutlineRule
{
    public override void Check(Outline outline, List<Finding> findings)
    {
        foreach (OutlineHeading heading in outline.Descendants())
        {
            if (heading.NameNeedsNumber && !heading.TitleRange.IsEmpty)
            {
                findings.Add(new Finding(FindingRules.NumberedName, heading.TitleRange, heading.Key));
            }
        }
    }
}
