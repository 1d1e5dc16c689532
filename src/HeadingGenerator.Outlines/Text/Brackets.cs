namespace HeadingGenerator.Outlines.Text;

/// <summary>
/// Walks over quotes and brackets in one pass. An opener without its closer counts as an ordinary character,
/// and a search that failed is remembered, so that a line of nothing but openers stays linear.
/// </summary>
internal struct Brackets(string text, int end)
{
    public const string Openers = "“‘《〈「『【〔（(［[\"`";

    private const string Closers = "”’》〉」』】〕）］\"`";

    public static readonly char[] RoundOpeners = ['（', '('];

    /// <summary>The closers that were not found, one bit each.</summary>
    private int _hopeless;

    /// <summary>
    /// Where the remark in round brackets opens that a stretch ends with: 实施方案（试行）; -1 if there is none.
    /// </summary>
    public static int FindRemark(string text, int start, int end) =>
        end > start && text[end - 1] is '）' or ')' ? text.LastIndexOfAny(RoundOpeners, end - 1, end - start) : -1;

    /// <summary>打通“最先一公 ⏎ 里” — whether a stretch ends inside quotes or brackets that close further on.</summary>
    public static bool AreBroken(string text, int start, int end, int laterEnd)
    {
        var brackets = new Brackets(text, laterEnd);
        int i = start;
        while (i < end)
        {
            i = brackets.Next(i);
        }

        return i > end;
    }

    /// <summary>
    /// The position after the quoted or bracketed stretch that opens at <paramref name="position"/>, or the position
    /// itself.
    /// </summary>
    public int SkipFrom(int position)
    {
        char closer = Characters.CloserOf(text[position]);
        return closer == '\0' ? position : SkipTo(closer, position);
    }

    /// <summary>
    /// The position after the character at <paramref name="position"/>, or after the stretch that it opens.
    /// </summary>
    public int Next(int position)
    {
        int after = SkipFrom(position);
        return after > position ? after : position + 1;
    }

    private int SkipTo(char closer, int position)
    {
        int kind = 1 << Closers.IndexOf(closer);
        if ((_hopeless & kind) != 0)
        {
            return position;
        }

        int depth = 0;
        for (int i = position + 1; i < end; i++)
        {
            char c = text[i];
            if (Characters.Closes(c, closer))
            {
                if (depth == 0)
                {
                    return i + 1;
                }

                depth--;
            }
            else if (Characters.CloserOf(c) == closer)
            {
                depth++;
            }
        }

        _hopeless |= kind;
        return position;
    }
}
