using System.Collections.Generic;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>HG0311: &lt; &gt; inside 《》, where 〈〉 belong (GB/T 15834-2011 §4.15.3.4).</summary>
internal sealed class NestedTitleRule : CharacterRule
{
    private const int Longest = 300;

    public override string Triggers => "《";

    protected override FindingRule Rule => FindingRules.NestedTitle;

    public override Slip? Look(in Passage passage, int position, ref int next)
    {
        string text = passage.Text;
        int end = passage.Find('》', position, Longest);
        int first = -1;
        List<TextEdit> edits = [];
        for (int open = position; end > 0 && (open = text.IndexOf('<', open, end - open)) >= 0;)
        {
            int close = text.IndexOf('>', open, end - open);
            if (close < 0 || !Chinese.IsIn(text, open + 1, close))
            {
                break;
            }

            first = first < 0 ? open : first;
            edits.Add(new TextEdit(new TextRange(open, open + 1), "〈"));
            edits.Add(new TextEdit(new TextRange(close, close + 1), "〉"));
            open = close;
        }

        return first < 0 ? null : new Slip(new TextRange(first, edits[1].Range.End), [], [.. edits]);
    }
}
