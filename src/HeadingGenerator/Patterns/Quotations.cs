namespace HeadingGenerator;

/// <summary>Finds the words that a title sets in “ ”.</summary>
internal static class Quotations
{
    /// <summary>The words between “ and the next ”, in order; empty ones are left out.</summary>
    public static IEnumerable<string> Of(string title)
    {
        int open = title.IndexOf('“');
        while (open >= 0)
        {
            int close = title.IndexOf('”', open + 1);
            if (close < 0)
            {
                yield break;
            }

            if (close > open + 1)
            {
                yield return title.Substring(open + 1, close - open - 1);
            }

            open = title.IndexOf('“', close + 1);
        }
    }
}
