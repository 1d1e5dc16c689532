using System.Collections.Generic;
using System.Linq;
using HeadingGenerator.Outlines.Patterns;
using HeadingGenerator.Outlines.Text;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>HG0202: all points but one share a pattern.</summary>
internal sealed class PatternRule : OutlineRule
{
    /// <summary>With fewer points the others could share words by chance.</summary>
    private const int FewestPoints = 4;

    /// <summary>Leaving out one at a time costs a search for every point.</summary>
    private const int MostPoints = 12;

    /// <summary>How many characters the others have to share; one alone is chance.</summary>
    private const int SharedWords = 2;

    public override void Check(Outline outline, List<Finding> findings)
    {
        foreach (OutlineHeading heading in outline.Descendants())
        {
            if (heading.Points.Count is < FewestPoints or > MostPoints || heading.Literals is not null)
            {
                continue;
            }

            OutlineHeading? breaker = null;
            string[]? shared = null;
            bool several = false;
            foreach (OutlineHeading left in heading.Points)
            {
                string[]? literals = PatternFinder.Find([.. heading.Points.Where(point => point != left).Select(point => point.Title)], heading.Title);
                if (literals is not null && IsStriking(literals))
                {
                    several |= breaker is not null;
                    breaker = left;
                    shared = literals;
                }
            }

            if (breaker is not null && !several)
            {
                findings.Add(new Finding(FindingRules.BrokenPattern, breaker.TitleRange, Quote(PatternText.Of(shared!))));
            }
        }
    }

    /// <summary>Whether the points begin or end alike; what they share only in their midst (…中的…) is no pattern to break.</summary>
    private static bool IsStriking(string[] literals) =>
        (literals[0].Any(Characters.IsIdeograph) || literals[literals.Length - 1].Any(Characters.IsIdeograph))
        && literals.Sum(literal => literal.Count(Characters.IsIdeograph)) >= SharedWords;
}
