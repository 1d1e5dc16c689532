namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>HG0309: one bracket of a pair around Chinese is full-width, the other half-width: 乡（镇).</summary>
internal sealed class BracketWidthRule : CharacterRule
{
    public override string Triggers => "（(";

    protected override FindingRule Rule => FindingRules.BracketWidth;

    public override Slip? Look(in Passage passage, int position, ref int next)
    {
        string text = passage.Text;
        int end = Chinese.FindBracketEnd(passage, position);
        if (end < 0
            || (text[position] == '（') == (text[end] == '）')
            || !Chinese.IsIn(text, position + 1, end)
            || IsListMark(text, end))
        {
            return null;
        }

        int narrow = text[position] == '(' ? position : end;
        var range = new TextRange(narrow, narrow + 1);
        return new Slip(
            range, [text[position].ToString(), text[end].ToString()], new TextEdit(range, narrow == end ? "）" : "（"));
    }

    /// <summary>（附a)申请表和b)承诺书）: such half a bracket belongs to a letter or a number.</summary>
    private static bool IsListMark(string text, int end)
    {
        char before = text[end - 1];
        bool isSign = Characters.IsDigit(before) || before is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
        return isSign && Characters.IsIdeograph(text[end - 2]);
    }
}
