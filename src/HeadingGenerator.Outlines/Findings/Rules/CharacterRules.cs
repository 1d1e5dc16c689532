using System.Collections.Generic;
using System.Globalization;
using HeadingGenerator.Outlines.Text;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>HG0305: a title holds a no-break space, a tab, a zero-width character, or a space between Chinese characters.</summary>
internal sealed class StraySpaceRule : OutlineRule
{
    public override void Check(Outline outline, List<Finding> findings)
    {
        string text = outline.Text;
        foreach (OutlineHeading heading in outline.Descendants())
        {
            int first = -1;
            List<TextEdit> edits = [];
            for (int i = heading.TitleRange.Start; i < heading.TitleRange.End; i++)
            {
                if (!IsStray(text, i))
                {
                    continue;
                }

                int end = i + 1;
                while (end < heading.TitleRange.End && (Characters.IsSpace(text[end]) || Characters.IsZeroWidth(text[end])) && !Characters.IsLineEnd(text[end]))
                {
                    end++;
                }

                first = first < 0 ? i : first;
                edits.Add(new TextEdit(new TextRange(i, end), Characters.IsZeroWidth(text[i]) ? string.Empty : "　"));
                i = end - 1;
            }

            if (first >= 0)
            {
                string name = "U+" + ((int)text[first]).ToString("X4", CultureInfo.InvariantCulture);
                findings.Add(new Finding(FindingRules.StraySpace, new TextRange(first, first + 1), name, heading.Title) { Repair = edits });
            }
        }
    }

    private static bool IsStray(string text, int index)
    {
        char c = text[index];
        if (c is '\u00A0' or '\t' || Characters.IsZeroWidth(c))
        {
            return true;
        }

        return c == ' ' && index > 0 && index + 1 < text.Length && IsWide(text[index - 1]) && IsWide(text[index + 1]);
    }

    private static bool IsWide(char c) => Characters.IsIdeograph(c) || c is '“' or '”' or '《' or '》' or '（' or '）' or '，' or '、';
}

/// <summary>HG0306: a control character, a direction mark or another character that is not seen but changes what is.</summary>
internal sealed class InvisibleCharacterRule : OutlineRule
{
    public override void Check(Outline outline, List<Finding> findings)
    {
        string text = outline.Text;
        for (int i = 0; i < text.Length; i++)
        {
            if (IsControl(text[i]))
            {
                var range = new TextRange(i, i + 1);
                string name = "U+" + ((int)text[i]).ToString("X4", CultureInfo.InvariantCulture);
                findings.Add(new Finding(FindingRules.InvisibleCharacter, range, name) { Repair = [new TextEdit(range, string.Empty)] });
            }
        }
    }

    private static bool IsControl(char c) => c switch
    {
        '\t' or '\n' or '\r' or '\f' or '\v' or '\u0085' => false,
        < ' ' or (>= '\u007F' and <= '\u009F') or '\u00AD' or '\u061C' => true,
        (>= '\u200C' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2061' and <= '\u206F') or (>= '\uFFF9' and <= '\uFFFB') => true,
        _ => false,
    };
}
