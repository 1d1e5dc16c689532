namespace HeadingGenerator.OpenXml.Layout;

/// <summary>
/// Breaks a title that is longer than a line by its sense, into lines that are no block: 梯形 or 菱形 (GB/T 9704-2012
/// §7.3.1).
/// </summary>
internal static class TitleLines
{
    // What lines cost that do not go together, in characters that they may differ by.
    private const double DifferentLines = 0.4;
    private const double EqualLines = 1.5;
    private const double HourGlass = 4;
    private const double Impossible = 1000;

    /// <summary>The lines of a title.</summary>
    public static string[] Of(string title, PageGrid grid, double size)
    {
        double character = size * OfficialPage.Twip;
        double width = OfficialPage.TextWidth / character;
        double length = grid.WidthOf(title, size) / character;
        int count = (int)Math.Ceiling(length / (width - 0.5));
        if (count <= 1 || title.Length < count * 2)
        {
            return [title];
        }

        for (; count <= title.Length / 2; count++)
        {
            if (Best(title, count, width - 0.5) is { } lines)
            {
                return lines;
            }
        }

        return [title];
    }

    // Two or three lines are tried at every place; a longer title is nobody's, and Word breaks it.
    private static string[]? Best(string title, int count, double width)
    {
        double[] places = new double[title.Length + 1];
        for (int i = 1; i < title.Length; i++)
        {
            places[i] = TitleBreaks.CostAt(title, i);
        }

        double best = Impossible;
        int[]? breaks = null;
        foreach (int[] candidate in Candidates(title.Length, count))
        {
            double cost = CostOf(title, candidate, places, width);
            if (cost < best)
            {
                best = cost;
                breaks = candidate;
            }
        }

        return breaks is null ? null : Cut(title, breaks);
    }

    private static IEnumerable<int[]> Candidates(int length, int count)
    {
        if (count > 3)
        {
            yield break;
        }

        for (int first = 2; first < length - 1; first++)
        {
            if (count == 2)
            {
                yield return [first];
                continue;
            }

            for (int second = first + 2; second < length - 1; second++)
            {
                yield return [first, second];
            }
        }
    }

    private static double CostOf(string title, int[] breaks, double[] places, double width)
    {
        double cost = 0;
        double[] lengths = new double[breaks.Length + 1];
        int start = 0;
        for (int i = 0; i <= breaks.Length; i++)
        {
            int end = i < breaks.Length ? breaks[i] : title.Length;
            for (int k = start; k < end; k++)
            {
                lengths[i] += LatinWidths.Of(title[k]);
            }

            if (lengths[i] > width)
            {
                return Impossible;
            }

            cost += i < breaks.Length ? places[breaks[i]] : 0;
            start = end;
        }

        for (int i = 1; i < lengths.Length; i++)
        {
            double difference = Math.Abs(lengths[i] - lengths[i - 1]);
            cost += (difference * DifferentLines) + (difference < 1 ? EqualLines : 0);
        }

        bool isHourGlass = lengths.Length == 3 && lengths[1] < lengths[0] && lengths[1] < lengths[2];
        return cost + (isHourGlass ? HourGlass : 0);
    }

    private static string[] Cut(string title, int[] breaks)
    {
        string[] lines = new string[breaks.Length + 1];
        int start = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            int end = i < breaks.Length ? breaks[i] : title.Length;
            lines[i] = title.Substring(start, end - start).Trim();
            start = end;
        }

        return lines;
    }
}
