using System;
using System.Collections.Generic;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>HG0002: a text without a heading.</summary>
internal sealed class NoHeadingRule : OutlineRule
{
    public override void Check(Outline outline, List<Finding> findings)
    {
        if (outline.Headings.Count == 0)
        {
            findings.Add(new Finding(FindingRules.NoHeading, new TextRange(0, Math.Min(1, outline.Text.Length))));
        }
    }
}
