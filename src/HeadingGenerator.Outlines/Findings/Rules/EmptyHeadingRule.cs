namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>
/// HG0105: a theme with neither points nor text among themes that have them, or a heading without words.
/// </summary>
internal static class EmptyHeadingRule
{
    /// <summary>A label that is to be filled in has so many characters at most.</summary>
    private const int LongestField = 16;

    /// <summary>So many empty fields that follow one another make a text a form.</summary>
    private const int FewestFieldPairs = 2;

    public static IEnumerable<Finding> Find(Outline outline)
    {
        bool isForm = IsForm(outline);
        bool hasLevels = outline.Headings.Any(static theme => theme.Points.Count > 0);
        foreach (List<OutlineHeading> series in outline.Survey.Series)
        {
            // A table of contents, or a list of what is enclosed, is bare throughout; of points, and of headings of
            // Markdown without points, one alone is a slip.
            bool mayBeBare = !isForm && (hasLevels || series[0].Family.SetsLevel);
            int bare = mayBeBare ? series.Count(heading => IsBare(outline, heading)) : 0;
            bool hasBare = bare > 0
                && (hasLevels && series[0].Level == 1 ? bare * 2 <= series.Count
                    : bare == 1 && series.Count > 2 && series.Count(HasLinesBelow) == series.Count - 1);
            bool onlyGroups = series.Count > 1 && series.TrueForAll(IsGroup);
            foreach (OutlineHeading heading in series)
            {
                bool isWordless = IsWordless(heading);
                if (isWordless ? !onlyGroups : hasBare && IsBare(outline, heading))
                {
                    string words = FindingTexts.Quote(heading.ToString());
                    yield return new Finding(FindingRules.EmptyHeading, heading.HeadingRange, words)
                    {
                        Wording = isWordless ? FindingTexts.NoWords : null,
                    };
                }
            }
        }
    }

    /// <summary>Whether what stands below a heading starts on a line of its own.</summary>
    private static bool HasLinesBelow(OutlineHeading heading) => heading.ContentCount > 0
        && Characters.FindLineEnd(heading.Source, heading.HeadingRange.End - 1, heading.Content[0].Start)
            < heading.Content[0].Start;

    /// <summary>（一） ⏎ （二） — whether a marker does no more than count what stands below it.</summary>
    private static bool IsGroup(OutlineHeading heading) => heading.TitleRange.IsEmpty && heading.ContentCount > 0;

    /// <summary>
    /// Whether a heading has no words; an article and an entry of a glossary (3.1 ⏎ …) have them in their text, 第一阶段：
    /// in its points, and 1. 首先，… on its line.
    /// </summary>
    private static bool IsWordless(OutlineHeading heading)
    {
        if (!heading.TitleRange.IsEmpty || heading.ContentCount == 0)
        {
            return heading.TitleRange.IsEmpty;
        }

        bool isEntry = heading.RawMarker.Prefix > 0 && Items.FirstOf(heading) is not null;
        return !isEntry
            && !heading.Family.OwnsLinesBelow
            && HasLinesBelow(heading);
    }

    /// <summary>
    /// Whether a theme is only a title: 二、地点：会议中心, 三、请按时参加。 and 四、身份证； say by themselves what they have to say.
    /// </summary>
    private static bool IsBare(Outline outline, OutlineHeading theme)
    {
        if (theme.ContentCount > 0 || !(theme.StartsLine || theme.IsMerged) || HasClosingBelow(outline, theme))
        {
            return false;
        }

        char mark = Items.MarkAfterTitle(theme);
        return !Characters.IsSentenceEnd(mark) && mark is not ('；' or ';') && !theme.Title.Any(Characters.IsColon);
    }

    /// <summary>Whether text stands below the last theme that was read as the close of the document.</summary>
    private static bool HasClosingBelow(Outline outline, OutlineHeading theme) =>
        theme.Position == outline.Headings.Count
        && outline.Content.Any(
            block => block is OutlineParagraph paragraph && paragraph.Range.Start > theme.HeadingRange.End);

    /// <summary>
    /// 甲方： ⏎ 乙方：, 2.地点： ⏎ 3.日期： — whether a text is full of labels with nothing after them, which its users fill in.
    /// </summary>
    private static bool IsForm(Outline outline)
    {
        int pairs = outline.Survey.Series.Sum(static series => CountPairs(series, IsField));
        return pairs + CountPairs(outline.Survey.Passages, IsField) >= FewestFieldPairs;
    }

    private static int CountPairs<T>(List<T> items, Func<T, bool> isField)
    {
        int pairs = 0;
        for (int i = 1; i < items.Count; i++)
        {
            pairs += isField(items[i]) && isField(items[i - 1]) ? 1 : 0;
        }

        return pairs;
    }

    private static bool IsField(Passage passage) =>
        passage.Kind == PassageKind.Text
        && Characters.IsColon(passage.At(passage.End - 1))
        && passage.End - passage.Start <= LongestField;

    private static bool IsField(OutlineHeading heading) =>
        heading.ContentCount == 0 && Characters.IsColon(Items.MarkAfterTitle(heading));
}
