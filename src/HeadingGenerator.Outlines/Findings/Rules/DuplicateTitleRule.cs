using System.Globalization;
using System.Text;
using HeadingGenerator.Outlines.Markers;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>
/// HG0307: two headings of one series with the same title. A table of contents and annexes that count anew may repeat
/// what stands elsewhere, and so may labels, 对策：…, and articles, whose first words are no title.
/// </summary>
internal static class DuplicateTitleRule
{
    public static IEnumerable<Finding> Find(Outline outline)
    {
        var seen = new Dictionary<(MarkerFamily? Family, string Title), OutlineHeading>();
        foreach (List<OutlineHeading> series in outline.Survey.Series)
        {
            seen.Clear();
            foreach (OutlineHeading heading in series)
            {
                if (heading.TitleRange.IsEmpty || heading.Family.HoldsText || IsLabel(heading))
                {
                    continue;
                }

                // On the top level a title without a marker may head what a list with markers has named.
                (MarkerFamily?, string) key = (heading.Level == 1 ? heading.Family : null, Plain(heading.Title));
                if (seen.TryGetValue(key, out OutlineHeading? first))
                {
                    int line = outline.GetPosition(first.TitleRange.Start).Line;
                    yield return new Finding(
                        FindingRules.DuplicateTitle,
                        heading.TitleRange,
                        FindingTexts.Quote(heading.Title),
                        line.ToString(CultureInfo.InvariantCulture));
                }
                else
                {
                    seen.Add(key, heading);
                }
            }
        }
    }

    private static bool IsLabel(OutlineHeading heading) =>
        heading.HasBody && Characters.IsColon(Items.MarkAfterTitle(heading));

    /// <summary>A title as a reader sees it: neither spaces nor the width of a mark make it another one.</summary>
    private static string Plain(string title)
    {
        if (Characters.AreCommonIdeographs(title))
        {
            return title;
        }

        var seen = new StringBuilder(title.Length);
        foreach (char c in title)
        {
            if (!Characters.IsSpace(c) && !Characters.IsInvisible(c))
            {
                seen.Append(Characters.Widen(c) is var wide and not '\0' ? wide : c);
            }
        }

        return seen.ToString();
    }
}
