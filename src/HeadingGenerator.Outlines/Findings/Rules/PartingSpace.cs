namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>Tells a space that parts what belongs apart from one inside a word or a sentence.</summary>
internal static class PartingSpace
{
    /// <summary>Words with a space after them, or a colon, may be a label.</summary>
    public const int LongestLabel = 8;

    /// <summary>The longest stretch that is looked at on either side.</summary>
    public const int Longest = 60;

    /// <summary>A clause has so many characters at least.</summary>
    private const int ShortestClause = 4;

    /// <summary>A name and what it is one of: 某某合同 范本.</summary>
    private const int LongestNames = 10;

    /// <summary>A title that a sentence follows on its line ends with so many characters at least.</summary>
    private const int ShortestPart = 6;

    /// <summary>上午 报到 — what a line of a schedule begins with.</summary>
    private static readonly string[] _timesOfDay = ["上午", "中午", "下午", "晚上", "早上", "全天"];

    /// <summary>
    /// 万企出海 鲁贸全球, 抓实 抓细 and 总 则: whether the space parts clauses, words that are alike, or characters that are set
    /// apart; in the title of a document a name (某某合同 范本), too.
    /// </summary>
    public static bool IsBetweenParts(in Passage passage, int start, int end)
    {
        string text = passage.Text;
        if (passage.Find('□', passage.Title.Start, Math.Min(passage.Title.Length, Longest)) >= 0)
        {
            return true;
        }

        TextRange line = Lines.Trim(
            text,
            Runs.StartOf(text, passage.Title.Start, start, static c => !Characters.IsLineEnd(c)),
            Runs.EndOf(text, end, passage.Title.End, static c => !Characters.IsLineEnd(c)));
        int before = Runs.StartOf(
            text,
            line.Start,
            start,
            static c => !Characters.IsSpace(c) && !Characters.IsTrailingMark(c) && c != '）');
        int after = Runs.EndOf(
            text, end, line.End, static c => !Characters.IsSpace(c) && !Characters.IsSentenceEnd(c));
        int left = start - before;
        int right = after - end;
        bool isRow = (before > line.Start && Characters.IsSpace(text[before - 1]))
            || (after < line.End && Characters.IsSpace(text[after]));
        return isRow
            || PartsNumber(passage, before, start, after)
            || Words.EndsWithAny(text, before, start, _timesOfDay)
            || (left >= ShortestClause && right >= ShortestClause)
            || (left == 1 && right == 1)
            || (passage.Kind == PassageKind.Other && left > 1 && right > 1 && left + right <= LongestNames)
            || (left == right && Enumerable.Range(0, left).Any(i => text[before + i] == text[end + i]));
    }

    /// <summary>
    /// 库房管理制度 篇1, 要点一 备足物资 and 【第一篇章 启航】 — whether a number ends the title, or the word that it starts with.
    /// </summary>
    private static bool PartsNumber(in Passage passage, int before, int start, int after)
    {
        const int longestWord = 5;
        char last = passage.At(after - 1);
        bool isCounted = before == passage.Title.Start && start - before is > 2 and <= longestWord;
        return (isCounted && Numerals.IsChinese(passage.At(start - 1)))
            || (after == passage.Title.End && (Characters.IsDigit(last) || Numerals.IsChinese(last)))
            || passage.Find('第', before, start - before) is var first
                && first >= 0
                && first <= before + 1
                && Numerals.IsChinese(passage.At(first + 1));
    }

    /// <summary>
    /// 组长：张三 副组长：李四, and @所有人 明天… — whether the space stands after a name that is called, or before a label with
    /// nothing before it but a field or a few words.
    /// </summary>
    public static bool IsBetweenFields(in Passage passage, int start, int end)
    {
        if (passage.At(Chinese.StartOf(passage.Text, passage.Start, start) - 1) == '@')
        {
            return true;
        }

        int label = Chinese.EndOf(passage.Text, end, passage.End);
        if (label == end || label - end > LongestLabel || !Characters.IsColon(passage.At(label)))
        {
            return false;
        }

        int first = Math.Max(passage.Start, start - Longest);
        string before = passage.Text.Substring(first, start - first);
        bool isSentence = label + 1 == passage.End || before.Any(Characters.IsClauseEnd);
        return before.Any(Characters.IsColon) || !isSentence;
    }

    /// <summary>
    /// 一、强化学习，夯实思想根基 思想是行动的先导，要… — whether the words before a space may be a title, and a sentence those
    /// after it.
    /// </summary>
    public static bool MayPartTitle(string text, TextRange title, int start, int end) =>
        start - Chinese.StartOf(text, title.Start, start) >= ShortestPart
        && Chinese.EndOf(text, end, title.End) - end >= ShortestPart;

    /// <summary>Whether a quote or bracket is open at a position.</summary>
    public static bool IsOpen(in Passage passage, int position)
    {
        int first = Math.Max(passage.Start, position - Longest);
        int mark = Runs.StartOf(
            passage.Text, first, position, static c => !Characters.IsSentenceEnd(c) && !Characters.IsQuoteOrBracket(c));
        return mark > first && Characters.CloserOf(passage.Text[mark - 1]) != '\0';
    }
}
