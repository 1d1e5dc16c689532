namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>
/// HG0314: • between the parts of a name or a title instead of ·, 。。。 instead of …… (GB/T 15834-2011 §4.11, §4.14).
/// </summary>
internal sealed class WrongMarkRule : CharacterRule
{
    private const int FewestStops = 3;

    public override string Triggers => "•‧∙・。";

    protected override FindingRule Rule => FindingRules.WrongMark;

    protected override bool IsCounted => true;

    public override Slip? Look(in Passage passage, int position, ref int next)
    {
        string text = passage.Text;
        int end = position + 1;
        string wanted = "·";
        if (text[position] == '。')
        {
            next = end = Chinese.Skip("。", text, position, passage.End);
            wanted = "……";
        }

        bool isSlip = text[position] == '。' ? end - position >= FewestStops : IsWord(passage.At(position - 1))
            && IsWord(passage.At(end));
        var range = new TextRange(position, end);
        return isSlip ? new Slip(range, [range.Of(text), wanted], new TextEdit(range, wanted)) : null;
    }

    private static bool IsWord(char c) => Characters.IsIdeograph(c) || c is '》' or '《' or '”' or '“';
}
