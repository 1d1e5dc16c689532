namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>Points as the items of a list.</summary>
internal static class Items
{
    /// <summary>The paragraph that a heading starts with; null if it has none.</summary>
    public static OutlineParagraph? FirstOf(OutlineHeading heading) =>
        heading.ContentCount > 0 ? heading.Content[0] as OutlineParagraph : null;

    /// <summary>The only paragraph of an item; null if it has none, or more than one.</summary>
    public static OutlineParagraph? BodyOf(OutlineHeading heading) =>
        heading.ContentCount == 1 ? FirstOf(heading) : null;

    /// <summary>Where an item ends that has no points and one paragraph at most; -1 for any other heading.</summary>
    public static int EndOf(OutlineHeading heading) =>
        heading.ContentCount == 0 ? heading.HeadingRange.End : BodyOf(heading)?.Range.End ?? -1;
}
