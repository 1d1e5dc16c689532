namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>
/// HG0106: a marker ends with another mark than it should: （一）、 · 一， · 第一、 (GB/T 15834-2011 annex B.2). One finding for
/// a series.
/// </summary>
internal static class MarkerMarkRule
{
    public static IEnumerable<Finding> FindIn(Outline outline, List<OutlineHeading> series)
    {
        List<OutlineHeading> wrong = series.FindAll(static heading => WantedMark(heading) is not null);
        if (wrong.Count == 0)
        {
            return [];
        }

        string marker = wrong[0].Marker;
        string right = marker.Substring(0, marker.Length - 1) + WantedMark(wrong[0]);
        return [new Finding(FindingRules.MarkerMark, wrong[0].MarkerRange, marker, right)
        {
            Repair = wrong.ConvertAll(static heading =>
                new TextEdit(TextRange.At(heading.MarkerRange.End - 1), WantedMark(heading)!)),
        }];
    }

    /// <summary>The mark that a marker ends with when it is right, in its narrow form; NUL if there is none.</summary>
    public static char RightMark(OutlineHeading heading) =>
        (WantedMark(heading) is { } wanted ? wanted.FirstOrDefault()
            : heading.RawMarker.Inner is null ? heading.RawMarker.Separator
            : heading.Source[heading.MarkerRange.End - 1]) switch
        {
            '，' => ',',
            '．' => '.',
            '：' => ':',
            var mark and ('、' or ',' or '.' or ':' or '是' or ' ') => mark,
            _ => '\0',
        };

    /// <summary>What should stand in the place of its last mark; null if that may stand there.</summary>
    private static string? WantedMark(OutlineHeading heading)
    {
        (string wrong, string right) = heading.RawMarker.CountedBy.LastMark;
        int mark = heading.MarkerRange.End - 1;
        bool isWrong = heading.MarkerRange.Length > 1
            && wrong.IndexOf(heading.Source[mark]) >= 0
            && (right.Length > 0 || Characters.IsCloser(heading.Source[mark - 1]));
        return isWrong ? right : null;
    }
}
