namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>HG0312: two marks where one belongs: ，， and 、；.</summary>
internal sealed class DoubledMarkRule : CharacterRule
{
    private const string Marks = "，、；：。";

    /// <summary>More of them are a line to be filled in.</summary>
    private const int MostMarks = 3;

    public override string Triggers => Marks;

    protected override FindingRule Rule => FindingRules.DoubledMark;

    public override Slip? Look(in Passage passage, int position, ref int next)
    {
        string text = passage.Text;
        if (Marks.IndexOf(passage.At(position + 1)) < 0)
        {
            return null;
        }

        int end = Chinese.Skip(Marks, text, position, passage.End);
        next = end;
        int same = Chinese.Skip(text[position].ToString(), text, position, end);

        // 。。。 stands for ……, and is a slip of another kind.
        bool isEllipsis = text[position] == '。' && same - position >= MostMarks;
        if (end - position > MostMarks || isEllipsis)
        {
            return null;
        }

        var range = new TextRange(position, end);
        return same == end
            ? new Slip(range, [range.Of(text)], new TextEdit(new TextRange(position + 1, end), string.Empty))
            : new Slip(range, [range.Of(text)]);
    }
}
