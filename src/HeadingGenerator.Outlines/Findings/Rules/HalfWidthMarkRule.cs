using System.Collections.Generic;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>
/// HG0302: , ; : ! ? . between Chinese characters or after one at the end of its line; , and ; also where only one side
/// is Chinese; ( ) and straight quotes around Chinese. A text that is written so throughout has one finding, which is a
/// question of style.
/// </summary>
internal sealed class HalfWidthMarkRule : CharacterRule
{
    /// <summary>
    /// How long the words around a . are at least where it can only be a full stop; 约翰.史密斯 is a name.
    /// </summary>
    private const int ShortestSentence = 5;

    private const int LongestQuote = 300;

    private const int LongestReference = 300;

    public override string Triggers => ",;:!?.(\"";

    protected override FindingRule Rule => FindingRules.HalfWidthMark;

    protected override bool IsCounted => true;

    public override Slip? Look(in Passage passage, int position, ref int next) => passage.Text[position] switch
    {
        '(' => LookAtBracket(passage, position),
        '"' => LookAtQuote(passage, position, ref next),
        _ => LookAtMark(passage, position),
    };

    protected override void Conclude(Outline outline, IReadOnlyList<Slip> slips, List<Finding> findings)
    {
        var habits = new WidthHabits(outline.Text, slips);
        List<Slip> ofHabit = [];
        List<Slip> others = [];
        foreach (Slip slip in slips)
        {
            (habits.Has(outline.Text[slip.Range.Start]) ? ofHabit : others).Add(slip);
        }

        if (ofHabit.Count > 0)
        {
            findings.Add(Report(ofHabit, 0, ofHabit.Count, FindingSeverity.Info));
        }

        base.Conclude(outline, others, findings);
    }

    private static Slip? LookAtMark(in Passage passage, int mark)
    {
        string text = passage.Text;
        int after = mark + 1;
        while (passage.At(after) == ' ')
        {
            after++;
        }

        if (!IsSlip(passage, mark, after))
        {
            return null;
        }

        if (IsReference(passage))
        {
            return null;
        }

        string wide = Characters.Widen(text[mark]).ToString();
        var range = new TextRange(mark, mark + 1);
        int end = Characters.IsLineEnd(passage.At(after)) ? mark + 1 : after;

        // In the place of a character that a converter did not know, a question mark is none.
        bool isMark = Characters.IsIdeograph(text[mark - 1]) || !(text[mark] is '?' or '.');
        return isMark && !IsInName(passage, mark, after)
            ? new Slip(range, [text[mark].ToString(), wide], new TextEdit(new TextRange(mark, end), wide))
            : new Slip(range, [text[mark].ToString(), wide]);
    }

    /// <summary>
    /// [1] 某某. 某书[M]. 北京: 某社, 2021. — whether it is a reference, whose marks are half-width: it is short and holds the
    /// type of a document (GB/T 7714-2015 annex B).
    /// </summary>
    private static bool IsReference(in Passage passage)
    {
        bool isShort = passage.End - passage.Start <= LongestReference;
        for (int i = isShort ? passage.Start : passage.End; i < passage.End; i++)
        {
            if (passage.Text[i] != '[')
            {
                continue;
            }

            int end = i + 1;
            while (passage.At(end) is >= 'A' and <= 'Z')
            {
                end++;
            }

            if (end - i is 2 or 3 && passage.At(end) is ']' or '/')
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSlip(in Passage passage, int mark, int after)
    {
        string text = passage.Text;
        char before = passage.At(mark - 1);
        char next = passage.At(after);
        if (next == '\0' || Characters.IsLineEnd(next))
        {
            return Characters.IsIdeograph(before) || before is '”' or '》' or '）';
        }

        if (IsChinese(before) && IsChinese(next))
        {
            return true;
        }

        // 达到35%,较上年 and 总量,2025年; a colon may also stand in 标题:8:30, a question mark in an address.
        bool touches = after == mark + 1;
        return touches && text[mark] switch
        {
            ',' or ';' => (IsChinese(before) && IsWord(next)) || (IsWord(before) && IsChinese(next)),
            ':' => Characters.IsIdeograph(before) && Characters.IsDigit(next),
            _ => false,
        };
    }

    /// <summary>Whether a . may join the parts of a name.</summary>
    private static bool IsInName(in Passage passage, int mark, int after) =>
        passage.Text[mark] == '.'
        && Characters.IsIdeograph(passage.At(after))
        && (mark - Chinese.StartOf(passage.Text, passage.Start, mark) < ShortestSentence
            || Chinese.EndOf(passage.Text, after, passage.End) - after < ShortestSentence);

    private static Slip? LookAtBracket(in Passage passage, int start)
    {
        int end = Chinese.FindBracketEnd(passage, start);
        bool isLink = passage.At(start - 1) == ']';
        if (end < 0 || passage.Text[end] != ')' || isLink || !Chinese.IsIn(passage.Text, start + 1, end))
        {
            return null;
        }

        return new Slip(
            new TextRange(start, start + 1),
            ["(", "（"],
            new TextEdit(new TextRange(start, start + 1), "（"),
            new TextEdit(new TextRange(end, end + 1), "）"));
    }

    private static Slip? LookAtQuote(in Passage passage, int start, ref int next)
    {
        int end = passage.Find('"', start + 1, LongestQuote);
        if (end < 0 || Characters.IsDigit(passage.At(start - 1)))
        {
            return null;
        }

        next = end + 1;
        if (!Chinese.IsIn(passage.Text, start + 1, end))
        {
            return null;
        }

        return new Slip(
            new TextRange(start, start + 1),
            ["\"", "“"],
            new TextEdit(new TextRange(start, start + 1), "“"),
            new TextEdit(new TextRange(end, end + 1), "”"));
    }

    private static bool IsChinese(char c) =>
        Characters.IsIdeograph(c) || c is '“' or '”' or '《' or '》' or '（' or '）' or '、' or '。';

    private static bool IsWord(char c) =>
        c is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '%' or ')' or '℃' or '㎡';
}
