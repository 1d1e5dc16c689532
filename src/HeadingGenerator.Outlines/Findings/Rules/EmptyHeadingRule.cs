using System.Collections.Generic;
using System.Linq;
using HeadingGenerator.Outlines.Text;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>HG0105: a theme with neither points nor text among themes that have them, or a heading without words.</summary>
internal sealed class EmptyHeadingRule : OutlineRule
{
    public override void Check(Outline outline, List<Finding> findings)
    {
        bool hasLevels = outline.Headings.Any(static theme => theme.Points.Count > 0);
        foreach (List<OutlineHeading> series in Series.In(outline))
        {
            List<OutlineHeading> bare = hasLevels && series[0].Level == 1 ? series.FindAll(theme => IsBare(outline.Text, theme)) : [];

            // A table of contents, or a list of what is enclosed, is bare throughout.
            bool areSlips = bare.Count * 2 <= series.Count;
            IEnumerable<OutlineHeading> wordless = series.Where(static heading => heading.TitleRange.IsEmpty);
            findings.AddRange((areSlips ? wordless.Union(bare) : wordless).Select(
                static heading => new Finding(FindingRules.EmptyHeading, heading.HeadingRange, Quote(heading.ToString()))));
        }
    }

    /// <summary>Whether a theme is only a title: 二、地点：会议中心 and 三、请按时参加。 say by themselves what they have to say.</summary>
    private static bool IsBare(string text, OutlineHeading theme)
    {
        if (theme.Points.Count > 0 || theme.BodyRanges.Count > 0 || !(theme.StartsLine || theme.IsMerged))
        {
            return false;
        }

        int end = theme.TitleRange.End;
        bool isSentence = end < text.Length && Characters.IsSentenceEnd(text[end]);
        return !isSentence && theme.Title.IndexOf('：') < 0 && theme.Title.IndexOf(':') < 0;
    }
}
