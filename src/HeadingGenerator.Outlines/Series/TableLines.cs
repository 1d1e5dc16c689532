namespace HeadingGenerator.Outlines.Series;

/// <summary>What tells tables, boxes and captions from text, for the table of line kinds.</summary>
internal static class TableLines
{
    private static readonly char[] _spaces = [' ', '\u3000', '\t', '\u00A0', '|'];
    private static readonly char[] _partings = ['\u3000', '\t', '|'];
    private static readonly char[] _sentenceEnds = ['。', '；'];
    private static readonly char[] _marks = ['。', '；', '：', ':', '，'];

    /// <summary>| 1 | 受理量 |, 日期 | 内容 | 备注: bars at its edges, or two between its cells.</summary>
    public static bool Barred(string text, int start, int end)
    {
        int bars = 0;
        int bar = text.IndexOf('|', start, end - start);
        while (bar >= 0)
        {
            bool isEdge = bar == start || bar + 1 == end;
            bars += isEdge || text[bar - 1] == ' ' || text[bar + 1] is ' ' or '-' or ':' ? 1 : 0;
            bar = text.IndexOf('|', bar + 1, end - bar - 1);
        }

        // - `kind`：`a` | `b` | `c` is the item of a list.
        return bars > 1 && !(text[start] is '-' or '*' or '+' && Characters.IsSpace(text[start + 1]));
    }

    /// <summary>专栏1　什么是员工制</summary>
    public static bool Box(string text, int start, int end) => IsNumbered(text, start + 2, end);

    /// <summary>表2　最关注的因素, 图 1 企业数量变化</summary>
    public static bool Caption(string text, int start, int end)
    {
        int number = Characters.SkipSpace(text, start + 1, end);
        return number < end && Characters.IsDigit(text[number]) && IsNumbered(text, number, end);
    }

    /// <summary>序号　项目　　金额: three cells or more, with room between them and no marker before.</summary>
    public static bool SpacedTable(string text, int start, int end) =>
        text.IndexOfAny(_spaces, start, end - start) >= 0
        && ((Words.StartsWithAny(text, start, end, Lexicon.TableHeads) && Cells(text, start, end))
            || (text.IndexOfAny(_marks, start, end - start) < 0
                && HasWideRoom(text, start, end)
                && !Grammar.Default.Markers.TryMatch(text, start, end, out _)));

    private static bool HasWideRoom(string text, int start, int end)
    {
        int cells = 1;
        bool isWide = false;
        for (int i = start; i < end; i++)
        {
            int space = Characters.SkipSpace(text, i, end) - i;
            cells += space > 1 || text[i] is '\u3000' or '\t' ? 1 : 0;
            isWide |= space > (text[i] == ' ' ? 3 : 1) || text[i] == '\t';
            i += Math.Max(space - 1, 0);
        }

        return cells > 2 && isWide;
    }

    /// <summary>1 受理量 38 41: cells with room between them, or three of them with a blank.</summary>
    public static bool Cells(string text, int start, int end)
    {
        int blank = text.IndexOf(' ', start, end - start);
        bool isParted = blank > 0 && text.IndexOf(' ', blank + 1, end - blank - 1) > 0;
        return (isParted || Row(text, start, end)) && text.IndexOfAny(_sentenceEnds, start, end - start) < 0;
    }

    /// <summary>安全可靠　82.1%: cells with room between them.</summary>
    public static bool Row(string text, int start, int end) =>
        text.IndexOfAny(_partings, start, end - start) > 0
        || text.IndexOf("  ", start, end - start, StringComparison.Ordinal) > 0;

    /// <summary>Whether a number or nothing stands at a position, and then a space, a colon or nothing.</summary>
    private static bool IsNumbered(string text, int start, int end)
    {
        int after = Runs.EndOf(text, start, end, static c => Characters.IsDigit(c) || c is '-' or '—' or '.');
        return after == end || Characters.IsSpace(text[after]) || Characters.IsColon(text[after]);
    }
}
