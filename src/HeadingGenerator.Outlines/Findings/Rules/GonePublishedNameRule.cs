namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>HG0402: a published name that has gone, told at the heading that most likely took its place.</summary>
internal static class GonePublishedNameRule
{
    public static IEnumerable<Finding> Find(Outline outline)
    {
        if (outline.Names.Published is not { } published)
        {
            yield break;
        }

        OutlineHeading? lastTheme = outline.Headings.Count > 0 ? outline.Headings[0] : null;
        foreach (PublishedName row in outline.Options.PublishedNames!.Rows)
        {
            // What stood below a name that has gone without a replacement has gone with it, and is told with it.
            OutlineHeading? near = row.Parent is null ? lastTheme : published.HeadingOf(row.Parent);
            if (published.HeadingOf(row) is { } heading)
            {
                lastTheme = row.Parent is null ? heading : lastTheme;
                if (published.KeptRowOf(heading) is null)
                {
                    yield return Replaced(row, heading);
                }
            }
            else if (row.IsPromised && (row.Parent is null || near is not null))
            {
                yield return new Finding(FindingRules.GonePublishedName, PlaceOf(near), row.Path, row.Name);
            }
        }
    }

    private static Finding Replaced(PublishedName row, OutlineHeading heading)
    {
        TextRange place = heading.NamedRange;
        TextEdit edit = heading.ExplicitName is null
            ? new TextEdit(new TextRange(place.End, place.End), " {#" + row.Name + "}")
            : new TextEdit(heading.ExplicitNameRange, row.Name);
        return new Finding(FindingRules.GonePublishedName, place, row.Path, row.Name) { Repair = [edit] };
    }

    /// <summary>Where something is missing: not at a title, which may have a finding of its own.</summary>
    private static TextRange PlaceOf(OutlineHeading? near) => near is null ? default
        : near.MarkerRange.IsEmpty ? new TextRange(near.HeadingRange.End, near.HeadingRange.End)
        : near.MarkerRange;
}
