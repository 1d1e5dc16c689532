using System;
using HeadingGenerator.Outlines.Patterns;
using HeadingGenerator.SourceGeneration.Models;

namespace HeadingGenerator.SourceGeneration.Emission;

/// <summary>
/// The pattern that the points of a heading share. It follows from their titles, so it is sought when they are emitted:
/// an edit elsewhere does not seek it again.
/// </summary>
/// <param name="Text">The pattern: 抓党建与{0}相融合.</param>
/// <param name="Literals">The literals around its slots, one more than there are slots.</param>
/// <param name="Example">What the first point fills into the slots.</param>
internal sealed record HeadingPattern(string Text, string[] Literals, string[] Example)
{
    /// <summary>The pattern of a heading's points; null if they share none.</summary>
    public static HeadingPattern? Find(HeadingModel heading)
    {
        string[] titles = new string[heading.Points.Count];
        for (int i = 0; i < titles.Length; i++)
        {
            titles[i] = heading.Points[i].Title;
        }

        return PatternFinder.Find(titles, heading.Title) is { } literals
            ? new HeadingPattern(PatternText.Of(literals), literals, PatternMatcher.Match(titles[0], literals) ?? throw new InvalidOperationException())
            : null;
    }
}
