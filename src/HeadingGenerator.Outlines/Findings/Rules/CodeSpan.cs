namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>Code inside a line: `a.b("c")` (CommonMark 0.31 §6.1).</summary>
internal static class CodeSpan
{
    private const int Longest = 500;

    /// <summary>
    /// The position after the code that opens at a position, or after its opening marks if nothing closes them.
    /// </summary>
    public static int EndFrom(string text, int start, int end)
    {
        int open = Runs.EndOf(text, start, end, IsMark);
        end = Math.Min(end, open + Longest);
        for (int i = open; i < end; i++)
        {
            int after = Runs.EndOf(text, i, end, IsMark);
            if (after - i == open - start)
            {
                return after;
            }

            i = after;
        }

        return open;
    }

    private static bool IsMark(char c) => c == '`';
}
