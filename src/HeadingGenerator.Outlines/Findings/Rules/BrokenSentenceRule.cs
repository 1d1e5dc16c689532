using System.Collections.Generic;

namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>
/// HG0310: a paragraph begins with a mark that cannot begin one (GB/T 15834-2011 §5.1.1), or stops at ， or 、 and a new
/// one begins. Verses, and texts whose lines are broken by hand, do so throughout.
/// </summary>
internal sealed class BrokenSentenceRule : OutlineRule
{
    /// <summary>So many breaks in a text, and one for so many of its lines, are its form.</summary>
    private const int MostBreaks = 3;

    private const int LinesForABreak = 12;

    /// <summary>Shorter lines that end with ， turn to somebody: 同志们，.</summary>
    private const int ShortestHalf = 8;

    public override void Check(Outline outline, List<Finding> findings)
    {
        List<Passage> passages = outline.Survey.Passages;
        var breaks = new List<int>();
        int open = 0;
        for (int i = 0; i < passages.Count; i++)
        {
            open += EndsOpen(passages[i]) ? 1 : 0;
            if (IsBroken(passages, i))
            {
                breaks.Add(i);
            }
        }

        if (open > MostBreaks && open * LinesForABreak > passages.Count)
        {
            return;
        }

        foreach (int i in breaks)
        {
            findings.Add(Report(passages, i));
        }
    }

    private static bool IsBroken(List<Passage> passages, int index)
    {
        Passage passage = passages[index];
        if (passage.Kind != PassageKind.Text)
        {
            return false;
        }

        return StartsWithMark(passage)
            || (index > 0
                && EndsOpen(passages[index - 1])
                && passages[index - 1].Kind is PassageKind.Text or PassageKind.Heading
                && !StartsWithDash(passage));
    }

    private static bool StartsWithMark(in Passage passage) =>
        passage.At(passage.Start) is '，' or '。' or '、' or '；' && passage.End - passage.Start > 1;

    private static bool StartsWithDash(in Passage passage) => passage.At(passage.Start) is '—' or '-';

    private static bool EndsOpen(in Passage passage) =>
        passage.At(passage.End - 1) is '，' or '、' && passage.End - passage.Start >= ShortestHalf;

    private static Finding Report(List<Passage> passages, int index)
    {
        Passage second = passages[index];
        bool startsWithMark = StartsWithMark(second);
        Passage first = index > 0 ? passages[index - 1] : default;
        TextRange range = startsWithMark
            ? new TextRange(second.Start, second.Start + 1)
            : new TextRange(first.End - 1, first.End);

        // Both halves show it: the first has no end, and the second brings one.
        bool isWhole = Characters.IsSentenceEnd(second.At(second.End - 1))
            && Characters.IsIdeograph(startsWithMark ? first.At(first.End - 1) : second.At(second.Start));
        return new Finding(FindingRules.BrokenSentence, range, range.Of(second.Text))
        {
            Repair = isWhole ? [new TextEdit(new TextRange(first.End, second.Start), string.Empty)] : [],
        };
    }
}
