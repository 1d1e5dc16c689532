namespace HeadingGenerator.Outlines.Series;

/// <summary>
/// What tells tables, boxes and captions from text; each is named by a row of the table of line kinds.
/// </summary>
internal static class TableLines
{
    /// <summary>| 1 | 受理量 |, 日期 | 内容 | 备注: bars at its edges, or two between its cells.</summary>
    public static bool Barred(string text, in Line line)
    {
        int bars = 0;
        int bar = text.IndexOf('|', line.ContentStart, line.Length);
        while (bar >= 0)
        {
            bool isEdge = bar == line.ContentStart || bar + 1 == line.ContentEnd;
            bars += isEdge || text[bar - 1] is ' ' or '-' or ':' || text[bar + 1] is ' ' or '-' or ':' ? 1 : 0;
            bar = text.IndexOf('|', bar + 1, line.ContentEnd - bar - 1);
        }

        return line.Length > 2 && (bars > 1 || Words.IsAt(text, line.ContentStart, "| "));
    }

    public static bool Box(string text, in Line line) =>
        Words.StartsWithAny(text, line.ContentStart, line.ContentEnd, Lexicon.Boxes)
            && IsNumbered(text, line, 2, isOptional: true);

    /// <summary>表2　最关注的因素, 图1　企业数量变化</summary>
    public static bool Caption(string text, in Line line) => IsNumbered(text, line, 1, isOptional: false);

    /// <summary>
    /// 序号　项目　　金额: three cells or more, with room between them. A heading has its marker before the room.
    /// </summary>
    public static bool SpacedTable(string text, in Line line)
    {
        if (Words.StartsWithAny(text, line.ContentStart, line.ContentEnd, Lexicon.TableHeads) && Cells(text, line))
        {
            return true;
        }

        int cells = 1;
        bool isWide = false;
        for (int i = line.ContentStart; i < line.ContentEnd; i++)
        {
            int after = Characters.SkipSpace(text, i, line.ContentEnd);
            bool isGap = after - i > 1 || (after > i && text[i] is '\u3000' or '\t');
            cells += isGap ? 1 : 0;
            isWide |= after - i > (text[i] == ' ' ? 3 : 1) || text[i] == '\t';
            i = after > i ? after - 1 : i;
            if (text[i] is '。' or '；' or '：' or ':' or '，')
            {
                return false;
            }
        }

        return cells > 2
            && isWide
            && !Grammar.Default.Markers.TryMatch(text, line.ContentStart, line.ContentEnd, out _);
    }

    /// <summary>1 受理量 38 41: cells with room between them, or three of them with a blank.</summary>
    public static bool Cells(string text, in Line line)
    {
        int blanks = 0;
        for (int i = line.ContentStart; i < line.ContentEnd; i++)
        {
            blanks += text[i] == ' ' ? 1 : 0;
            if (text[i] is '。' or '；')
            {
                return false;
            }
        }

        return blanks > 1 || Row(text, line);
    }

    /// <summary>安全可靠　82.1%: cells with room between them.</summary>
    public static bool Row(string text, in Line line)
    {
        for (int i = line.ContentStart; i < line.ContentEnd; i++)
        {
            if (text[i] is '\u3000' or '\t' or '|' || (text[i] == ' ' && text[i + 1] == ' '))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a number follows a label, and then a space, a colon or nothing.</summary>
    private static bool IsNumbered(string text, in Line line, int label, bool isOptional)
    {
        int digits = line.ContentStart + label;
        int after = digits;
        while (after < line.ContentEnd
            && (Characters.IsDigit(text[after]) || (after > digits && text[after] is '-' or '—' or '.')))
        {
            after++;
        }

        return (after > digits || isOptional)
            && (after == line.ContentEnd || Characters.IsSpace(text[after]) || Characters.IsColon(text[after]));
    }
}
