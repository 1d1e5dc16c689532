namespace HeadingGenerator.OpenXml.Layout;

/// <summary>What it costs to end a line of a title at a place, in characters that its lines may differ by.</summary>
internal static class TitleBreaks
{
    private const double TornWord = 12;
    private const double TornPlace = 5;
    private const double HalfWord = 3;

    /// <summary>The longest name in quotes that is not torn.</summary>
    private const int LongestQuoted = 14;

    private static readonly char[] _openers = ['《', '“', '（'];
    private static readonly char[] _closers = ['》', '”', '）'];
    private static readonly HashSet<char> _afterMarks = [.. "、，；：》）”】 "];
    private static readonly HashSet<char> _beforeMarks = [.. "《（“【"];
    private static readonly HashSet<char> _neverFirst = [.. "、，；：。》）”】的了等们"];
    private static readonly HashSet<char> _neverLast = [.. "《（“【第"];

    /// <summary>Words of titles that nobody tears; and words after or before which a line may end.</summary>
    private static readonly HashSet<string> _words = new(TitleWords.All);

    /// <summary>What it costs to end a line before a character.</summary>
    public static double CostAt(string title, int i)
    {
        char before = title[i - 1];
        char after = title[i];
        if (char.IsLowSurrogate(after))
        {
            return double.PositiveInfinity;
        }

        bool isLatin = char.IsLetterOrDigit(before)
            && LatinWidths.IsLatin(before)
            && char.IsLetterOrDigit(after)
            && LatinWidths.IsLatin(after);
        bool isUnit = char.IsDigit(before) && after is '年' or '月' or '日' or '号' or '届' or '次' or '个';
        if (isLatin
            || isUnit
            || _neverFirst.Contains(after)
            || _neverLast.Contains(before)
            || IsQuoted(title, i))
        {
            return TornWord;
        }

        if (IsStart(before))
        {
            return TornPlace * 2;
        }

        if (_afterMarks.Contains(before) || _beforeMarks.Contains(after))
        {
            return 0;
        }

        if (IsTorn(title, i))
        {
            return TornWord;
        }

        // 关于 starts what a title is about; 和 and 的 end what stands before them.
        if (StartsWith(title, i, "关于") || EndsWith(title, i, "关于印发") || EndsWith(title, i, "关于转发"))
        {
            return 0;
        }

        bool ends = EndsWord(title, i);
        return EndsWith(title, i, "关于") ? TornPlace * 2
            : after is '和' or '与' or '及' or '暨' || (ends && StartsWord(title, i)) ? 1
            : ends || StartsWord(title, i) ? HalfWord
            : TornPlace;
    }

    // What leads to the words after it.
    private static bool IsStart(char c) => c is '和' or '与' or '及' or '暨' or '对' or '在' or '为' or '把' or '将';

    // Titles of documents and names in quotes stay together while a line holds them.
    private static bool IsQuoted(string title, int i)
    {
        int open = title.LastIndexOfAny(_openers, i - 1);
        int close = title.LastIndexOfAny(_closers, i - 1);
        int end = open > close ? title.IndexOfAny(_closers, i) : -1;
        return end > 0 && end - open <= LongestQuoted;
    }

    private static bool IsTorn(string title, int i)
    {
        for (int length = 2; length <= TitleWords.Longest; length++)
        {
            for (int start = Math.Max(0, i - length + 1); start < i && start + length <= title.Length; start++)
            {
                if (_words.Contains(title.Substring(start, length)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool StartsWord(string title, int i)
    {
        for (int length = 2; length <= TitleWords.Longest && i + length <= title.Length; length++)
        {
            if (_words.Contains(title.Substring(i, length)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWord(string title, int i)
    {
        for (int length = 2; length <= TitleWords.Longest && i - length >= 0; length++)
        {
            if (_words.Contains(title.Substring(i - length, length)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWith(string title, int i, string word) =>
        string.CompareOrdinal(title, i, word, 0, word.Length) == 0;

    private static bool EndsWith(string title, int i, string word) =>
        i >= word.Length && StartsWith(title, i - word.Length, word);
}
