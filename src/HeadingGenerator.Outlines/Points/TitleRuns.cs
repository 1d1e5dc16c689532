using HeadingGenerator.Outlines.Series;

namespace HeadingGenerator.Outlines.Points;

/// <summary>
/// The ways in which lines that look like titles may be points; others of them are prose in the looks.
/// </summary>
internal sealed class TitleRuns(string text, LogicalLine[] lines, LineLook[] looks)
{
    private readonly List<int> _titles = FindTitles(text, lines, looks);

    /// <summary>The titles, if they have text below them or are parallel; else null.</summary>
    public List<int>? All => _titles.Count > 1 && (HaveText(_titles) || AreParallel) ? _titles : null;

    private bool AreParallel => _titles.Count > 2
        && _titles[0] == 0
        && new PointRun(text, lines, _titles, RunLayout.Titles, default).AreParallel(1);

    /// <summary>
    /// The titles without the first ones: what a page says before the text begins may stand above nothing.
    /// </summary>
    public IEnumerable<List<int>> WithoutLead()
    {
        const int fewest = 3;
        const int longestLead = 3;
        for (int lead = 1; lead <= longestLead && _titles.Count - lead >= fewest; lead++)
        {
            List<int> own = _titles.GetRange(lead, _titles.Count - lead);
            if (own.TrueForAll(IsOverSentence))
            {
                yield return own;
            }
        }
    }

    private bool IsOverSentence(int title) => title + 1 < lines.Length
        && lines[title + 1].Length > 2 * lines[title].Length
        && PointLine.EndsSentence(text[lines[title + 1].End - 1]);

    /// <summary>Whether text stands below every title, or a title that has text: 存在的问题 above 供给不足.</summary>
    public bool HaveText(List<int> titles)
    {
        int adjacent = 0;
        for (int i = 0; i < titles.Count; i++)
        {
            bool hasText = titles[i] + 1 < lines.Length && looks[titles[i] + 1] != LineLook.Title;
            adjacent = hasText ? 0 : adjacent + 1;
            if (adjacent > 1)
            {
                return false;
            }
        }

        return adjacent == 0;
    }

    /// <summary>Finds the titles, and makes prose of those that only call out or ask, if they are few.</summary>
    private static List<int> FindTitles(string text, LogicalLine[] lines, LineLook[] looks)
    {
        List<int> titles = [.. Enumerable.Range(0, looks.Length).Where(i => looks[i] == LineLook.Title)];

        // Among two no kind is rare.
        return titles.Count < 3
            ? titles
            : WithoutLong(
                lines, looks,
                WithoutRare(text, lines, looks, WithoutRare(text, lines, looks, titles, "！!～"), "？?"));
    }

    /// <summary>
    /// 待办事项 ⏎ 提供精简版的原始数据表和分类定义标准 ⏎ 搭建… — what stands below a title and is far longer than most is its text.
    /// </summary>
    private static List<int> WithoutLong(LogicalLine[] lines, LineLook[] looks, List<int> titles)
    {
        const int times = 2;
        int usual = titles.Select(title => lines[title].Length)
            .OrderBy(static length => length)
            .ElementAt(titles.Count / 2);
        for (int i = 0; i < titles.Count; i++)
        {
            bool isBelow = i > 0 && titles[i] == titles[i - 1] + 1;
            if (isBelow && lines[titles[i]].Length > times * usual)
            {
                looks[titles[i]] = LineLook.Prose;
            }
        }

        return titles.FindAll(title => looks[title] == LineLook.Title);
    }

    /// <summary>祝贺你们！ 如何更新？ — what is called out or asked now and then is no title.</summary>
    private static List<int> WithoutRare(
        string text, LogicalLine[] lines, LineLook[] looks, List<int> titles, string marks)
    {
        List<int> rare = titles.FindAll(
            title => marks.IndexOf(text[Pictographs.SkipBack(text, lines[title].Start, lines[title].End) - 1]) >= 0);
        if (2 * rare.Count >= titles.Count)
        {
            return titles;
        }

        rare.ForEach(title => looks[title] = LineLook.Prose);
        return titles.FindAll(title => looks[title] == LineLook.Title);
    }
}
