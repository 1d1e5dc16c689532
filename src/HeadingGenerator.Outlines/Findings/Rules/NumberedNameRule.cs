using System.Collections.Generic;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>HG0401: a name took a number to be unique.</summary>
internal sealed class NumberedNameRule : OutlineRule
{
    public override void Check(Outline outline, List<Finding> findings)
    {
        foreach (OutlineHeading heading in outline.Survey.Headings)
        {
            if (heading.NameNeedsNumber && !heading.TitleRange.IsEmpty)
            {
                findings.Add(new Finding(FindingRules.NumberedName, heading.TitleRange, heading.Key));
            }
        }
    }
}
