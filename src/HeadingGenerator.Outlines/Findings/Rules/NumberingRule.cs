using System.Collections.Generic;
using System.Globalization;
using HeadingGenerator.Outlines.Markers;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>HG0101: a number is missing, repeated or out of order.</summary>
internal sealed class NumberingRule : OutlineRule
{
    public override void Check(Outline outline, List<Finding> findings)
    {
        // The number that each family has reached under the headings before: articles count on across chapters.
        int[] reached = new int[MarkerFamilies.Count];
        CheckSiblings(outline.Headings, isTop: true, reached, findings);
        foreach (OutlineHeading heading in outline.Descendants())
        {
            CheckSiblings(heading.Points, isTop: false, reached, findings);
        }
    }

    private static void CheckSiblings(IReadOnlyList<OutlineHeading> siblings, bool isTop, int[] reached, List<Finding> findings)
    {
        foreach (List<OutlineHeading> series in Series.Of(siblings))
        {
            // A text cut out of a longer one starts late on its top level, and that is no slip.
            OutlineHeading first = series[0];
            bool goesOn = Series.IsMarked(first) && first.Number > 1 && first.Number == reached[first.Family.Id] + 1;
            int expected = isTop || goesOn ? first.Number : 1;
            int start = expected;
            reached[first.Family.Id] = series[series.Count - 1].Number;
            for (int i = 0; i < series.Count; i++)
            {
                OutlineHeading heading = series[i];
                if (!Series.IsMarked(heading))
                {
                    expected++;
                    continue;
                }

                if (!heading.Family.IsNumbered)
                {
                    break;
                }

                if (heading.Number != expected)
                {
                    findings.Add(Report(series, i, expected, start));
                }

                expected = heading.Number + 1;
            }
        }
    }

    private static Finding Report(List<OutlineHeading> series, int index, int expected, int start)
    {
        OutlineHeading heading = series[index];
        TextRange range = heading.MarkerRange.IsEmpty ? heading.TitleRange : heading.MarkerRange;
        string wanted = MarkerText.Renumber(heading.Marker, expected) ?? expected.ToString(CultureInfo.InvariantCulture);
        return new Finding(FindingRules.BrokenNumbering, range, heading.Marker.Length > 0 ? heading.Marker : heading.Title, wanted)
        {
            Repair = Renumber(series, index, expected, start),
        };
    }

    /// <summary>
    /// A repeated or skipped number is set right, and those that follow it with it. A larger jump means that something is
    /// missing from the text, which only its author knows.
    /// </summary>
    private static List<TextEdit> Renumber(List<OutlineHeading> series, int index, int expected, int start)
    {
        int gap = series[index].Number - expected;
        var edits = new List<TextEdit>();
        if (gap is not (1 or -1))
        {
            return edits;
        }

        int number = start + index;
        int written = series[index].Number;
        for (int i = index; i < series.Count; i++, number++, written++)
        {
            OutlineHeading heading = series[i];
            if (Series.IsMarked(heading) && heading.Number != written)
            {
                break;
            }

            if (!Series.IsMarked(heading) || heading.Number == number)
            {
                continue;
            }

            if (MarkerText.Renumber(heading.Marker, number) is not { } marker)
            {
                return [];
            }

            edits.Add(new TextEdit(heading.MarkerRange, marker));
        }

        return edits;
    }
}
