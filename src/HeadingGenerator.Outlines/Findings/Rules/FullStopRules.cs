using System.Collections.Generic;
using System.Linq;
using HeadingGenerator.Outlines.Markers;
using HeadingGenerator.Outlines.Text;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>HG0303: a title on a line of its own ends with 。 although others do not, or although points follow.</summary>
internal sealed class TitleFullStopRule : OutlineRule
{
    public override void Check(Outline outline, List<Finding> findings)
    {
        CheckSiblings(outline, outline.Headings, findings);
        foreach (OutlineHeading heading in outline.Descendants())
        {
            CheckSiblings(outline, heading.Points, findings);
        }
    }

    private static void CheckSiblings(Outline outline, IReadOnlyList<OutlineHeading> siblings, List<Finding> findings)
    {
        if (!siblings.Any(heading => IsTitle(outline, heading) && !EndsWithStop(outline, heading)))
        {
            return;
        }

        foreach (OutlineHeading heading in siblings)
        {
            if (IsTitle(outline, heading) && EndsWithStop(outline, heading))
            {
                var stop = new TextRange(heading.TitleRange.End, heading.TitleRange.End + 1);
                findings.Add(new Finding(FindingRules.TitleWithFullStop, stop, heading.ToString()) { Repair = [new TextEdit(stop, string.Empty)] });
            }
        }
    }

    /// <summary>Whether it has its line to itself and is no run-in heading.</summary>
    private static bool IsTitle(Outline outline, OutlineHeading heading)
    {
        if (!heading.StartsLine || heading.Family.Kind == MarkerKind.Discourse || !Series.IsMarked(heading) || heading.TitleRange.IsEmpty)
        {
            return false;
        }

        int end = outline.Lines[outline.LineOf(heading.TitleRange.End)].ContentEnd;
        return heading.TitleRange.End == end || (heading.TitleRange.End == end - 1 && EndsWithStop(outline, heading));
    }

    private static bool EndsWithStop(Outline outline, OutlineHeading heading) =>
        heading.TitleRange.End < outline.Text.Length && outline.Text[heading.TitleRange.End] == '。';
}

/// <summary>HG0304: a point without the 。 that most of its siblings end with.</summary>
internal sealed class MissingFullStopRule : OutlineRule
{
    public override void Check(Outline outline, List<Finding> findings)
    {
        foreach (OutlineHeading parent in outline.Descendants())
        {
            int withStop = parent.Points.Count(point => IsClosed(outline.Text, EndOf(point)));
            if (parent.Points.Count - withStop is 0 || withStop * 2 <= parent.Points.Count)
            {
                continue;
            }

            foreach (OutlineHeading point in parent.Points)
            {
                int end = EndOf(point);
                if (point.Points.Count == 0 && !IsClosed(outline.Text, end))
                {
                    findings.Add(new Finding(FindingRules.MissingFullStop, new TextRange(end - 1, end), point.ToString())
                    {
                        Repair = [new TextEdit(new TextRange(end, end), "。")],
                    });
                }
            }
        }
    }

    /// <summary>The end of the last text of a point.</summary>
    private static int EndOf(OutlineHeading point) =>
        point.BodyRanges.Count > 0 ? point.BodyRanges[point.BodyRanges.Count - 1].End : point.HeadingRange.End;

    private static bool IsClosed(string text, int end)
    {
        if (end == 0)
        {
            return false;
        }

        char last = text[end - 1];
        return Characters.IsSentenceEnd(last) || last is '；' or ';' or '：' or ':' or '…' or '}'
            || (last is '”' or '）' or ')' && end > 1 && Characters.IsSentenceEnd(text[end - 2]));
    }
}
