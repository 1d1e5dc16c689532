namespace HeadingGenerator.Outlines.Names;

/// <summary>What is known of an outline once its headings have their names.</summary>
/// <param name="Ids">The numbers of the themes.</param>
/// <param name="Numbered">The headings whose names took a number to be unique.</param>
/// <param name="Published">What the headings have of the published names; null if there is no list of them.</param>
internal sealed record OutlineNames(int[] Ids, List<OutlineHeading> Numbered, PublishedMatch? Published);
