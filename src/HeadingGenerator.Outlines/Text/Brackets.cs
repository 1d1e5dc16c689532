namespace HeadingGenerator.Outlines.Text;

/// <summary>
/// Walks over quotes and brackets in one pass. An opener without its closer counts as an ordinary character,
/// and a search that failed is remembered, so that a line of nothing but openers stays linear.
/// </summary>
internal struct Brackets
{
    private readonly string _text;
    private readonly int _end;
    private int _hopeless;

    /// <summary>Prepares a walk over the text up to <paramref name="end"/>.</summary>
    public Brackets(string text, int end)
    {
        _text = text;
        _end = end;
        _hopeless = 0;
    }

    /// <summary>
    /// The position after the quoted or bracketed stretch that opens at <paramref name="position"/>, or the position
    /// itself.
    /// </summary>
    public int SkipFrom(int position)
    {
        char closer = Characters.CloserOf(_text[position]);
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
        int kind = 1 << Kind(closer);
        if ((_hopeless & kind) != 0)
        {
            return position;
        }

        int depth = 0;
        for (int i = position + 1; i < _end; i++)
        {
            char c = _text[i];
            if (Characters.Closes(c, closer))
            {
                if (depth == 0)
                {
                    return i + 1;
                }

                depth--;
            }
            else if (closer is not ('"' or '`') && Characters.CloserOf(c) == closer)
            {
                depth++;
            }
        }

        _hopeless |= kind;
        return position;
    }

    private static int Kind(char closer) => closer switch
    {
        '”' => 0,
        '’' => 1,
        '》' => 2,
        '〉' => 3,
        '」' => 4,
        '』' => 5,
        '】' => 6,
        '〕' => 7,
        '）' => 8,
        '］' => 9,
        '"' => 10,
        _ => 11,
    };
}
