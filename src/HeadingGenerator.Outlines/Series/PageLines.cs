namespace HeadingGenerator.Outlines.Series;

/// <summary>What tells the lines of the page from those of the author, for the table of line kinds.</summary>
internal static class PageLines
{
    /// <summary>The row of the line that says who wrote.</summary>
    public const string BylineRow = "byline";

    /// <summary>What stands around a page number.</summary>
    public const string Dashes = "-－—–·=";

    /// <summary>What stands before the name of an author or of who took a picture.</summary>
    public const string Signs = "□◇◎■●○▲△ \u3000";

    /// <summary>What rules are drawn with.</summary>
    public const string RuleSigns = "-=*_—–─－·…~～＊☆★ ";

    /// <summary>— 3 —, 第3页, 第 3 页 共 5 页, - 3/5 -, ===== 第3页 =====</summary>
    public static bool PageNumber(string text, int start, int end) =>
        (text[start] == '第' ? text[end - 1] == '页' : Dashes.IndexOf(text[end - 1]) >= 0)
        && Runs.Find(text, start, end, Characters.IsDigit) < end
        && Runs.IsOnly(text, start, end, IsOfPageNumber);

    private static bool IsOfPageNumber(char c) =>
        Characters.IsDigit(c) || Characters.IsSpace(c) || Dashes.IndexOf(c) >= 0 || c is '/' or '第' or '页' or '共';

    /// <summary>制度汇编　　第 7 页 共 52 页, 第11版：政治</summary>
    public static bool RunningHead(string text, int start, int end)
    {
        int digits = start + (text[start] == '第' ? 1 : 0);
        int sheet = Characters.SkipDigits(text, digits, end);
        int number = text[end - 1] == '页' ? text.IndexOf('第', start, end - start) : -1;
        return (sheet > digits && sheet + 1 < end && text[sheet] == '版' && Characters.IsColon(text[sheet + 1]))
            || (number > start && text[number - 1] == '\u3000' && PageNumber(text, number, end));
    }

    /// <summary>一、指导思想………3: a line of the table of contents</summary>
    public static bool Entry(string text, int start, int end)
    {
        const int mostDigits = 3;
        const int fewestDots = 3;
        int page = Runs.StartOf(text, start, end, Characters.IsDigit);
        if (end - page is 0 or > mostDigits)
        {
            return false;
        }

        int leader = Runs.StartOf(
            text, start, page, static c => c != '\t' && (Characters.IsSpace(c) || WidthOf(c) > 0));
        if (leader > start && text[leader - 1] == '\t')
        {
            // A row of a table has more tabs, or no heading before its only one.
            return text.IndexOf('\t', start, leader - 1 - start) < 0
                && Grammar.Default.Markers.TryMatch(text, start, leader - 1, out _);
        }

        int dots = 0;
        for (; leader < page; leader++)
        {
            dots += WidthOf(text[leader]);
        }

        return dots >= fewestDots;
    }

    /// <summary>For how many dots that lead to a page number a character stands.</summary>
    private static int WidthOf(char c) => c switch
    {
        '…' or '‥' => 2,
        '.' or '．' or '·' or '•' => 1,
        _ => 0,
    };

    /// <summary>□ 本报记者 某某, ——编者, 《某日报》（第 2 版）: who wrote what stands above or below, and where.</summary>
    public static bool Byline(string text, int start, int end)
    {
        int words = AfterSigns(text, start, end);
        return (Words.StartsWithAny(text, words, end, Lexicon.Bylines)
                || Words.IsAny(text, words, end, Lexicon.Editors)
                || (text[start] == '《' && Words.EndsWithAny(text, words, end, ["版）"])))
            && IsClause(text, words, end);
    }

    /// <summary>某某 摄, ▲图源网络, 某某摄（资料图片）: who took a picture.</summary>
    public static bool PictureCredit(string text, int start, int end)
    {
        int words = AfterSigns(text, start, end);
        int remark = Brackets.FindRemark(text, start, end);
        int last = (remark > words ? remark : end) - 1;
        return (Words.StartsWithAny(text, words, end, Lexicon.PictureSources)
                || Words.EndsWithAny(text, words, end, Lexicon.Credits)
                || (text[last] == '摄' && last - words > 1 && text[last - 1] != '拍'))
            && IsClause(text, words, end);
    }

    private static int AfterSigns(string text, int start, int end) =>
        Runs.EndOf(text, start, end, static c => Signs.IndexOf(c) >= 0);

    private static bool IsClause(string text, int start, int end) =>
        Runs.Find(text, start, end, Characters.IsTrailingMark) == end;

    /// <summary>A line of nothing but signs: ———— or ******</summary>
    public static bool Rule(string text, int start, int end) =>
        end - start > 2 && Runs.IsOnly(text, start, end, static c => RuleSigns.IndexOf(c) >= 0);
}
