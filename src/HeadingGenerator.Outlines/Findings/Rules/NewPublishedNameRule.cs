using System.Collections.Generic;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>HG0403: a heading that the list of published names does not know.</summary>
internal sealed class NewPublishedNameRule : OutlineRule
{
    public override void Check(Outline outline, List<Finding> findings)
    {
        if (outline.Options.PublishedNames is null)
        {
            return;
        }

        foreach (OutlineHeading heading in outline.Descendants())
        {
            if (heading.PublishedRow is null)
            {
                TextRange place = heading.TitleRange.IsEmpty ? heading.HeadingRange : heading.TitleRange;
                findings.Add(new Finding(FindingRules.NewPublishedName, place, heading.Key));
            }
        }
    }
}
