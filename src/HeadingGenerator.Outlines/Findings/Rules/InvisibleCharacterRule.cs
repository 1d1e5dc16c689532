using System.Collections.Generic;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>HG0306: a control character, a direction mark or another character that is not seen but changes what is.</summary>
internal sealed class InvisibleCharacterRule : OutlineRule
{
    private const char Joiner = '\u200D';

    public override void Check(Outline outline, List<Finding> findings)
    {
        string text = outline.Text;
        for (int i = 0; i < text.Length; i++)
        {
            if (IsControl(text[i]) && !JoinsPictures(text, i))
            {
                var range = new TextRange(i, i + 1);
                findings.Add(new Finding(FindingRules.InvisibleCharacter, range, CodePoint(text[i])) { Repair = [new TextEdit(range, string.Empty)] });
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

    /// <summary>Some pictures are made of several, with a joiner between them.</summary>
    private static bool JoinsPictures(string text, int index) =>
        text[index] == Joiner && index > 0 && (char.IsSurrogate(text[index - 1]) || text[index - 1] == '\uFE0F');
}
