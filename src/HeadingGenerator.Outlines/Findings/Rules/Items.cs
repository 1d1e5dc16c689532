namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>Points as the items of a list.</summary>
internal static class Items
{
    /// <summary>The mark after the words of a heading; NUL at the end of the text.</summary>
    public static char MarkAfterTitle(OutlineHeading heading) =>
        heading.TitleRange.End < heading.Source.Length ? heading.Source[heading.TitleRange.End] : '\0';

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
