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
            // One point alone enumerates nothing.
            if (heading.Points.Count < 2 || heading.Promises.Count == 0 || IsKept(heading))
            {
                continue;
            }

            findings.Add(new Finding(
                FindingRules.BrokenPromise,
                heading.TitleRange,
                heading.Promises[0].ToString(CultureInfo.InvariantCulture),
                heading.Points.Count.ToString(CultureInfo.InvariantCulture)));
        }
    }

    /// <summary>
    /// “三个规范”促“两个提升”: one of several promises is kept by the points, or by the points of the points, or by one of
    /// several series.
    /// </summary>
    private static bool IsKept(OutlineHeading heading) =>
        heading.Promises.Contains(heading.Points.Count)
        || heading.Promises.Contains(heading.Points.Sum(static point => point.Points.Count))
        || Series.Of(heading.Points).Any(series => heading.Promises.Contains(series.Count));
}
