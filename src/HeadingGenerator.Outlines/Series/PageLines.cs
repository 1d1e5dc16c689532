namespace HeadingGenerator.Outlines.Series;

/// <summary>
/// What tells the lines of the page from those of the author; each is named by a row of the table of line kinds.
/// </summary>
internal static class PageLines
{
    /// <summary>How many dots lead to a page number.</summary>
    private const int LeastDots = 3;

    /// <summary>目录 above what it lists.</summary>
    public static bool ContentsTitle(string text, in Line line) =>
        Words.IsAny(text, line.ContentStart, line.ContentEnd, Lexicon.ContentsTitles);

    /// <summary>— 3 —, 第3页, 第 3 页 共 5 页, 3/5</summary>
    public static bool PageNumber(string text, in Line line)
    {
        int digits = 0;
        for (int i = line.ContentStart; i < line.ContentEnd; i++)
        {
            char c = text[i];
            if (Characters.IsDigit(c))
            {
                digits++;
            }
            else if (!Characters.IsSpace(c) && c is not ('-' or '－' or '—' or '–' or '·' or '/' or '第' or '页' or '共'))
            {
                return false;
            }
        }

        return digits > 0
            && (text[line.ContentStart] == '第' ? text[line.ContentEnd - 1] == '页' : Closes(text, line));
    }

    /// <summary>制度汇编　　第 7 页 共 52 页</summary>
    public static bool RunningHead(string text, in Line line)
    {
        int number = text[line.ContentEnd - 1] == '页' ? text.IndexOf('第', line.ContentStart, line.Length) : -1;
        return number > line.ContentStart
            && Characters.IsSpace(text[number - 1])
            && Characters.IsSpace(text[number - 2])
            && PageNumber(text, new Line(number, number, line.ContentEnd));
    }

    private static bool Closes(string text, in Line line) =>
        text[line.ContentStart] is '-' or '－' or '—' or '–' or '·'
            && text[line.ContentEnd - 1] is '-' or '－' or '—' or '–' or '·';

    /// <summary>一、指导思想………3: a line of the table of contents</summary>
    public static bool Entry(string text, in Line line)
    {
        int end = line.ContentEnd;
        while (end > line.ContentStart && Characters.IsDigit(text[end - 1]))
        {
            end--;
        }

        if (line.ContentEnd - end is 0 or > 3)
        {
            return false;
        }

        int dots = 0;
        for (int i = end - 1; i > line.ContentStart; i--)
        {
            char c = text[i];
            if (c is '\t')
            {
                return IsMarkedWithoutTab(text, line.ContentStart, i);
            }

            int more = c is '.' or '．' or '·' or '•' ? 1 : c is '…' or '‥' ? LeastDots - 1 : 0;
            if (more == 0 && !Characters.IsSpace(c))
            {
                break;
            }

            dots += more;
        }

        return dots >= LeastDots;
    }

    /// <summary>
    /// Whether a heading stands before the only tab of a line; a row of a table has more of them, or none of it.
    /// </summary>
    private static bool IsMarkedWithoutTab(string text, int start, int tab) =>
        text.IndexOf('\t', start, tab - start) < 0 && Grammar.Default.Markers.TryMatch(text, start, tab, out _);

    private const string RuleSigns = "-=*_—–─－·…~～＊☆★ ";

    /// <summary>A line of nothing but signs: ———— or ******</summary>
    public static bool Rule(string text, in Line line)
    {
        if (line.Length < 3)
        {
            return false;
        }

        for (int i = line.ContentStart; i < line.ContentEnd; i++)
        {
            if (RuleSigns.IndexOf(text[i]) < 0)
            {
                return false;
            }
        }

        return true;
    }
}
