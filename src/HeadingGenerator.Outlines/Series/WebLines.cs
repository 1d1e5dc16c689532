namespace HeadingGenerator.Outlines.Series;

/// <summary>
/// What tells the lines that a web page stands around a text with: buttons, paths, times; each is named by a row of the
/// table of line kinds.
/// </summary>
internal static class WebLines
{
    private static readonly char[] _steps = ['>', '›', '»'];

    private static readonly char[] _clauseEnds = ['，', '。', '；'];

    private static readonly char[] _afterHours = [':', '：', '时'];

    private static readonly char[] _closers = ['】', ']', '〗'];

    /// <summary>打印, 】: a button, or a piece of one, alone on its line.</summary>
    public static bool Button(string text, in Line line) =>
        Words.IsAny(text, line.ContentStart, line.ContentEnd, Lexicon.ButtonPieces)
        || (Words.StartsWithAny(text, line.ContentStart, line.ContentEnd, Lexicon.ButtonOpenings)
            && text.IndexOfAny(['。', '；'], line.ContentStart, line.Length) < 0);

    /// <summary>某某网 版权所有, Copyright © 2026: whose the page is.</summary>
    public static bool Rights(string text, in Line line) =>
        Words.EndsWithAny(text, line.ContentStart, line.ContentEnd, Lexicon.Rights)
        || text.IndexOf('©', line.ContentStart, line.Length) >= 0;

    /// <summary>收藏, 放大 缩小 默认: the words on one button or several.</summary>
    public static bool ButtonWords(string text, in Line line)
    {
        int position = line.ContentStart;
        while (position < line.ContentEnd
            && Words.FindAt(text, position, line.ContentEnd, Lexicon.ButtonWords) is { } word)
        {
            position = Characters.SkipSpace(text, position + word.Length, line.ContentEnd);
        }

        return position == line.ContentEnd;
    }

    /// <summary>
    /// 首页 > 民生频道 > 正文, 首页-公告, 范文网 > 制度范文 > 管理制度 >: two steps, or one from the first page.
    /// </summary>
    public static bool Path(string text, in Line line)
    {
        int first = text.IndexOfAny(_steps, line.ContentStart + 1, line.Length - 1);
        int home = Words.FindAt(text, line.ContentStart, line.ContentEnd, Lexicon.HomePages)?.Length ?? 0;
        if (first < 0 && home == 0)
        {
            return false;
        }

        int step = Characters.SkipSpace(text, line.ContentStart + home, line.ContentEnd);
        bool leadsOn = home > 0
            ? step < line.ContentEnd && (first > 0 || text[step] is '-' or '–' or '/')
            : first > 0
                && (Words.IsAt(text, line.ContentStart, "->")
                    || (Characters.IsSpace(text[first - 1])
                        && text.IndexOfAny(_steps, first + 1, line.ContentEnd - first - 1) > 0));
        return leadsOn && text.IndexOfAny(_clauseEnds, line.ContentStart, line.Length) < 0;
    }

    /// <summary>某某素材网 首页: a link back; 首页 as the first line of all.</summary>
    public static bool HomeLink(string text, in Line line) =>
        (line.Start == 0 && Words.IsAny(text, line.ContentStart, line.ContentEnd, Lexicon.HomePages))
        || (line.Length > 5
            && text[line.ContentStart] != '#'
            && Words.EndsWithAny(text, line.ContentStart, line.ContentEnd, Lexicon.HomeLinks));

    /// <summary>
    /// - [工作总结](#工作总结), 1. [一、背景](#一背景): a link to a place in the text, after nothing but a marker.
    /// </summary>
    public static bool AnchorLink(string text, in Line line)
    {
        int open = text[line.ContentEnd - 1] == ')' ? text.IndexOf('[', line.ContentStart, line.Length) : -1;
        return open >= 0
            && Runs.IsOnly(text, line.ContentStart, open, static c => !char.IsLetter(c))
            && text.IndexOf("](#", open, line.ContentEnd - open, StringComparison.Ordinal) is var close and > 0
            && text.IndexOf(')', close) == line.ContentEnd - 1;
    }

    /// <summary>【字体：大 中 小】 【打印】, also with buttons after it</summary>
    public static bool Bracketed(string text, in Line line)
    {
        int close = text.IndexOfAny(_closers, line.ContentStart, line.Length);
        return close > 0
            && Words.Contains(text, line.ContentStart, close, Lexicon.BracketedButtons)
            && !Characters.IsSentenceEnd(text[line.ContentEnd - 1]);
    }

    /// <summary>2026-01-31 07:00:44, 某某 发表于 2026年2月10日 07时41分: when a text was posted, also by whom</summary>
    public static bool Timestamp(string text, in Line line)
    {
        const string posted = "发表于";
        const int shortest = 12;
        if (text.IndexOfAny(_afterHours, line.ContentStart, line.Length) < 0)
        {
            return false;
        }

        int at = text.IndexOf(posted, line.ContentStart, line.Length, StringComparison.Ordinal);
        int date = at < 0 ? line.ContentStart : at + posted.Length;
        int end = Runs.EndOf(text, date, line.ContentEnd, IsOfTime);
        return end - date >= shortest
            && text.IndexOfAny(_afterHours, date, end - date) > 0
            && (end == line.ContentEnd || Button(text, new Line(line.Start, end, line.ContentEnd)));
    }

    private static bool IsOfTime(char c) =>
        Characters.IsDigit(c) || Characters.IsSpace(c) || "-/.:：年月日时分秒".IndexOf(c) >= 0;

    /// <summary>• 索引号：, above what it is.</summary>
    public static bool OfficeField(string text, in Line line)
    {
        int start = Characters.SkipSpace(text, line.ContentStart + 1, line.ContentEnd);
        return Words.HasLabel(text, start, line.ContentEnd, Lexicon.OfficeFields)
            && Characters.IsColon(text[line.ContentEnd - 1]);
    }

    /// <summary>- 文档编号：4472473, - 31.80 KB, • 约 59页, - 2021-05-07 发布: what a page lists of a file.</summary>
    public static bool FileData(string text, in Line line)
    {
        int start = Characters.SkipSpace(text, line.ContentStart + 1, line.ContentEnd);
        bool isAbout = start < line.ContentEnd && text[start] == '约';
        int number = isAbout ? Characters.SkipSpace(text, start + 1, line.ContentEnd) : start;
        int digits = Characters.SkipDigits(text, number, line.ContentEnd);
        return Words.HasLabel(text, start, line.ContentEnd, Lexicon.FileFields)
            || Words.HasLabel(text, start, line.ContentEnd, Lexicon.OfficeFields)
            || Words.IsAny(text, start, line.ContentEnd, Lexicon.FileButtons)
            || (digits > number
                && ((digits == line.ContentEnd && start > line.ContentStart + 1)
                    || (isAbout && text[line.ContentEnd - 1] is '字' or '页')
                    || text.IndexOf("发布于", digits, line.ContentEnd - digits, StringComparison.Ordinal) >= 0
                    || Words.EndsWithAny(text, digits, line.ContentEnd, Lexicon.FileMeasures)
                    || Timestamp(text, new Line(line.Start, start, line.ContentEnd))));
    }

    /// <summary>
    /// 第二章输液.docx: a file is named after what it holds, but no heading is; 1. 名单.docx may be an item.
    /// </summary>
    public static bool FileName(string text, in Line line) =>
        Words.EndsWithAny(text, line.ContentStart, line.ContentEnd, Lexicon.FileEndings);
}
