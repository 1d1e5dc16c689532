using System.Collections.Generic;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>HG0003: a <c>{#name}</c> that is no identifier, or that another heading or member has.</summary>
internal sealed class ExplicitNameRule : OutlineRule
{
    public override void Check(Outline outline, List<Finding> findings)
    {
        foreach (OutlineHeading heading in outline.Survey.Headings)
        {
            if (heading.ExplicitName is { } name && heading.Key != name)
            {
                findings.Add(new Finding(FindingRules.BadNameOrOption, heading.ExplicitNameRange, "{#}", Quote(name)));
            }
        }
    }
}
