using System.Collections.Generic;
using HeadingGenerator.Outlines.Markers;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>
/// HG0303: a title on a line of its own, with points or text below, ends with 。 although those beside it do not.
/// </summary>
internal sealed class TitleFullStopRule : OutlineRule
{
    private static readonly string[] _leads = ["以下", "如下", "下列"];

    public override void Check(Outline outline, List<Finding> findings)
    {
        foreach (List<OutlineHeading> series in outline.Survey.Series)
        {
            List<OutlineHeading> titles = series.FindAll(heading => IsTitle(outline, heading));
            List<OutlineHeading> stopped = titles.FindAll(heading => EndsWithStop(outline, heading));
            List<OutlineHeading> lines = series.FindAll(heading => OwnsLine(outline, heading));
            if (stopped.Count * 2 > titles.Count
                || lines.FindAll(heading => EndsWithStop(outline, heading)).Count * 2 > lines.Count)
            {
                continue;
            }

            foreach (OutlineHeading heading in stopped)
            {
                var stop = new TextRange(heading.TitleRange.End, heading.TitleRange.End + 1);
                findings.Add(new Finding(FindingRules.TitleWithFullStop, stop,
                    Quote(heading.ToString()))
                { Repair = [new TextEdit(stop, string.Empty)] });
            }
        }
    }

    /// <summary>
    /// Whether it has its line to itself and something below; without that it may be a sentence of its own.
    /// </summary>
    private static bool IsTitle(Outline outline, OutlineHeading heading)
    {
        if (!heading.StartsLine
            || heading.Family.Kind == MarkerKind.Discourse
            || !Series.IsMarked(heading)
            || heading.TitleRange.IsEmpty
            || Announces(heading.Title))
        {
            return false;
        }

        return OwnsLine(outline, heading) && heading.Content.Count > 0;
    }

    private static bool OwnsLine(Outline outline, OutlineHeading heading)
    {
        int end = outline.Lines[outline.LineOf(heading.TitleRange.End)].ContentEnd;
        return heading.TitleRange.End == end
            || (heading.TitleRange.End == end - 1 && EndsWithStop(outline, heading));
    }

    /// <summary>七、联系方式如下。 — whether it is a sentence that leads to what stands below.</summary>
    private static bool Announces(string title) => System.Array.Exists(_leads, lead => title.Contains(lead));

    private static bool EndsWithStop(Outline outline, OutlineHeading heading) =>
        heading.TitleRange.End < outline.Text.Length && outline.Text[heading.TitleRange.End] == '。';
}
