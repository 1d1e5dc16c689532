namespace HeadingGenerator.Outlines.Findings.Rules;

/// <summary>
/// HG0305: a space inside a word or a sentence, or one in a title that is not seen as one: a no-break space, a tab, a
/// zero-width character.
/// </summary>
internal sealed class StraySpaceRule : CharacterRule
{
    /// <summary>A clause has so many characters at least.</summary>
    private const int ShortestClause = 4;

    /// <summary>Words at the start of a paragraph with a space after them may be a label.</summary>
    private const int LongestLabel = 8;

    /// <summary>The longest stretch that is looked at on either side.</summary>
    private const int Longest = 60;

    private const char Wide = '　';

    public override string Triggers => " \u00A0\t\u2002\u2003\u2009\u202F\u200B\uFEFF\u180E\u2060";

    protected override FindingRule Rule => FindingRules.StraySpace;

    protected override bool IsCounted => true;

    public override Slip? Look(in Passage passage, int position, ref int next)
    {
        string text = passage.Text;
        int start = position;
        while (start > passage.Start && Characters.IsSpace(text[start - 1]))
        {
            start--;
        }

        int end = next = Characters.SkipSpace(text, position, passage.End);
        if (start == passage.Start
            || Characters.FindLineEnd(text, start - 1, end + 1) <= end)
        {
            return null;
        }

        TextRange title = passage.Title;
        if (position >= title.End)
        {
            return LookInText(passage, title.End, start, end);
        }

        // A point may be a sentence from its marker on.
        bool isSentence = passage.Find('，', title.Start, System.Math.Min(title.Length, Longest)) >= 0;
        return start <= title.Start ? null
            : (isSentence ? LookInText(passage, title.Start, start, end) : null) ?? LookInTitle(passage, start, end);
    }

    private static Slip? LookInTitle(in Passage passage, int start, int end)
    {
        string text = passage.Text;
        int stray = FindUnseen(text, start, end);
        bool isBetweenWide = IsWide(text[start - 1]) && IsWide(text[end]);
        if (!isBetweenWide)
        {
            return stray == end
                ? null
                : Slip(text, stray, start, end, TakesRoom(text, start, end) ? " " : string.Empty);
        }

        bool isPause = IsPause(text[start - 1]) || IsPause(text[end]);
        if (!isPause && IsBetweenClauses(passage, start, end))
        {
            return stray == end
                ? null
                : Slip(text, stray, start, end, TakesRoom(text, start, end) ? Wide.ToString() : string.Empty);
        }

        return stray == end
            && text.IndexOf(Wide, start, end - start) >= 0
            ? null
            : Slip(text, stray == end ? start : stray, start, end, string.Empty);
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
        bool isLabel = before == System.Math.Max(passage.Start, first) && start - before <= LongestLabel;
        bool isColumn = Characters.IsSpace(passage.At(before - 1)) || Characters.IsSpace(passage.At(after));
        bool goesOn = Characters.IsClauseEnd(passage.At(after));
        return !isLabel && !isColumn && goesOn && !IsOpen(passage, before)
            ? Slip(text, start, start, end, string.Empty)
            : null;
    }

    private static Slip Slip(string text, int stray, int start, int end, string replacement) =>
        new(new TextRange(stray, stray + 1), [CodePoint(text[stray])],
            new TextEdit(new TextRange(start, end), replacement));

    /// <summary>Whether a quote or bracket is open at a position.</summary>
    private static bool IsOpen(in Passage passage, int position)
    {
        int first = System.Math.Max(passage.Start, position - Longest);
        for (int i = position - 1; i >= first; i--)
        {
            char c = passage.Text[i];
            if (Characters.IsSentenceEnd(c) || Characters.IsCloser(c))
            {
                return false;
            }

            if (Characters.CloserOf(c) != '\0')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first character of a stretch of spaces that is not seen as one, or its end.</summary>
    private static int FindUnseen(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (text[i] is not (' ' or Wide))
            {
                return i;
            }
        }

        return end;
    }

    private static bool TakesRoom(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!Characters.IsZeroWidth(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// 万企出海 鲁贸全球, 抓实 抓细 and 总 则: whether the space parts clauses, words that are alike, or characters that are set
    /// apart.
    /// </summary>
    private static bool IsBetweenClauses(in Passage passage, int start, int end)
    {
        string text = passage.Text;
        if (passage.Find('□', passage.Title.Start, System.Math.Min(passage.Title.Length, Longest)) >= 0)
        {
            return true;
        }

        int before = start;
        while (before > passage.Title.Start
            && !Characters.IsSpace(text[before - 1])
            && !Characters.IsTrailingMark(text[before - 1])
            && text[before - 1] != '）')
        {
            before--;
        }

        int after = end;
        while (after < passage.Title.End && !Characters.IsSpace(text[after]) && !Characters.IsSentenceEnd(text[after]))
        {
            after++;
        }

        int left = start - before;
        int right = after - end;
        bool isRow = (before > passage.Title.Start && Characters.IsSpace(text[before - 1]))
            || (after < passage.Title.End && Characters.IsSpace(text[after]));
        return isRow
            || (left >= ShortestClause && right >= ShortestClause)
            || (left == 1 && right == 1)
            || (left == right && IsAlike(text, before, end, left));
    }

    private static bool IsAlike(string text, int first, int second, int length)
    {
        for (int i = 0; i < length; i++)
        {
            if (text[first + i] == text[second + i])
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWide(char c) =>
        Characters.IsIdeograph(c) || IsPause(c) || c is '“' or '”' or '‘' or '’' or '《' or '》' or '（' or '）';

    private static bool IsPause(char c) => c is '，' or '、' or '；' or '：' or '！' or '？';
}
