using HeadingGenerator.Outlines.Markers;
using HeadingGenerator.Outlines.Points;
using HeadingGenerator.Outlines.Series;

namespace HeadingGenerator.Outlines.Tree;

/// <summary>Tells a first line that has siblings further down from the title of the whole.</summary>
internal sealed class TitleSiblings(string text, LogicalLine[] lines)
{
    /// <summary>
    /// Whether the first line is a section or a theme as lines further down are, and no title of them all.
    /// </summary>
    public bool Has(int line) =>
        IsSpeaker(line) || HasDecorated(line) || IsOneOverLists(line) || IsOneDocument(line) || IsOneOfNews(line)
        || IsOneOfCounted(line)
        || DatedTitles.Find(text, lines).Exists(article => article.Title == line);

    /// <summary>
    /// 走访制度 ⏎ 1. ⏎ 2. ⏎ 三会一课制度 ⏎ 一、 — the name of a document with headings of its own above another of its kind.
    /// </summary>
    private bool IsOneDocument(int line)
    {
        return GenreOf(line) is { } genre
            && !CanBeTitle(line + 1)
            && Array.FindIndex(lines, line + 1, StartsSeries) is var list
            && Array.FindLastIndex(lines, StartsSeries) is var lastList
            && OthersBelow(line).Any(
                other => other > list
                    && other < lastList
                    && GenreOf(other) == genre
                    && CanBeTitle(other)
                    && !DocumentLines.IsAnnexLabel(text, lines[other - 1]));
    }

    private string? GenreOf(int line) => Words.FindEnd(text, lines[line].Start, lines[line].End, Lexicon.Genres);

    private bool CanBeTitle(int line) => TitleLines.CanBeTitle(text, lines[line]);

    /// <summary>The lines below a title and a line of its own that have another below them.</summary>
    private IEnumerable<int> Below(int line) => Enumerable.Range(line + 2, Math.Max(0, lines.Length - line - 3));

    /// <summary>Those of them that say something else: the title itself returns as the head of pages.</summary>
    private IEnumerable<int> OthersBelow(int line) =>
        Below(line).Where(other => !TitleLines.AreSame(text, lines[line], lines[other]));

    /// <summary>
    /// 第一周 ⏎ … ⏎ 第二周 ⏎ …, 6月1日 and 6月2日, 上半年 and 下半年 — whether another line above text says the same of a later number.
    /// </summary>
    private bool IsOneOfCounted(int line)
    {
        const int longest = 12;
        (int start, int end) = (lines[line].Start, lines[line].End);
        if (TitleLines.EndsWithGenre(text, start, end))
        {
            return false;
        }

        for (int i = start; i < end && i < start + longest; i++)
        {
            int after = ReadPlace(i, start, end, out int number);
            if (after > i && Below(line).Any(other => CountsFurther(lines[other], i, after, number)))
            {
                return true;
            }
        }

        return false;

        bool CountsFurther(LogicalLine other, int numeral, int after, int number) =>
            numeral - start < other.Length
            && string.CompareOrdinal(text, start, text, other.Start, numeral - start) == 0
            && ReadPlace(other.Start + numeral - start, other.Start, other.End, out int later) is var rest
            && rest > other.Start + numeral - start
            && later > number
            && (after == end ? rest == other.End : rest < other.End && text[rest] == text[after])
            && TitleLines.CanBeTitle(text, other);
    }

    /// <summary>Reads a number, but that of a year, or 上, 中 or 下 at the start of a line.</summary>
    private int ReadPlace(int position, int start, int end, out int number)
    {
        const string order = "上中下";
        number = order.IndexOf(text[position]);
        if (position == start && number >= 0)
        {
            return position + 1;
        }

        int after = Numerals.ReadCount(text, position, end, out number);
        after = after > position ? after : Numerals.ReadArabic(text, position, end, out number);
        return after < end && text[after] == '年' ? position : after;
    }

    /// <summary>
    /// 某公司召开启动会 ⏎ … ⏎ 某公司开展消防验收 ⏎ … — as two others with a blank line before them a line opens that has text below it.
    /// </summary>
    private bool IsOneOfNews(int line)
    {
        const int opening = 6;
        return OthersBelow(line).Where(
            other => lines[other].FollowsBlank
                && lines[other - 1].Kind == LineKind.Text
                && OpensAlike(line, other, opening)
                && CanBeTitle(other)).Skip(1).Any();
    }

    /// <summary>张伟：几点开会？ ⏎ 李娜：三点。 ⏎ 张伟：好的。 — what stands before a colon once more is who speaks.</summary>
    private bool IsSpeaker(int line)
    {
        int colon = Words.FindColon(text, lines[line].Start, lines[line].End);
        if (colon < 0 || TitleLines.SkipTitleLabel(text, lines[line]) > lines[line].Start)
        {
            return false;
        }

        string label = text.Substring(lines[line].Start, colon + 1 - lines[line].Start);
        return Array.FindIndex(lines, line + 1, other => Words.IsAt(text, other.Start, label)) > 0;
    }

    /// <summary>
    /// 行程概览 ⏎ 1. ⏎ 吃喝推荐 ⏎ - ⏎ 实用贴士 ⏎ - — a line above a list, as two others no longer than it if it names no document,
    /// or as one between its list and the next (书香机关 ⏎ （一）（二） ⏎ 清廉机关 ⏎ （一）（二）); 教学重点 is like 教学目标, whatever stands
    /// below it.
    /// </summary>
    private bool IsOneOverLists(int line)
    {
        if (!IsOverList(line))
        {
            return false;
        }

        const int tolerance = 2;
        int others = 0;
        int inside = 0;
        int reached = 1;
        bool partsSeries = false;
        MarkerFamily family = lines[line + 1].Marker.Family;
        foreach (int i in Below(line))
        {
            if (IsOfFamily(i, family))
            {
                // 民宿的将来 ⏎ 一、 ⏎ 典型案例 ⏎ 1. ⏎ 二、 — what stands between two headings of a series is below the first.
                bool goesOn = lines[i].Marker.Number == reached + 1;
                others += goesOn ? 0 : inside;
                (reached, inside) = (lines[i].Marker.Number, 0);
            }
            else if (CanBeTitle(i))
            {
                bool isLike = (IsOverList(i) && DecorationOf(i) == DecorationOf(line))
                    || OpensAlike(line, i, 2);
                inside += isLike && lines[i].Length <= lines[line].Length + tolerance ? 1 : 0;
                partsSeries |= StartsSeries(lines[line + 1])
                    && StartsSeries(lines[i + 1])
                    && IsOfFamily(i - 1, family)
                    && IsOfFamily(i + 1, family);
            }
        }

        return partsSeries
            || (others + inside > 1 && !TitleLines.EndsWithGenre(text, lines[line].Start, lines[line].End));
    }

    private bool OpensAlike(int line, int other, int length) =>
        string.CompareOrdinal(text, lines[line].Start, text, lines[other].Start, length) == 0;

    private bool IsOfFamily(int line, MarkerFamily family) => ReferenceEquals(lines[line].Marker.Family, family);

    /// <summary>
    /// **优点** ⏎ 速度快。 ⏎ **缺点** ⏎ 价格高。, 【问题】 and 🎯 目标 — a decorated line over text, no longer than others that are.
    /// </summary>
    private bool HasDecorated(int line) =>
        DecorationOf(line) is var decoration and not '\0'
        && Below(line).Any(
            other => DecorationOf(other) == decoration && lines[other].Length >= lines[line].Length);

    /// <summary>What decorates a line, but not the one below it; NUL if nothing does.</summary>
    private char DecorationOf(int line) =>
        lines[line].Kind == LineKind.Text && MarkOf(lines[line]) is var mark && mark != MarkOf(lines[line + 1])
            ? mark
            : '\0';

    private char MarkOf(LogicalLine line) =>
        Emphasis.Covers(text, line.Start, line.End) || PointLine.IsBracketed(text, line) ? text[line.Start]
        : Pictographs.Skip(text, line.Start, line.End) > line.Start ? '⭐'
        : '\0';

    /// <summary>Whether a line stands right above a list: 1. or - but no heading of Markdown.</summary>
    private bool IsOverList(int line) => lines[line].Kind == LineKind.Text
        && lines[line + 1] is { Kind: LineKind.Marked, Marker.Family.SetsLevel: false }
        && (lines[line + 1].Marker.Family.IsMarkup || StartsSeries(lines[line + 1]));

    private static bool StartsSeries(LogicalLine line) => line is { Kind: LineKind.Marked, Marker.Number: 1 };
}
