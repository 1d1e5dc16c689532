using System.Collections.Generic;
using System.Linq;
using HeadingGenerator.Outlines.Text;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>
/// HG0308: a radical or compatibility character in the place of an ideograph that looks like it, as PDF files leave
/// them.
/// </summary>
internal sealed class LookAlikeRule : CharacterRule
{
    private const char First = '\u2E80';
    private const char Last = '\uFAFF';

    public override string Triggers { get; } =
        string.Concat(Enumerable.Range(First, Last - First + 1)
            .Select(static c => (char)c)
            .Where(static c => LookAlikes.Plain(c) != c));

    public override bool ReadsMarkers => true;

    protected override FindingRule Rule => FindingRules.LookAlike;

    protected override bool IsCounted => true;

    /// <summary>
    /// They come from the file that a text was copied from, and stand in all of it: one finding for the text.
    /// </summary>
    protected override void Conclude(Outline outline, IReadOnlyList<Slip> slips, List<Finding> findings) =>
        findings.Add(Report(slips, 0, slips.Count, Rule.Severity));

    public override Slip? Look(in Passage passage, int position, ref int next)
    {
        char c = passage.Text[position];
        string plain = LookAlikes.Plain(c).ToString();
        var range = new TextRange(position, position + 1);
        return new Slip(range, [c.ToString(), CodePoint(c), plain], new TextEdit(range, plain));
    }
}
