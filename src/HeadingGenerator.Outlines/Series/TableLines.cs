namespace HeadingGenerator.Outlines.Series;

/// <summary>
/// What tells tables, boxes and captions from text; each is named by a row of the table of line kinds.
/// </summary>
internal static class TableLines
{
    private static readonly char[] _spaces = [' ', '\u3000', '\t', '\u00A0'];
    private static readonly char[] _partings = ['\u3000', '\t', '|'];
    private static readonly char[] _sentenceEnds = ['。', '；'];
    private static readonly char[] _marks = ['。', '；', '：', ':', '，'];

    /// <summary>| 1 | 受理量 |, 日期 | 内容 | 备注: bars at its edges, or two between its cells.</summary>
    public static bool Barred(string text, in Line line)
    {
        int bars = 0;
        int bar = text.IndexOf('|', line.ContentStart, line.Length);
        while (bar >= 0)
        {
            bool isEdge = bar == line.ContentStart || bar + 1 == line.ContentEnd;
            bars += isEdge || text[bar - 1] == ' ' || text[bar + 1] is ' ' or '-' or ':' ? 1 : 0;
            bar = text.IndexOf('|', bar + 1, line.ContentEnd - bar - 1);
        }

        // - `kind`：`a` | `b` | `c` is the item of a list.
        bool isItem = text[line.ContentStart] is '-' or '*' or '+'
            && line.Length > 1
            && Characters.IsSpace(text[line.ContentStart + 1]);
        return bars > 1 && !isItem;
    }

    public static bool Box(string text, in Line line) =>
        Words.StartsWithAny(text, line.ContentStart, line.ContentEnd, Lexicon.Boxes)
            && IsNumbered(text, line, 2);

    /// <summary>表2　最关注的因素, 图 1 企业数量变化</summary>
    public static bool Caption(string text, in Line line)
    {
        int number = Characters.SkipSpace(text, line.ContentStart + 1, line.ContentEnd);
        return number < line.ContentEnd
            && Characters.IsDigit(text[number])
            && IsNumbered(text, line, number - line.ContentStart);
    }

    /// <summary>
    /// 序号　项目　　金额: three cells or more, with room between them. A heading has its marker before the room.
    /// </summary>
    public static bool SpacedTable(string text, in Line line)
    {
        if (text.IndexOfAny(_spaces, line.ContentStart, line.Length) < 0)
        {
            return false;
        }

        if (Words.StartsWithAny(text, line.ContentStart, line.ContentEnd, Lexicon.TableHeads) && Cells(text, line))
        {
            return true;
        }

        if (text.IndexOfAny(_marks, line.ContentStart, line.Length) >= 0)
        {
            return false;
        }

        int cells = 1;
        bool isWide = false;
        for (int i = line.ContentStart; i < line.ContentEnd; i++)
        {
            int space = Characters.SkipSpace(text, i, line.ContentEnd) - i;
            cells += space > 1 || text[i] is '\u3000' or '\t' ? 1 : 0;
            isWide |= space > (text[i] == ' ' ? 3 : 1) || text[i] == '\t';
            i += Math.Max(space - 1, 0);
        }

        return cells > 2
            && isWide
            && !Grammar.Default.Markers.TryMatch(text, line.ContentStart, line.ContentEnd, out _);
    }

    /// <summary>1 受理量 38 41: cells with room between them, or three of them with a blank.</summary>
    public static bool Cells(string text, in Line line)
    {
        int blank = text.IndexOf(' ', line.ContentStart, line.Length);
        bool isParted = blank > 0 && text.IndexOf(' ', blank + 1, line.ContentEnd - blank - 1) > 0;
        return (isParted || Row(text, line)) && text.IndexOfAny(_sentenceEnds, line.ContentStart, line.Length) < 0;
    }

    /// <summary>安全可靠　82.1%: cells with room between them.</summary>
    public static bool Row(string text, in Line line) =>
        text.IndexOfAny(_partings, line.ContentStart, line.Length) > 0
        || text.IndexOf("  ", line.ContentStart, line.Length, StringComparison.Ordinal) > 0;

    /// <summary>Whether a number or nothing follows a label, and then a space, a colon or nothing.</summary>
    private static bool IsNumbered(string text, in Line line, int label)
    {
        int after = Runs.EndOf(text, line.ContentStart + label, line.ContentEnd, IsOfNumber);
        return after == line.ContentEnd || Characters.IsSpace(text[after]) || Characters.IsColon(text[after]);
    }

    private static bool IsOfNumber(char c) => Characters.IsDigit(c) || c is '-' or '—' or '.';
}
