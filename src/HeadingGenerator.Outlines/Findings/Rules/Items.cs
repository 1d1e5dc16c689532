using System.Collections.Generic;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>Points as the items of a list.</summary>
internal static class Items
{
    /// <summary>Where an item ends that has no points and one paragraph at most; -1 for any other heading.</summary>
    public static int EndOf(OutlineHeading heading)
    {
        IReadOnlyList<OutlineBlock> content = heading.Content;
        return content.Count == 0 ? heading.HeadingRange.End
            : content.Count == 1 && content[0] is OutlineParagraph paragraph ? paragraph.Range.End
            : -1;
    }

    /// <summary>The only paragraph of an item; null if it has none, or more than one.</summary>
    public static OutlineParagraph? BodyOf(OutlineHeading heading) =>
        heading.Content.Count == 1 ? heading.Content[0] as OutlineParagraph : null;

    /// <summary>Whether a heading has text of its own.</summary>
    public static bool HasBody(OutlineHeading heading) =>
        heading.Content.Count > 0 && heading.Content[0] is OutlineParagraph;
}
