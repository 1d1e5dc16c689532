using HeadingGenerator.Outlines.Patterns;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>
/// HG0202: all points but one share a pattern. Only short titles are held against each other: sentences and articles
/// differ as they must.
/// </summary>
internal static class PatternRule
{
    /// <summary>With fewer points the others could share words by chance.</summary>
    private const int FewestPoints = 4;

    private const int MostPoints = 12;

    /// <summary>A longer title is a sentence.</summary>
    private const int LongestTitle = 12;

    /// <summary>How many characters the others have to share; one alone is chance.</summary>
    private const int SharedWords = 2;

    public static IEnumerable<Finding> Find(Outline outline)
    {
        foreach (OutlineHeading heading in outline.Survey.Headings)
        {
            IReadOnlyList<OutlineHeading> points = heading.Points;
            if (points.Count is < FewestPoints or > MostPoints
                || !points.All(IsShortTitle)
                || points.Any(point => !ReferenceEquals(point.Family, points[0].Family) && !point.JoinsOtherFamily))
            {
                continue;
            }

            // The breaker begins with another character than all others, or ends with another.
            OutlineHeading? breaker =
                FindOdd(points, static title => title[0]) ?? FindOdd(points, static title => title[title.Length - 1]);
            if (breaker is null || heading.Literals is not null || breaker.Title.Contains(Lexicon.Leftovers))
            {
                continue;
            }

            IEnumerable<string> others = points.Where(point => point != breaker).Select(static point => point.Title);
            string[]? shared = PatternFinder.Find([.. others], heading.Title);
            if (shared is not null && (IsStriking(shared) || IsKeyword(shared, heading.Title)))
            {
                string pattern = FindingTexts.Quote(PatternText.Of(shared));
                yield return new Finding(FindingRules.BrokenPattern, breaker.TitleRange, pattern);
            }
        }
    }

    private static bool IsShortTitle(OutlineHeading point) =>
        point.TitleRange.Length is > 0 and <= LongestTitle
            && !point.Family.IsDivision
            && Series.IsMarked(point)
            && point.Title.All(static c => Characters.IsIdeograph(c) || c is '，' or '“' or '”');

    /// <summary>The one title that differs in a character in which all others agree; null if there is none.</summary>
    private static OutlineHeading? FindOdd(IReadOnlyList<OutlineHeading> points, System.Func<string, char> character)
    {
        char common = character(points[0].Title) == character(points[2].Title)
            ? character(points[0].Title)
            : character(points[1].Title);
        OutlineHeading[] odd = [.. points.Where(point => character(point.Title) != common)];
        return odd.Length == 1 ? odd[0] : null;
    }

    /// <summary>突出一个“实”字 ⏎ 学习求实 ⏎ 目标惟实 — whether what the points share is the word that the title quotes.</summary>
    private static bool IsKeyword(string[] literals, string title) => Array.Exists(
        literals, literal => literal.Length > 0 && title.Contains("“" + literal + "”"));

    /// <summary>
    /// Whether the points begin or end alike; what they share only in their midst (…中的…) is no pattern to break.
    /// </summary>
    private static bool IsStriking(string[] literals) =>
        (literals[0].Any(Characters.IsIdeograph) || literals[literals.Length - 1].Any(Characters.IsIdeograph))
        && literals.Sum(static literal => literal.Count(Characters.IsIdeograph)) >= SharedWords;
}
