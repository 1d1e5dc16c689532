using System.Collections.Generic;
using System.Linq;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>
/// HG0105: a theme with neither points nor text among themes that have them, or a heading without words.
/// </summary>
internal sealed class EmptyHeadingRule : OutlineRule
{
    public override void Check(Outline outline, List<Finding> findings)
    {
        bool hasLevels = outline.Headings.Any(static theme => theme.Points.Count > 0);
        foreach (List<OutlineHeading> series in outline.Survey.Series)
        {
            // A table of contents, or a list of what is enclosed, is bare throughout.
            bool hasBare = hasLevels
                && series[0].Level == 1
                && series.Count(theme => IsBare(outline.Text, theme)) * 2 <= series.Count;
            foreach (OutlineHeading heading in series)
            {
                if (IsWordless(heading) || (hasBare && IsBare(outline.Text, heading)))
                {
                    findings.Add(new Finding(
                        FindingRules.EmptyHeading, heading.HeadingRange, Quote(heading.ToString())));
                }
            }
        }
    }

    /// <summary>Whether a heading has no words; an article has them in its text, and 第一阶段： in its points.</summary>
    private static bool IsWordless(OutlineHeading heading) =>
        heading.TitleRange.IsEmpty && !(heading.Family.OwnsLinesBelow && heading.Content.Count > 0);

    /// <summary>
    /// Whether a theme is only a title: 二、地点：会议中心 and 三、请按时参加。 say by themselves what they have to say.
    /// </summary>
    private static bool IsBare(string text, OutlineHeading theme)
    {
        if (theme.Content.Count > 0 || !(theme.StartsLine || theme.IsMerged))
        {
            return false;
        }

        int end = theme.TitleRange.End;
        bool isSentence = end < text.Length && Characters.IsSentenceEnd(text[end]);
        return !isSentence && !theme.Title.Any(Characters.IsColon);
    }
}
