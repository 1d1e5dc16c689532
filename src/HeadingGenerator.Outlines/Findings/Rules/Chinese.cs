namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>What the rules ask of the characters around a mark.</summary>
internal static class Chinese
{
    public static bool IsIn(string text, int start, int end) =>
        Runs.Find(text, start, end, Characters.IsIdeograph) < end;

    /// <summary>Where the ideographs start that stand directly before a position.</summary>
    public static int StartOf(string text, int start, int position) =>
        Runs.StartOf(text, start, position, Characters.IsIdeograph);

    /// <summary>Where the ideographs end that stand from a position on.</summary>
    public static int EndOf(string text, int position, int end) =>
        Runs.EndOf(text, position, end, Characters.IsIdeograph);

    /// <summary>
    /// The partner of a round bracket, as wide or not, with brackets between them; not farther than some characters; or
    /// -1.
    /// </summary>
    public static int FindBracketEnd(in Passage passage, int start)
    {
        int after = new Brackets(passage.Text, Math.Min(passage.End, start + Passage.Reach)).SkipFrom(start);
        return after > start ? after - 1 : -1;
    }
}
