using System.Collections.Generic;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>HG0503: XX or ×× where a name or a number was to be filled in.</summary>
internal sealed class PlaceholderRule : CharacterRule
{
    private const string Crosses = "XxＸｘ×";

    public override string Triggers => Crosses;

    protected override FindingRule Rule => FindingRules.Placeholder;

    protected override bool IsCounted => true;

    public override Slip? Look(in Passage passage, int position, ref int next)
    {
        string text = passage.Text;
        int end = next = Chinese.Skip(text[position].ToString(), text, position, passage.End);
        char before = passage.At(position - 1);
        char after = passage.At(end);

        // A telephone number and a word of Latin letters are none; 20XX年 is one.
        bool isWord = IsWord(before) || IsWord(after);
        bool isYear = Characters.IsDigit(before) && after == '年';
        bool besideChinese = Characters.IsIdeograph(before) || Characters.IsIdeograph(after);
        var range = new TextRange(position, end);
        return end - position >= 2 && besideChinese && (!isWord || isYear) ? new Slip(range, [range.Of(text)]) : null;
    }

    /// <summary>A template is full of them: one finding says that it is one.</summary>
    protected override void Conclude(Outline outline, IReadOnlyList<Slip> slips, List<Finding> findings) =>
        findings.Add(Report(slips, 0, slips.Count, Rule.Severity));

    private static bool IsWord(char c) => Characters.IsDigit(c) || c switch
    {
        >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= 'ａ' and <= 'ｚ' or >= 'Ａ' and <= 'Ｚ' => true,
        '×' or '-' or '_' => true,
        _ => false,
    };
}
