using HeadingGenerator.Outlines.Series;

namespace HeadingGenerator.Outlines.Points;

/// <summary>
/// 某林场召开讨论会 ⏎ 2019-07-04 ⏎ … ⏎ 生姜栽培技术 ⏎ 某某 ⏎ 2019-07-05 — articles one after another, each above its date, or above its
/// author and its date.
/// </summary>
internal static class DatedTitles
{
    /// <summary>Their titles and the lines of their dates; none if it is one article.</summary>
    public static List<(int Title, int Date)> Find(string text, LogicalLine[] lines)
    {
        List<(int Title, int Date)> articles = [];
        for (int date = 1; date < lines.Length; date++)
        {
            if (lines[date].Kind == LineKind.Text
                && SectionTitle.IsDated(text, lines[date])
                && FindTitle(text, lines, date) is var title and >= 0)
            {
                articles.Add((title, date));
            }
        }

        return articles.Count > 1 ? articles : [];
    }

    /// <summary>The line above a date and perhaps an author, if the text before is at its end; else -1.</summary>
    private static int FindTitle(string text, LogicalLine[] lines, int date)
    {
        const int mostLines = 2;
        int title = date;
        while (title > 0
            && date - title <= mostLines
            && !lines[title].FollowsBlank
            && lines[title - 1].Kind == LineKind.Text)
        {
            title--;
        }

        return date - title is > 0 and <= mostLines
            && (title == 0 || (lines[title].FollowsBlank && PointLine.EndsSentence(text[lines[title - 1].End - 1])))
            ? title
            : -1;
    }
}
