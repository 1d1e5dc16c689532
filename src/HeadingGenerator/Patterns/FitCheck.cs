namespace HeadingGenerator;

/// <summary>Checks a new heading against the titles of existing points and the pattern that they share.</summary>
internal static class FitCheck
{
    /// <summary>
    /// How much a filler may be longer or shorter than those of all points; the literals keep the rhythm.
    /// </summary>
    private const int SlotTolerance = 1;

    public static FitResult Check(string heading, SentencePattern? pattern, string[] titles)
    {
        var differences = new List<FitDifference>();
        if (titles.Length > 0)
        {
            HeadingShape[] shapes = Array.ConvertAll(titles, HeadingShape.Of);
            var shape = HeadingShape.Of(heading);
            AddClauseCount(differences, shape, shapes);
            if (pattern is null)
            {
                AddClauseLengths(differences, shape, shapes);
            }
            else
            {
                AddSlots(differences, heading, pattern, titles);
            }
        }

        return new FitResult(differences);
    }

    private static void AddClauseCount(List<FitDifference> differences, HeadingShape shape, HeadingShape[] shapes)
    {
        var range = LengthRange.Of(shapes.Select(other => other.ClauseLengths.Count));
        if (!range.Contains(shape.ClauseLengths.Count))
        {
            differences.Add(FitDifference.ClauseCount(shape.ClauseLengths.Count, range));
        }
    }

    /// <summary>Clauses are compared with those of the points that have as many.</summary>
    private static void AddClauseLengths(List<FitDifference> differences, HeadingShape shape, HeadingShape[] shapes)
    {
        int count = shape.ClauseLengths.Count;
        HeadingShape[] parallel = Array.FindAll(shapes, other => other.ClauseLengths.Count == count);
        for (int i = 0; i < count && parallel.Length > 0; i++)
        {
            var range = LengthRange.Of(parallel.Select(other => other.ClauseLengths[i]));
            if (!range.Contains(shape.ClauseLengths[i]))
            {
                differences.Add(FitDifference.ClauseLength(i, shape.ClauseLengths[i], range));
            }
        }
    }

    private static void AddSlots(
        List<FitDifference> differences, string heading, SentencePattern pattern, string[] titles)
    {
        LengthRange[] ranges = SlotRanges(pattern, titles);
        string title = pattern.TryMatch(heading, out IReadOnlyList<string> slots) ? heading : WithoutClosing(heading);
        if (slots.Count == 0 && !pattern.TryMatch(title, out slots))
        {
            PatternGaps.Add(differences, title, pattern, ranges);
            return;
        }

        for (int i = 0; i < slots.Count; i++)
        {
            int length = HeadingShape.Of(slots[i]).Length;
            if (!ranges[i].Contains(length, SlotTolerance))
            {
                differences.Add(FitDifference.SlotLength(i, length, ranges[i]));
            }
        }
    }

    /// <summary>
    /// How long the fillers of the points are, slot by slot; points that break the pattern do not count.
    /// </summary>
    private static LengthRange[] SlotRanges(SentencePattern pattern, string[] titles)
    {
        var fillers = new List<IReadOnlyList<string>>(titles.Length);
        foreach (string title in titles)
        {
            if (pattern.TryMatch(title, out IReadOnlyList<string> slots))
            {
                fillers.Add(slots);
            }
        }

        var ranges = new LengthRange[pattern.SlotCount];
        for (int i = 0; i < ranges.Length; i++)
        {
            ranges[i] = LengthRange.Of(fillers.Select(slots => HeadingShape.Of(slots[i]).Length));
        }

        return ranges;
    }

    /// <summary>A new heading may come with the 。 that titles are kept without.</summary>
    private static string WithoutClosing(string heading)
    {
        string title = heading.Trim();
        return title.Length > 0 && title[title.Length - 1] == '。' ? title.Substring(0, title.Length - 1) : title;
    }
}
