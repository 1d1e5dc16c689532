using System.Collections.Generic;
using System.Linq;
using HeadingGenerator.Outlines.Text;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>HG0304: a point without the 。 that most of its series end with.</summary>
internal sealed class MissingFullStopRule : OutlineRule
{
    private static readonly char[] Marks = ['，', '。', '；', '：', '、'];

    public override void Check(Outline outline, List<Finding> findings)
    {
        foreach (List<OutlineHeading> series in Series.In(outline))
        {
            if (series[0].Level == 1)
            {
                continue;
            }

            List<OutlineHeading> points = series.FindAll(point => IsOneParagraph(outline, point));
            List<OutlineHeading> open = points.FindAll(point => !IsClosed(outline.Text, EndOf(point)));
            if (open.Count * 2 < points.Count)
            {
                findings.AddRange(open.Select(point => Report(outline.Text, point)));
            }
        }
    }

    /// <summary>What follows in more paragraphs, or in one without a mark, may be a list, a signature or a date.</summary>
    private static bool IsOneParagraph(Outline outline, OutlineHeading point)
    {
        if (point.Points.Count > 0 || point.BodyRanges.Count != 1)
        {
            return point.Points.Count == 0 && point.BodyRanges.Count == 0;
        }

        TextRange body = point.BodyRanges[0];
        return outline.LineOf(body.Start) == point.LineIndex || outline.Text.IndexOfAny(Marks, body.Start, body.Length) >= 0;
    }

    private static Finding Report(string text, OutlineHeading point)
    {
        int end = EndOf(point);
        return new Finding(FindingRules.MissingFullStop, new TextRange(end - 1, end), Quote(point.ToString()))
        {
            // Behind a comma or a dash a 。 would be one mark too many.
            Repair = char.IsPunctuation(text[end - 1]) && !IsCloser(text[end - 1]) ? [] : [new TextEdit(new TextRange(end, end), "。")],
        };
    }

    private static int EndOf(OutlineHeading point) => point.BodyRanges.Count > 0 ? point.BodyRanges[0].End : point.HeadingRange.End;

    private static bool IsClosed(string text, int end)
    {
        if (end == 0)
        {
            return false;
        }

        char last = text[end - 1];
        return Characters.IsSentenceEnd(last) || last is '；' or ';' or '：' or ':' or '…' or '}'
            || (IsCloser(last) && end > 1 && Characters.IsSentenceEnd(text[end - 2]));
    }

    private static bool IsCloser(char c) => c is '”' or '’' or '》' or '）' or ')' or '】' or '〕';
}
