namespace HeadingGenerator.Outlines.Series;

/// <summary>What tells the lines that a web page stands around a text with, for the table of line kinds.</summary>
internal static class WebLines
{
    private static readonly char[] _steps = ['>', '›', '»'];
    private static readonly char[] _bars = ['|', '｜', '丨'];
    private static readonly char[] _closers = ['】', ']', '〗'];
    private static readonly char[] _afterHours = [':', '：', '时'];

    /// <summary>打印, 】: a button, or a piece of one, alone on its line.</summary>
    public static bool Button(string text, int start, int end) =>
        Words.IsAny(text, start, end, Lexicon.ButtonPieces)
        || (Words.StartsWithAny(text, start, end, Lexicon.ButtonOpenings)
            && Runs.Find(text, start, end, static c => c is '。' or '；') == end);

    /// <summary>某某网 版权所有, Copyright © 2026: whose the page is.</summary>
    public static bool Rights(string text, int start, int end) =>
        Words.EndsWithAny(text, start, end, Lexicon.Rights) || text.IndexOf('©', start, end - start) >= 0;

    /// <summary>收藏, 放大 缩小 默认: the words on one button or several.</summary>
    public static bool ButtonWords(string text, int start, int end)
    {
        while (Words.FindAt(text, start, end, Lexicon.ButtonWords) is { } word)
        {
            start = Characters.SkipSpace(text, start + word.Length, end);
        }

        return start == end;
    }

    /// <summary>设为首页 | 加入收藏, 点赞 | 收藏本帖: short words between bars, one of which is a button's.</summary>
    public static bool MenuBar(string text, int start, int end)
    {
        const int longest = 8;
        bool isMenu = false;
        int pieces = 0;
        for (int i = start; i < end; pieces++)
        {
            int bar = text.IndexOfAny(_bars, i, end - i);
            TextRange piece = Lines.Trim(text, i, bar < 0 ? end : bar);
            if (piece.IsEmpty || piece.Length > longest)
            {
                return false;
            }

            isMenu |= Words.IsAny(text, piece.Start, piece.End, Lexicon.MenuWords);
            i = bar < 0 ? end : bar + 1;
        }

        return isMenu && pieces > 1;
    }

    /// <summary>首页 > 民生频道 > 正文, 首页-公告, 范文网 > 制度范文 >: two steps, or one from the first page.</summary>
    public static bool Path(string text, int start, int end)
    {
        int first = text.IndexOfAny(_steps, start + 1, end - start - 1);
        int home = Words.FindAt(text, start, end, Lexicon.HomePages)?.Length ?? 0;
        if (first < 0 && home == 0)
        {
            return false;
        }

        int step = Characters.SkipSpace(text, start + home, end);
        bool leadsOn = home > 0
            ? step < end && (first > 0 || text[step] is '-' or '–' or '/')
            : first > 0
                && (Words.IsAt(text, start, "->")
                    || (Characters.IsSpace(text[first - 1])
                        && text.IndexOfAny(_steps, first + 1, end - first - 1) > 0));
        return leadsOn && Runs.Find(text, start, end, static c => c is '，' or '。' or '；') == end;
    }

    /// <summary>某某素材网 首页: a link back; 首页 as the first line of all.</summary>
    public static bool HomeLink(string text, int start, int end) =>
        (Words.IsAny(text, start, end, Lexicon.HomePages) && Characters.SkipSpace(text, 0, end) == start)
        || (end - start > 5 && text[start] != '#' && Words.EndsWithAny(text, start, end, Lexicon.HomeLinks));

    /// <summary>- [工作总结](#工作总结), 1. [一、背景](#一背景): a link into the text, after nothing but a marker.</summary>
    public static bool AnchorLink(string text, int start, int end)
    {
        int open = text[end - 1] == ')' ? text.IndexOf('[', start, end - start) : -1;
        return open >= 0
            && Runs.IsOnly(text, start, open, static c => !char.IsLetter(c))
            && text.IndexOf("](#", open, end - open, StringComparison.Ordinal) is var close and > 0
            && text.IndexOf(')', close) == end - 1;
    }

    /// <summary>【字体：大 中 小】 【打印】, also with buttons after it</summary>
    public static bool Bracketed(string text, int start, int end)
    {
        int close = text.IndexOfAny(_closers, start, end - start);
        return close > 0
            && Words.Contains(text, start, close, Lexicon.BracketedButtons)
            && !Characters.IsSentenceEnd(text[end - 1]);
    }

    /// <summary>2026-01-31 07:00:44, 某某 发表于 2026年2月10日 07时41分: when a text was posted, also by whom</summary>
    public static bool Timestamp(string text, int start, int end)
    {
        const string posted = "发表于";
        const int shortest = 12;
        if (text.IndexOfAny(_afterHours, start, end - start) < 0)
        {
            return false;
        }

        int at = text.IndexOf(posted, start, end - start, StringComparison.Ordinal);
        int date = at < 0 ? start : at + posted.Length;
        int after = Runs.EndOf(text, date, end, IsOfTime);
        return after - date >= shortest
            && text.IndexOfAny(_afterHours, date, after - date) > 0
            && (after == end || Button(text, after, end));
    }

    private static bool IsOfTime(char c) =>
        Characters.IsDigit(c) || Characters.IsSpace(c) || "-/.:：年月日时分秒".IndexOf(c) >= 0;

    /// <summary>• 索引号：, above what it is.</summary>
    public static bool OfficeField(string text, int start, int end) =>
        Words.HasLabel(text, Characters.SkipSpace(text, start + 1, end), end, Lexicon.OfficeFields)
        && Characters.IsColon(text[end - 1]);

    /// <summary>- 文档编号：4472473, - 31.80 KB, • 约 59页, - 2021-05-07 发布: what a page lists of a file.</summary>
    public static bool FileData(string text, int start, int end)
    {
        int words = Characters.SkipSpace(text, start + 1, end);
        bool isAbout = words < end && text[words] == '约';
        int number = isAbout ? Characters.SkipSpace(text, words + 1, end) : words;
        int digits = Characters.SkipDigits(text, number, end);
        return Words.HasLabel(text, words, end, Lexicon.FileFields)
            || Words.HasLabel(text, words, end, Lexicon.OfficeFields)
            || Words.IsAny(text, words, end, Lexicon.FileButtons)
            || (digits > number
                && ((digits == end && words > start + 1)
                    || (isAbout && text[end - 1] is '字' or '页')
                    || text.IndexOf("发布于", digits, end - digits, StringComparison.Ordinal) >= 0
                    || Words.EndsWithAny(text, digits, end, Lexicon.FileMeasures)
                    || Timestamp(text, words, end)));
    }

    /// <summary>第二章输液.docx: a file is named after what it holds; 1. 名单.docx may be an item.</summary>
    public static bool FileName(string text, int start, int end) =>
        Words.EndsWithAny(text, start, end, Lexicon.FileEndings);
}
