namespace HeadingGenerator.Outlines.Text;

/// <summary>A text as it is, and as the grammar reads it.</summary>
internal sealed class TextSource
{
    /// <summary>
    /// How many full stops have to be half-width before a text counts as written with half-width marks.
    /// </summary>
    private const int FewestHalfWidthStops = 3;

    /// <summary>How many lines pass between two looks at the cancellation token.</summary>
    private const int CancellationStride = 4096;

    private int? _longestLine;

    public TextSource(string text, CancellationToken cancellationToken)
    {
        Text = text;
        string words = HtmlMarks.Blank(text);
        HasMarks = words != text;
        Plain = Widen(LookAlikes.Replace(words));
        Lines = Scan(Plain, cancellationToken);
    }

    public string Text { get; }

    /// <summary>
    /// The text with look-alikes replaced, marks of HTML left blank, and with full-width marks if it is written with
    /// half-width ones throughout. Every position is the same in both.
    /// </summary>
    public string Plain { get; }

    /// <summary>Whether marks of HTML were left blank.</summary>
    public bool HasMarks { get; }

    /// <summary>The outline that was read of it, once it is.</summary>
    public Outline? Outline { get; set; }

    /// <summary>Its lines, the blank ones included.</summary>
    public List<Line> Lines { get; }

    /// <summary>How long the longest of its lines is, in characters.</summary>
    public int LongestLine => _longestLine ??= Lines.Select(static line => line.Length).DefaultIfEmpty().Max();

    private static List<Line> Scan(string text, CancellationToken cancellationToken)
    {
        int breaks = 0;
        for (int at = text.IndexOf('\n'); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            breaks++;
        }

        var lines = new List<Line>(capacity: breaks + 1);
        int start = 0;
        while (start < text.Length)
        {
            int end = Characters.FindLineEnd(text, start, text.Length);
            TextRange content = Outlines.Text.Lines.Trim(text, start, end);
            lines.Add(new Line(start, content.Start, content.End));
            if (lines.Count % CancellationStride == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            bool isPair = end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n';
            start = end + (isPair ? 2 : 1);
        }

        return lines;
    }

    /// <summary>
    /// 1.看范围.只看资料2,别的不要. — where most sentences end so, the marks between Chinese are read as full-width ones.
    /// </summary>
    private static string Widen(string text)
    {
        int half = 0;
        for (int stop = text.IndexOf('.'); stop >= 0; stop = text.IndexOf('.', stop + 1))
        {
            half += stop > 0 && IsBetweenChinese(text, stop) ? 1 : 0;
        }

        if (half < FewestHalfWidthStops || half <= text.Count(static c => c == '。'))
        {
            return text;
        }

        char[] widened = text.ToCharArray();
        for (int i = 1; i < text.Length; i++)
        {
            if (Characters.Widen(text[i]) is var wide and not '\0' && IsBetweenChinese(text, i))
            {
                widened[i] = wide;
            }
        }

        return new string(widened);
    }

    /// <summary>Whether a mark stands in Chinese text; 一. is a number with its stop.</summary>
    private static bool IsBetweenChinese(string text, int mark)
    {
        bool afterChinese = Characters.IsCloser(text[mark - 1])
            || (Characters.IsIdeograph(text[mark - 1]) && !(text[mark] == '.' && Numerals.IsChinese(text[mark - 1])));
        int next = mark + 1;
        return afterChinese
            && (next == text.Length
                || Characters.IsSpace(text[next])
                || Characters.IsLineEnd(text[next])
                || text[next] >= '\u2000'
                || text[next] == '('
                || (text[mark] == '.' && Characters.IsDigit(text[next])));
    }
}
