using HeadingGenerator.Outlines.Markers;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>
/// HG0303: a title on a line of its own, with points or text below, ends with 。 although those beside it do not.
/// </summary>
internal static class TitleFullStopRule
{
    /// <summary>七、联系方式如下。 is a sentence that leads to what stands below.</summary>
    private static readonly string[] _leads = ["以下", "如下", "下列"];

    public static IEnumerable<Finding> FindIn(Outline outline, List<OutlineHeading> series)
    {
        List<OutlineHeading> lines = series.FindAll(heading => OwnsLine(outline, heading));
        List<OutlineHeading> titles = lines.FindAll(IsTitle);
        List<OutlineHeading> stopped = titles.FindAll(EndsWithStop);
        bool haveOthers = stopped.Count * 2 <= titles.Count && lines.Count(EndsWithStop) * 2 <= lines.Count;
        return haveOthers ? stopped.Select(Report) : [];
    }

    private static Finding Report(OutlineHeading heading)
    {
        var stop = TextRange.At(heading.TitleRange.End);
        return new Finding(FindingRules.TitleWithFullStop, stop, FindingTexts.Quote(heading.ToString()))
        {
            Repair = [new TextEdit(stop, string.Empty)],
        };
    }

    /// <summary>
    /// Whether a heading on its own line has something below; without that it may be a sentence of its own.
    /// </summary>
    private static bool IsTitle(OutlineHeading heading) =>
        heading.StartsLine
        && heading.Family.Kind != MarkerKind.Discourse
        && Series.IsMarked(heading)
        && !heading.TitleRange.IsEmpty
        && !Array.Exists(_leads, heading.Title.Contains)
        && heading.ContentCount > 0;

    private static bool OwnsLine(Outline outline, OutlineHeading heading)
    {
        int end = outline.Lines[outline.LineOf(heading.TitleRange.End)].ContentEnd;
        return heading.TitleRange.End == end
            || (heading.TitleRange.End == end - 1 && EndsWithStop(heading));
    }

    private static bool EndsWithStop(OutlineHeading heading) => Items.MarkAfterTitle(heading) == '。';
}
