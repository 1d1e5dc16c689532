using System.Globalization;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>HG0102: a point without a marker among siblings that have one.</summary>
internal static class MissingMarkerRule
{
    public static IEnumerable<Finding> Find(Outline outline)
    {
        foreach (OutlineHeading parent in outline.Survey.Headings.Prepend(outline.Root))
        {
            OutlineHeading? marked = null;
            foreach (OutlineHeading point in parent.Points)
            {
                if (Series.IsMarked(point))
                {
                    marked = point;
                }
                else if (marked is not null && point.StandsAmongMarked)
                {
                    yield return Report(point, marked);
                }
            }
        }
    }

    private static Finding Report(OutlineHeading point, OutlineHeading model)
    {
        int number = model.Number + point.Position - model.Position;
        string space = SpaceAfter(model);
        string? marker = model.Family.IsNumbered ? Series.Renumber(model, number) : model.WrittenMarker;
        bool isRead = !model.Family.IsNumbered || Series.Renumber(model, number, space + point.Title) is not null;
        var place = new TextRange(point.TitleRange.Start, point.TitleRange.Start);
        return new Finding(
            FindingRules.MissingMarker, point.TitleRange, marker ?? number.ToString(CultureInfo.InvariantCulture))
        {
            Repair = isRead ? [new TextEdit(place, marker + space)] : [],
        };
    }

    /// <summary>The space between a marker and its title, without which - is no bullet.</summary>
    private static string SpaceAfter(OutlineHeading model)
    {
        int end = model.MarkerRange.End;
        return end < model.RawMarker.ContentStart
            && !Characters.IsLineEnd(model.Source[end]) ? model.Source.Substring(end, 1) : string.Empty;
    }
}
