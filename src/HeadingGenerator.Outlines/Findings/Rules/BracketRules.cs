namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>The rules about brackets that should be others.</summary>
internal static class BracketRules
{
    private const int YearLength = 4;

    /// <summary>HG0309: one bracket of a pair around Chinese is full-width, the other half-width: 乡（镇).</summary>
    public static Slip? LookAtWidth(in Passage passage, int position, ref int next)
    {
        string text = passage.Text;
        int end = Chinese.FindBracketEnd(passage, position);

        // （附a)申请表和b)承诺书）: such half a bracket belongs to a letter or a number.
        if (end < 0
            || (text[position] == '（') == (text[end] == '）')
            || !Chinese.IsIn(text, position + 1, end)
            || (IsListSign(text[end - 1]) && Characters.IsIdeograph(text[end - 2])))
        {
            return null;
        }

        int narrow = text[position] == '(' ? position : end;
        return new Slip(
            TextRange.At(narrow),
            [text[position].ToString(), text[end].ToString()],
            new TextEdit(TextRange.At(narrow), narrow == end ? "）" : "（"));
    }

    /// <summary>HG0311: &lt; &gt; inside 《》, where 〈〉 belong (GB/T 15834-2011 §4.15.3.4).</summary>
    public static Slip? LookAtTitle(in Passage passage, int position, ref int next)
    {
        string text = passage.Text;
        int end = passage.Find('》', position);
        List<TextEdit> edits = [];
        for (int open = position; end > 0 && (open = text.IndexOf('<', open, end - open)) >= 0;)
        {
            int close = text.IndexOf('>', open, end - open);
            if (close < 0 || !Chinese.IsIn(text, open + 1, close))
            {
                break;
            }

            edits.Add(new TextEdit(TextRange.At(open), "〈"));
            edits.Add(new TextEdit(TextRange.At(close), "〉"));
            open = close;
        }

        return edits.Count == 0
            ? null
            : new Slip(new TextRange(edits[0].Range.Start, edits[1].Range.End), [], [.. edits]);
    }

    /// <summary>
    /// HG0501: the year of a reference number in other brackets than 〔〕 (GB/T 9704-2012 §7.2.5): 国办发[2025]3号.
    /// </summary>
    public static Slip? LookAtYear(in Passage passage, int position, ref int next)
    {
        string text = passage.Text;
        int close = position + 1 + YearLength;
        if (close >= passage.End
            || !Characters.IsIdeograph(passage.At(position - 1))
            || Characters.SkipDigits(text, position + 1, passage.End) != close
            || text[position + 1] is not ('1' or '2' or '１' or '２')
            || !Characters.Closes(text[close], Characters.CloserOf(text[position])))
        {
            return null;
        }

        // In the number of a court case a court follows: （2025）京01民终123号.
        int number = passage.At(close + 1) == '第' ? close + 2 : close + 1;
        int end = Characters.SkipDigits(text, number, passage.End);
        return end > number && passage.At(end) == '号'
            ? Slip.Rewrite(passage, position, close + 1, "〔" + text.Substring(position + 1, YearLength) + "〕")
            : null;
    }

    /// <summary>A number or a letter, as items are counted by.</summary>
    public static bool IsListSign(char c) =>
        Characters.IsDigit(c) || c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
