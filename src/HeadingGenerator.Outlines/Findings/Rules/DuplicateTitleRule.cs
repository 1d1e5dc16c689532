using System.Collections.Generic;
using System.Globalization;
using HeadingGenerator.Outlines.Markers;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>HG0307: two headings of one series with the same title. A table of contents and annexes that count anew may repeat what stands elsewhere.</summary>
internal sealed class DuplicateTitleRule : OutlineRule
{
    public override void Check(Outline outline, List<Finding> findings)
    {
        var seen = new Dictionary<(MarkerFamily Family, string Title), OutlineHeading>();
        foreach (List<OutlineHeading> series in Series.In(outline))
        {
            if (series.Count < 2)
            {
                continue;
            }

            seen.Clear();
            foreach (OutlineHeading heading in series)
            {
                if (heading.TitleRange.IsEmpty)
                {
                    continue;
                }

                if (seen.TryGetValue((heading.Family, heading.Title), out OutlineHeading? first))
                {
                    string line = outline.GetPosition(first.TitleRange.Start).Line.ToString(CultureInfo.InvariantCulture);
                    findings.Add(new Finding(FindingRules.DuplicateTitle, heading.TitleRange, Quote(heading.Title), line));
                }
                else
                {
                    seen.Add((heading.Family, heading.Title), heading);
                }
            }
        }
    }
}
