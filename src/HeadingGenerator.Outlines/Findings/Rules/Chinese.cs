namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>What the rules ask of the characters around a mark.</summary>
internal static class Chinese
{
    /// <summary><see cref="Characters.IsIdeograph"/> in a class of a pattern.</summary>
    public const string Ideographs = @"\u3400-\u4DBF\u4E00-\u9FFF〇々";

    /// <summary>A number or a letter, as items are counted by.</summary>
    public static bool IsListSign(char c) =>
        Characters.IsDigit(c) || c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

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
