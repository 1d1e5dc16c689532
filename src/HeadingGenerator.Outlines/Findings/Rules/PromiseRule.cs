using System.Collections.Generic;
using System.Globalization;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>HG0201: a title promises five points and has four.</summary>
internal sealed class PromiseRule : OutlineRule
{
    public override void Check(Outline outline, List<Finding> findings)
    {
        foreach (OutlineHeading heading in outline.Descendants())
        {
            if (heading.Points.Count == 0)
            {
                continue;
            }

            foreach (int promise in heading.Promises)
            {
                if (promise != heading.Points.Count)
                {
                    findings.Add(new Finding(
                        FindingRules.BrokenPromise,
                        heading.TitleRange,
                        promise.ToString(CultureInfo.InvariantCulture),
                        heading.Points.Count.ToString(CultureInfo.InvariantCulture)));
                    break;
                }
            }
        }
    }
}
