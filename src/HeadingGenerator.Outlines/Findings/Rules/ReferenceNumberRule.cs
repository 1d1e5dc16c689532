namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>
/// HG0501: the year of a reference number in other brackets than 〔〕 (GB/T 9704-2012 §7.2.5): 国办发[2025]3号.
/// </summary>
internal sealed class ReferenceNumberRule : CharacterRule
{
    private const int YearLength = 4;

    private const string Digits = "0123456789０１２３４５６７８９";

    public override string Triggers => "[（(【［";

    protected override FindingRule Rule => FindingRules.ReferenceNumber;

    public override Slip? Look(in Passage passage, int position, ref int next)
    {
        string text = passage.Text;
        int close = position + 1 + YearLength;
        if (close >= passage.End
            || !Characters.IsIdeograph(passage.At(position - 1))
            || Chinese.Skip(Digits, text, position + 1, passage.End) != close
            || text[position + 1] is not ('1' or '2' or '１' or '２')
            || !Characters.Closes(text[close], Characters.CloserOf(text[position])))
        {
            return null;
        }

        // In the number of a court case a court follows: （2025）京01民终123号.
        int number = passage.At(close + 1) == '第' ? close + 2 : close + 1;
        int end = Chinese.Skip(Digits, text, number, passage.End);
        if (end == number || passage.At(end) != '号')
        {
            return null;
        }

        var range = new TextRange(position, close + 1);
        string year = text.Substring(position + 1, YearLength);
        return new Slip(range, [range.Of(text), "〔" + year + "〕"], new TextEdit(range, "〔" + year + "〕"));
    }
}
