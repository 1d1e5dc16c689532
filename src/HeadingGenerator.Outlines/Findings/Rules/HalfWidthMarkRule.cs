using System.Collections.Generic;
using HeadingGenerator.Outlines.Text;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>HG0302: , ; : ! ? between Chinese characters.</summary>
internal sealed class HalfWidthMarkRule : OutlineRule
{
    public override void Check(Outline outline, List<Finding> findings)
    {
        string text = outline.Text;
        var markers = new MarkerMap(outline);
        for (int i = 1; i + 1 < text.Length; i++)
        {
            char wide = Widen(text[i]);
            if (wide != '\0' && IsChinese(text[i - 1]) && IsChinese(text[i + 1]) && markers.Skip(i) == i)
            {
                findings.Add(new Finding(FindingRules.HalfWidthMark, new TextRange(i, i + 1), text[i].ToString(), wide.ToString())
                {
                    Repair = [new TextEdit(new TextRange(i, i + 1), wide.ToString())],
                });
            }
        }
    }

    private static bool IsChinese(char c) =>
        Characters.IsIdeograph(c) || c is '“' or '”' or '《' or '》' or '（' or '）' or '、' or '。';

    private static char Widen(char c) => c switch
    {
        ',' => '，',
        ';' => '；',
        ':' => '：',
        '!' => '！',
        '?' => '？',
        _ => '\0',
    };
}
