using System.Collections.Generic;
using System.Globalization;
using System.Linq;

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

            // “三个规范”促“两个提升”: one of them speaks of the points.
            if (heading.Promises.Count > 0 && !heading.Promises.Contains(heading.Points.Count))
            {
                findings.Add(new Finding(
                    FindingRules.BrokenPromise,
                    heading.TitleRange,
                    heading.Promises[0].ToString(CultureInfo.InvariantCulture),
                    heading.Points.Count.ToString(CultureInfo.InvariantCulture)));
            }
        }
    }
}
