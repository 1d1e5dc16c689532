using System.Collections.Generic;
using HeadingGenerator.Outlines.Text;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>HG0302: , ; : ! ? between Chinese characters, or behind one at the end of its line; , and ; also where only one side is Chinese.</summary>
internal sealed class HalfWidthMarkRule : OutlineRule
{
    public override void Check(Outline outline, List<Finding> findings)
    {
        string text = outline.Text;
        RangeCursor markers = RangeCursor.OfMarkers(outline);
        RangeCursor unclaimed = RangeCursor.OfUnclaimed(outline);
        for (int i = 1; i < text.Length; i++)
        {
            char wide = Widen(text[i]);
            if (wide == '\0')
            {
                continue;
            }

            int behind = i + 1;
            while (behind < text.Length && text[behind] == ' ')
            {
                behind++;
            }

            if (IsSlip(text, i, behind) && markers.Skip(i) == i && unclaimed.Skip(i) == i)
            {
                findings.Add(new Finding(FindingRules.HalfWidthMark, new TextRange(i, i + 1), text[i].ToString(), wide.ToString())
                {
                    Repair = [new TextEdit(new TextRange(i, EndsLine(text, behind) ? i + 1 : behind), wide.ToString())],
                });
            }
        }
    }

    private static bool IsSlip(string text, int mark, int behind)
    {
        char before = text[mark - 1];
        if (EndsLine(text, behind))
        {
            return Characters.IsIdeograph(before) || before is '”' or '》' or '）';
        }

        if (text[mark] == '.')
        {
            return false;
        }

        char next = text[behind];
        if (IsChinese(before) && IsChinese(next))
        {
            return true;
        }

        // 达到35%,较上年 and 总量,2025年; a colon may also stand in 标题:8:30, a question mark in an address.
        bool touches = behind == mark + 1;
        return touches && text[mark] switch
        {
            ',' or ';' => (IsChinese(before) && IsWord(next)) || (IsWord(before) && IsChinese(next)),
            ':' => Characters.IsIdeograph(before) && Characters.IsDigit(next),
            _ => false,
        };
    }

    private static bool EndsLine(string text, int position) => position == text.Length || Characters.IsLineEnd(text[position]);

    private static bool IsChinese(char c) =>
        Characters.IsIdeograph(c) || c is '“' or '”' or '《' or '》' or '（' or '）' or '、' or '。';

    private static bool IsWord(char c) => c is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '%' or ')' or '℃' or '㎡';

    /// <summary>The full-width form of a mark, or NUL.</summary>
    internal static char Widen(char c) => c switch
    {
        ',' => '，',
        ';' => '；',
        ':' => '：',
        '!' => '！',
        '?' => '？',
        '.' => '。',
        _ => '\0',
    };
}
