namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>
/// HG0310: a paragraph begins with a mark that cannot begin one (GB/T 15834-2011 §5.1.1), or stops at ， or 、 and a new
/// one begins. Verses, and texts whose lines are broken by hand, do so throughout.
/// </summary>
internal static class BrokenSentenceRule
{
    /// <summary>So many breaks in a text, and one for so many of its lines, are its form.</summary>
    private const int MostBreaks = 3;

    private const int LinesForABreak = 12;

    /// <summary>Shorter lines that end with ， turn to somebody: 同志们，.</summary>
    private const int ShortestHalf = 8;

    private const int LongestLabel = 6;

    public static IEnumerable<Finding> Find(Outline outline)
    {
        List<Passage> passages = outline.Survey.Passages;
        int open = passages.Count(static passage => EndsOpen(passage));
        List<int> breaks = open > MostBreaks && open * LinesForABreak > passages.Count
            ? []
            : [.. Enumerable.Range(0, passages.Count).Where(i => IsBroken(Before(i), passages[i]))];
        bool areApart = breaks.Count > 0 && AreParagraphsApart(outline, passages);
        return breaks.Select(i => Report(outline, Before(i), passages[i], areApart));

        Passage Before(int index) => index > 0 ? passages[index - 1] : default;
    }

    private static bool IsBroken(in Passage first, in Passage second) => second.Kind == PassageKind.Text
        && (StartsWithMark(second) || (EndsOpen(first) && first.Kind is PassageKind.Text or PassageKind.Heading))
        && !IsSetOff(first, second);

    /// <summary>
    /// 甲：敬爱的老师， ⏎ 乙：亲爱的同学们， — whether both lines have their speaker or what they explain before a colon; or the
    /// second goes on with an item of Markdown, indented below it (CommonMark 0.31 §5.2).
    /// </summary>
    private static bool IsSetOff(in Passage first, in Passage second)
    {
        bool isItem = first.At(first.Start) is '-' or '*' or '+' && Characters.IsSpace(first.At(first.Start + 1));
        return (StartsWithLabel(first) && StartsWithLabel(second))
            || (isItem && IndentOf(second) > IndentOf(first));
    }

    private static bool StartsWithLabel(in Passage passage)
    {
        int most = Math.Min(passage.Start + LongestLabel, passage.End);
        int end = Runs.EndOf(passage.Text, passage.Start, most, char.IsLetterOrDigit);
        return end > passage.Start && Characters.IsColon(passage.At(end));
    }

    private static int IndentOf(in Passage passage) =>
        passage.Start - Runs.StartOf(passage.Text, 0, passage.Start, Characters.IsSpace);

    private static bool StartsWithMark(in Passage passage) =>
        passage.At(passage.Start) is '，' or '。' or '、' or '；' && passage.End - passage.Start > 1;

    private static bool EndsOpen(in Passage passage) =>
        passage.At(passage.End - 1) is '，' or '、' && passage.End - passage.Start >= ShortestHalf;

    private static bool AreParagraphsApart(Outline outline, List<Passage> passages) =>
        passages.Count(passage => passage.IsApart(outline)) * 2 > passages.Count;

    private static Finding Report(Outline outline, in Passage first, in Passage second, bool areApart)
    {
        bool startsWithMark = StartsWithMark(second);
        var range = TextRange.At(startsWithMark ? second.Start : first.End - 1);

        // Both halves show it: the first has no end, and the second brings one. Where all
        // paragraphs stand apart, these are two, and words are missing.
        bool isWhole = (startsWithMark || !second.IsApart(outline) || !areApart)
            && Runs.IsOnly(second.Text, first.End, second.Start, Characters.IsBlank)
            && Characters.IsSentenceEnd(second.At(second.End - 1))
            && Characters.IsIdeograph(startsWithMark ? first.At(first.End - 1) : second.At(second.Start));
        return new Finding(FindingRules.BrokenSentence, range, range.Of(second.Text))
        {
            Repair = isWhole ? [new TextEdit(new TextRange(first.End, second.Start), string.Empty)] : [],
        };
    }
}
