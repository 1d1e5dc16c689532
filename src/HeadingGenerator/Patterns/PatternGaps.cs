namespace HeadingGenerator;

/// <summary>Says why a title does not follow a pattern: which literals are missing, or which slots are empty.</summary>
internal static class PatternGaps
{
    /// <summary>Adds what is missing, at least one difference for every title that does not match.</summary>
    public static void Add(List<FitDifference> differences, string title, SentencePattern pattern, LengthRange[] ranges)
    {
        IReadOnlyList<string> literals = pattern.Literals;
        int slotCount = pattern.SlotCount;
        string first = literals[0];
        string last = literals[slotCount];
        if (slotCount == 0)
        {
            differences.Add(FitDifference.MissingWhole(first));
            return;
        }

        bool starts = title.StartsWith(first, StringComparison.Ordinal);
        int position = starts ? first.Length : 0;
        bool ends = title.Length - position >= last.Length && title.EndsWith(last, StringComparison.Ordinal);
        int end = ends ? title.Length - last.Length : title.Length;
        if (!starts)
        {
            differences.Add(FitDifference.MissingStart(first));
        }

        // A gap before a missing literal belongs to several slots.
        bool isComplete = starts;
        for (int i = 1; i < slotCount; i++)
        {
            int found = Find(title, literals[i], position, end);
            if (found < 0)
            {
                differences.Add(FitDifference.MissingWithin(literals[i]));
                isComplete = false;
                continue;
            }

            AddIfEmpty(differences, isComplete && found == position, i - 1, ranges);
            position = found + literals[i].Length;
            isComplete = true;
        }

        AddIfEmpty(differences, isComplete && ends && position == end, slotCount - 1, ranges);
        if (!ends)
        {
            differences.Add(FitDifference.MissingEnd(last));
        }
    }

    private static void AddIfEmpty(List<FitDifference> differences, bool isEmpty, int slot, LengthRange[] ranges)
    {
        if (isEmpty)
        {
            differences.Add(FitDifference.SlotLength(slot, 0, ranges[slot]));
        }
    }

    /// <summary>Where a literal stands after a filled slot, or else after an empty one.</summary>
    private static int Find(string title, string literal, int position, int end)
    {
        int found = PatternMatcher.IndexOf(title, literal, position + 1, end);
        bool isHere = found < 0
            && end - position >= literal.Length
            && string.CompareOrdinal(title, position, literal, 0, literal.Length) == 0;
        return isHere ? position : found;
    }
}
