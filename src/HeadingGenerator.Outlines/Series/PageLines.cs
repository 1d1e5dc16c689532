namespace HeadingGenerator.Outlines.Series;

/// <summary>
/// What tells the lines of the page from those of the author; each is named by a row of the table of line kinds.
/// </summary>
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

    /// <summary>How many dots lead to a page number.</summary>
    private const int LeastDots = 3;

    /// <summary>— 3 —, 第3页, 第 3 页 共 5 页, - 3/5 -, ===== 第3页 =====</summary>
    public static bool PageNumber(string text, in Line line)
    {
        char last = text[line.ContentEnd - 1];
        return (text[line.ContentStart] == '第' ? last == '页' : Dashes.IndexOf(last) >= 0)
            && Runs.Find(text, line.ContentStart, line.ContentEnd, Characters.IsDigit) < line.ContentEnd
            && Runs.IsOnly(text, line.ContentStart, line.ContentEnd, IsOfPageNumber);
    }

    private static bool IsOfPageNumber(char c) =>
        Characters.IsDigit(c) || Characters.IsSpace(c) || Dashes.IndexOf(c) >= 0 || c is '/' or '第' or '页' or '共';

    /// <summary>制度汇编　　第 7 页 共 52 页, 第11版：政治</summary>
    public static bool RunningHead(string text, in Line line)
    {
        int digits = line.ContentStart + (text[line.ContentStart] == '第' ? 1 : 0);
        int sheet = Characters.SkipDigits(text, digits, line.ContentEnd);
        if (sheet > digits && sheet + 1 < line.ContentEnd && text[sheet] == '版' && Characters.IsColon(text[sheet + 1]))
        {
            return true;
        }

        int number = text[line.ContentEnd - 1] == '页' ? text.IndexOf('第', line.ContentStart, line.Length) : -1;
        return number > line.ContentStart
            && text[number - 1] == '\u3000'
            && PageNumber(text, new Line(number, number, line.ContentEnd));
    }

    /// <summary>一、指导思想………3: a line of the table of contents</summary>
    public static bool Entry(string text, in Line line)
    {
        if (!Characters.IsDigit(text[line.ContentEnd - 1]))
        {
            return false;
        }

        int end = Runs.StartOf(text, line.ContentStart, line.ContentEnd, Characters.IsDigit);
        int dots = 0;
        for (int i = end - 1; i > line.ContentStart && line.ContentEnd - end <= 3; i--)
        {
            char c = text[i];
            if (c == '\t')
            {
                // A row of a table has more tabs, or no heading before its only one.
                return text.IndexOf('\t', line.ContentStart, i - line.ContentStart) < 0
                    && Grammar.Default.Markers.TryMatch(text, line.ContentStart, i, out _);
            }

            if (!Characters.IsSpace(c) && c is not ('.' or '．' or '·' or '•' or '…' or '‥'))
            {
                break;
            }

            dots += Characters.IsSpace(c) ? 0 : c is '…' or '‥' ? LeastDots - 1 : 1;
        }

        return dots >= LeastDots;
    }

    /// <summary>□ 本报记者 某某, ——编者, 《某日报》（第 2 版）: who wrote what stands above or below, and where.</summary>
    public static bool Byline(string text, in Line line)
    {
        int start = AfterSigns(text, line);
        return (Words.StartsWithAny(text, start, line.ContentEnd, Lexicon.Bylines)
                || Words.IsAny(text, start, line.ContentEnd, Lexicon.Editors)
                || (text[line.ContentStart] == '《' && Words.EndsWithAny(text, start, line.ContentEnd, ["版）"])))
            && IsClause(text, start, line.ContentEnd);
    }

    /// <summary>某某 摄, ▲图源网络, 某某摄（资料图片）: who took a picture.</summary>
    public static bool PictureCredit(string text, in Line line)
    {
        int start = AfterSigns(text, line);
        int remark = Brackets.FindRemark(text, line.ContentStart, line.ContentEnd);
        int end = remark > start ? remark : line.ContentEnd;
        return (Words.StartsWithAny(text, start, line.ContentEnd, Lexicon.PictureSources)
                || Words.EndsWithAny(text, start, line.ContentEnd, Lexicon.Credits)
                || (text[end - 1] == '摄' && end - start > 2 && text[end - 2] != '拍'))
            && IsClause(text, start, line.ContentEnd);
    }

    private static int AfterSigns(string text, in Line line) =>
        Runs.EndOf(text, line.ContentStart, line.ContentEnd, static c => Signs.IndexOf(c) >= 0);

    private static bool IsClause(string text, int start, int end) =>
        start < end && Runs.Find(text, start, end, Characters.IsTrailingMark) == end;

    /// <summary>A line of nothing but signs: ———— or ******</summary>
    public static bool Rule(string text, in Line line) =>
        line.Length > 2 && Runs.IsOnly(text, line.ContentStart, line.ContentEnd, static c => RuleSigns.IndexOf(c) >= 0);
}
