using System.Collections.Generic;
using System.Linq;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>HG0105: a theme with neither points nor text among themes that have them, or a heading without words.</summary>
internal sealed class EmptyHeadingRule : OutlineRule
{
    public override void Check(Outline outline, List<Finding> findings)
    {
        bool hasLevels = outline.Headings.Any(theme => theme.Points.Count > 0);
        foreach (OutlineHeading heading in outline.Descendants())
        {
            bool isEmptyTheme = hasLevels && heading.Level == 1 && heading.Points.Count == 0 && heading.BodyRanges.Count == 0;
            if (isEmptyTheme || heading.TitleRange.IsEmpty)
            {
                findings.Add(new Finding(FindingRules.EmptyHeading, heading.HeadingRange, heading.ToString()));
            }
        }
    }
}
