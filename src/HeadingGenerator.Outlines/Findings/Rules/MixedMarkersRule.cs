namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>
/// HG0104: one series with markers of several families (首先 … 第二), several marks (1， 2、 3．), or brackets of both widths
/// (（一） (二)).
/// </summary>
internal static class MixedMarkersRule
{
    public static IEnumerable<Finding> FindIn(Outline outline, List<OutlineHeading> series)
    {
        OutlineHeading? first = series.Find(HasMarker);
        List<OutlineHeading> others = series.FindAll(heading => HasMarker(heading) && Differs(heading, first!));
        if (others.Count == 0)
        {
            return [];
        }

        bool ofWidth = others.TrueForAll(heading => DiffersInWidth(heading, first!));
        return [new Finding(FindingRules.MixedMarkers, others[0].MarkerRange, others[0].Marker, first!.Marker)
        {
            Repair = ofWidth ? [.. series.SelectMany(WidenBrackets)]
                : others.Count * 2 < series.Count && others.TrueForAll(heading => DiffersInMark(heading, first!))
                ? others.ConvertAll(heading => ChangeMark(heading, first!))
                : [],
        }];
    }

    /// <summary>What is set in bold is a sibling without a marker (**结束语** after 第二部分：).</summary>
    private static bool HasMarker(OutlineHeading heading) => !heading.MarkerRange.IsEmpty;

    private static bool Differs(OutlineHeading heading, OutlineHeading first) =>
        !ReferenceEquals(heading.Family, first.Family)
        || DiffersInMark(heading, first)
        || DiffersInWidth(heading, first);

    private static bool DiffersInMark(OutlineHeading heading, OutlineHeading first) =>
        ReferenceEquals(heading.RawMarker.CountedBy, first.RawMarker.CountedBy)
        && MarkerMarkRule.RightMark(heading) is not '\0' and var mark
        && MarkerMarkRule.RightMark(first) is not '\0' and var other
        && mark != other;

    /// <summary>1. ⏎ 2、 — gives a marker the mark of the first one.</summary>
    private static TextEdit ChangeMark(OutlineHeading heading, OutlineHeading first) => new(
        TextRange.At(heading.MarkerRange.End - 1), heading.Source[first.MarkerRange.End - 1].ToString());

    private static bool DiffersInWidth(OutlineHeading heading, OutlineHeading first)
    {
        char opener = heading.Source[heading.MarkerRange.Start];
        char other = first.Source[first.MarkerRange.Start];
        return IsBracket(opener)
            && IsBracket(other)
            && (opener != other || heading.Marker.Contains(')') != first.Marker.Contains(')'));
    }

    private static bool IsBracket(char c) => c is '（' or '(';

    /// <summary>
    /// The brackets of official documents are full-width (GB/T 9704-2012 §7.3.3), and need no space after them.
    /// </summary>
    private static IEnumerable<TextEdit> WidenBrackets(OutlineHeading heading)
    {
        TextRange marker = heading.MarkerRange;
        for (int i = marker.Start; i < marker.End; i++)
        {
            if (heading.Source[i] is '(' or ')')
            {
                bool isLast = i + 1 == marker.End;
                int end = isLast ? Characters.SkipSpace(heading.Source, i + 1, heading.TitleRange.Start) : i + 1;
                yield return new TextEdit(new TextRange(i, end), heading.Source[i] == '(' ? "（" : "）");
            }
        }
    }
}
