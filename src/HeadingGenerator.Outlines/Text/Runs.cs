namespace HeadingGenerator.Outlines.Text;

/// <summary>Runs of characters of one kind in a text.</summary>
internal static class Runs
{
    /// <summary>Where a run starts that ends at a position, and not before <paramref name="start"/>.</summary>
    public static int StartOf(string text, int start, int position, Predicate<char> isOfKind)
    {
        while (position > start && isOfKind(text[position - 1]))
        {
            position--;
        }

        return position;
    }

    /// <summary>Where a run ends that starts at a position, and not after <paramref name="end"/>.</summary>
    public static int EndOf(string text, int position, int end, Predicate<char> isOfKind)
    {
        while (position < end && isOfKind(text[position]))
        {
            position++;
        }

        return position;
    }

    /// <summary>Whether no character of another kind stands in a stretch.</summary>
    public static bool IsOnly(string text, int start, int end, Predicate<char> isOfKind) =>
        EndOf(text, start, end, isOfKind) == end;

    /// <summary>Where the first character of a kind stands in a stretch; its end if there is none.</summary>
    public static int Find(string text, int start, int end, Predicate<char> isOfKind)
    {
        while (start < end && !isOfKind(text[start]))
        {
            start++;
        }

        return start;
    }
}
