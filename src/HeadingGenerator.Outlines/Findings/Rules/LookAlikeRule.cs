using System.Linq;
using HeadingGenerator.Outlines.Text;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>
/// HG0308: a radical or compatibility character in the place of an ideograph that looks like it, as PDF files leave
/// them. They stand in all of a text that was copied from such a file, so that it has one finding.
/// </summary>
internal static class LookAlikeRule
{
    private const char First = '\u2E80';
    private const char Last = '\uFAFF';

    public static string Triggers => string.Concat(Enumerable.Range(First, Last - First + 1)
        .Select(static c => (char)c)
        .Where(static c => LookAlikes.Plain(c) != c));

    public static Slip? Look(in Passage passage, int position, ref int next)
    {
        char c = passage.Text[position];
        string plain = LookAlikes.Plain(c).ToString();
        var range = TextRange.At(position);
        return new Slip(range, [c.ToString(), FindingTexts.CodePoint(c), plain], new TextEdit(range, plain));
    }
}
