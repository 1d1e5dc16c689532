namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>The rules that ask a heading no more than what was read of it.</summary>
internal static class HeadingRules
{
    /// <summary>HG0002: a text without a heading.</summary>
    public static IEnumerable<Finding> FindNone(Outline outline) => outline.Headings.Count > 0
        ? []
        : [new Finding(FindingRules.NoHeading, new TextRange(0, Math.Min(1, outline.Text.Length)))];

    /// <summary>HG0003: a <c>{#name}</c> that is no identifier, or that another heading or member has.</summary>
    public static IEnumerable<Finding> FindBadNames(Outline outline) => outline.Survey.Headings
        .Where(static heading => heading.ExplicitName is { } name && heading.Key != name)
        .Select(static heading => new Finding(
            FindingRules.BadNameOrOption,
            heading.ExplicitNameRange,
            "{#}",
            FindingTexts.Quote(heading.ExplicitName!)));

    /// <summary>HG0401: a name took a number to be unique.</summary>
    public static IEnumerable<Finding> FindNumberedNames(Outline outline) => outline.Names.Numbered
        .Where(static heading => !heading.TitleRange.IsEmpty)
        .Select(static heading => new Finding(FindingRules.NumberedName, heading.TitleRange, heading.Key));

    /// <summary>HG0403: a heading that the list of published names does not know.</summary>
    public static IEnumerable<Finding> FindNewNames(Outline outline) => outline.Names.Published is not { } published
        ? []
        : outline.Survey.Headings
            .Where(published.IsFree)
            .Select(static heading => new Finding(FindingRules.NewPublishedName, heading.NamedRange, heading.Key));
}
