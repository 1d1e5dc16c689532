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

    /// <summary>The longest label before a colon.</summary>
    private const int LongestLabel = 6;

    public override void Check(Outline outline, List<Finding> findings)
    {
        List<Passage> passages = outline.Survey.Passages;
        var breaks = new List<int>();
        int open = 0;
        for (int i = 0; i < passages.Count; i++)
        {
            open += EndsOpen(passages[i]) ? 1 : 0;
            if (IsBroken(passages, i) && !IsSetOff(passages, i))
            {
                breaks.Add(i);
            }
        }

        if (open > MostBreaks && open * LinesForABreak > passages.Count)
        {
            return;
        }

        bool areApart = breaks.Count > 0 && AreParagraphsApart(outline, passages);
        foreach (int i in breaks)
        {
            findings.Add(Report(outline, passages, i, areApart));
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

    /// <summary>
    /// 甲：敬爱的老师， ⏎ 乙：亲爱的同学们， — whether both lines have their speaker or what they explain before a colon; or the
    /// second goes on with an item of Markdown, indented below it (CommonMark 0.31 §5.2).
    /// </summary>
    private static bool IsSetOff(List<Passage> passages, int index)
    {
        if (index == 0)
        {
            return false;
        }

        Passage first = passages[index - 1];
        Passage second = passages[index];
        bool isItem = first.At(first.Start) is '-' or '*' or '+' && Characters.IsSpace(first.At(first.Start + 1));
        return (StartsWithLabel(first) && StartsWithLabel(second))
            || (isItem && IndentOf(second) > IndentOf(first));
    }

    private static bool StartsWithLabel(in Passage passage)
    {
        int end = passage.Start;
        while (end - passage.Start < LongestLabel && char.IsLetterOrDigit(passage.At(end)))
        {
            end++;
        }

        return end > passage.Start && Characters.IsColon(passage.At(end));
    }

    private static int IndentOf(in Passage passage)
    {
        int start = passage.Start;
        while (start > 0 && Characters.IsSpace(passage.Text[start - 1]))
        {
            start--;
        }

        return passage.Start - start;
    }

    private static bool StartsWithMark(in Passage passage) =>
        passage.At(passage.Start) is '，' or '。' or '、' or '；' && passage.End - passage.Start > 1;

    private static bool StartsWithDash(in Passage passage) => passage.At(passage.Start) is '—' or '-';

    private static bool EndsOpen(in Passage passage) =>
        passage.At(passage.End - 1) is '，' or '、' && passage.End - passage.Start >= ShortestHalf;

    /// <summary>Whether a blank line stands between two passages.</summary>
    private static bool IsApart(Outline outline, in Passage first, in Passage second) =>
        outline.LineOf(second.Start) - outline.LineOf(first.End - 1) > 1;

    private static bool AreParagraphsApart(Outline outline, List<Passage> passages)
    {
        int apart = 0;
        for (int i = 1; i < passages.Count; i++)
        {
            apart += IsApart(outline, passages[i - 1], passages[i]) ? 1 : 0;
        }

        return apart * 2 > passages.Count;
    }

    private static Finding Report(Outline outline, List<Passage> passages, int index, bool areApart)
    {
        Passage second = passages[index];
        bool startsWithMark = StartsWithMark(second);
        Passage first = index > 0 ? passages[index - 1] : default;
        TextRange range = startsWithMark
            ? new TextRange(second.Start, second.Start + 1)
            : new TextRange(first.End - 1, first.End);

        // Both halves show it: the first has no end, and the second brings one. Where all
        // paragraphs stand apart, these are two, and words are missing.
        bool isWhole = index > 0
            && (startsWithMark || !IsApart(outline, first, second) || !areApart)
            && Characters.IsSentenceEnd(second.At(second.End - 1))
            && Characters.IsIdeograph(startsWithMark ? first.At(first.End - 1) : second.At(second.Start));
        return new Finding(FindingRules.BrokenSentence, range, range.Of(second.Text))
        {
            Repair = isWhole ? [new TextEdit(new TextRange(first.End, second.Start), string.Empty)] : [],
        };
    }
}
