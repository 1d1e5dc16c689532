namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>
/// HG0305: a space inside a word or a sentence, or one in a title that is not seen as one: a no-break space, a tab.
/// </summary>
internal static class StraySpaceRule
{
    private const char Wide = '　';

    public static Slip? Look(in Passage passage, int position, ref int next)
    {
        string text = passage.Text;
        int start = Runs.StartOf(text, passage.Start, position, Characters.IsSpace);
        int end = next = Characters.SkipSpace(text, position, passage.End);

        // 商鞅变法不包括（    ） has a blank to be filled in.
        if (start == passage.Start
            || Characters.FindLineEnd(text, start - 1, end + 1) <= end
            || (FindUnseen(text, start, end) == end
                && ((text[start - 1] == '（' && text[end] == '）')
                || PartingSpace.IsBetweenFields(passage, start, end))))
        {
            return null;
        }

        TextRange title = passage.Title;
        if (position >= title.End)
        {
            return LookInText(passage, title.End, start, end);
        }

        // A point may be a sentence from its marker on.
        bool isSentence = passage.Find('，', title.Start, Math.Min(title.Length, PartingSpace.Longest)) >= 0
            && !PartingSpace.MayPartTitle(text, title, start, end);
        return start <= title.Start ? null
            : (isSentence ? LookInText(passage, title.Start, start, end) : null) ?? LookInTitle(passage, start, end);
    }

    private static Slip? LookInTitle(in Passage passage, int start, int end)
    {
        string text = passage.Text;
        int unseen = FindUnseen(text, start, end);
        bool isBetweenWide = IsWide(text[start - 1]) && IsWide(text[end]);
        bool isPause = IsPause(text[start - 1]) || IsPause(text[end]);
        bool isStray = isBetweenWide && (isPause || !PartingSpace.IsBetweenParts(passage, start, end));
        if (unseen == end && (!isStray || text.IndexOf(Wide, start, end - start) >= 0))
        {
            return null;
        }

        string seen = isStray ? string.Empty : isBetweenWide ? Wide.ToString() : " ";
        return Slip(text, unseen == end ? start : unseen, start, end, seen);
    }

    /// <summary>Inside a sentence: marks stand before and after, and neither quotes nor a label around it.</summary>
    private static Slip? LookInText(in Passage passage, int first, int start, int end)
    {
        string text = passage.Text;
        if (passage.Kind is not (PassageKind.Text or PassageKind.Heading)
            || !Characters.IsIdeograph(text[start - 1])
            || !Characters.IsIdeograph(text[end]))
        {
            return null;
        }

        int before = Chinese.StartOf(text, passage.Start, start);
        int after = Chinese.EndOf(text, end, passage.End);
        bool isLabel = before == Math.Max(passage.Start, first) && start - before <= PartingSpace.LongestLabel;
        bool isColumn = before > first && Characters.IsSpace(passage.At(before - 1));
        bool goesOn = Characters.IsClauseEnd(passage.At(after));
        return !isLabel && !isColumn && goesOn && !PartingSpace.IsOpen(passage, before)
            ? Slip(text, start, start, end, string.Empty)
            : null;
    }

    private static Slip Slip(string text, int stray, int start, int end, string replacement) =>
        new(TextRange.At(stray), [FindingTexts.CodePoint(text[stray])],
            new TextEdit(new TextRange(start, end), replacement));

    /// <summary>The first character of a stretch of spaces that is not seen as one, or its end.</summary>
    private static int FindUnseen(string text, int start, int end) =>
        Runs.EndOf(text, start, end, static c => c is ' ' or Wide || Characters.IsZeroWidth(c));

    private static bool IsWide(char c) =>
        Characters.IsIdeograph(c) || IsPause(c) || c is '“' or '”' or '‘' or '’' or '《' or '》' or '（' or '）';

    private static bool IsPause(char c) => c is '，' or '、' or '；' or '：' or '！' or '？';
}
