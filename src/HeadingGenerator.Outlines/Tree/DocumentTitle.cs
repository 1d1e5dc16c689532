using HeadingGenerator.Outlines.Markers;
using HeadingGenerator.Outlines.Series;

namespace HeadingGenerator.Outlines.Tree;

/// <summary>Finds the lines of the title of a document.</summary>
internal sealed class DocumentTitle(string text, LogicalLine[] lines)
{
    private const char Dash = '—';

    private readonly TitleSiblings _siblings = new(text, lines);

    /// <summary>
    /// The line of the title: a first and only #, a bold line after an announcement, or the first line if it can be
    /// one.
    /// </summary>
    public int Find(int first)
    {
        int hash = Array.FindIndex(lines, line => IsHash(line));
        if (hash >= 0 && IsOutermost(hash) && IsAlone(first, hash))
        {
            return hash;
        }

        if (first >= lines.Length)
        {
            return -1;
        }

        bool isAboveTitle = (IsSite(first) || IsKicker(first) || IsAboveSubtitled(first))
            && first + 1 < lines.Length
            && CanBeTitle(first + 1);
        first = SkipFields(isAboveTitle ? first + 1 : first);
        return FindAddressed(first) ?? FindNamed(first) ?? FindFirst(first);
    }

    /// <summary>The first line, or the one below what announces it, unless lines further down are like it.</summary>
    private int FindFirst(int first)
    {
        // 好的，以下是为您起草的方案： — what announces a text is not its title.
        bool announces = first + 1 < lines.Length
            && !CanBeTitle(first)
            && lines[first].Kind == LineKind.Text
            && (Emphasis.Covers(text, lines[first + 1].Start, lines[first + 1].End)
                || Words.StartsWithAny(text, lines[first].Start, lines[first].End, Lexicon.Answers));
        int title = announces ? first + 1 : first;
        bool isLast = title + 1 == lines.Length;
        return CanBeTitle(title) && (isLast ? announces : !_siblings.Has(title)) ? title : -1;
    }

    private bool CanBeTitle(int line) => TitleLines.CanBeTitle(text, lines[line]);

    /// <summary>某某文学网 ⏎ 会议纪要范文 — the name of a site.</summary>
    private bool IsSite(int line)
    {
        const int longest = 12;
        int start = lines[line].Start;
        int end = Words.EndsWithAny(text, start, lines[line].End, Lexicon.Papers)
            ? lines[line].End
            : Runs.Find(text, start, lines[line].End, static c => c == ' ');
        return end - start <= longest
            && (Words.EndsWithAny(text, start, end, Lexicon.Sites)
                || Words.EndsWithAny(text, start, end, Lexicon.Papers))
            && !Words.EndsWithAny(text, start, end, Lexicon.Networks);
    }

    /// <summary>某县打通寄递“最后一公里” ⏎ 小包裹串起好日子 ⏎ ——某县物流体系建设观察</summary>
    private bool IsAboveSubtitled(int line) => line + 2 < lines.Length
        && lines[line + 2] is { Kind: LineKind.Marked, Marker.Family.CanBeSubtitle: true }
        && CanBeTitle(line);

    /// <summary>本报记者走进乡间，看产业发展—— ⏎ 致富路越走越宽 — what leads to the title of an article.</summary>
    private bool IsKicker(int line) => text[lines[line].End - 1] == Dash;

    /// <summary>合同编号：SF-2026-0031 ⏎ 签订地点：示范区 ⏎ 采购合同 — the line below some fields if it names a document.</summary>
    private int SkipFields(int first)
    {
        int line = Array.FindIndex(
            lines, first, other => !IsField(other) || TitleLines.SkipTitleLabel(text, other) > other.Start);
        return line >= 0 && TitleLines.NamesDocument(text, lines[line]) ? line : first;
    }

    private bool IsField(LogicalLine line)
    {
        const int longest = 30;
        const int longestLabel = 8;
        return line.Kind == LineKind.Text
            && line.Length <= longest
            && Words.FindColon(text, line.Start, Math.Min(line.End, line.Start + longestLabel)) >= 0;
    }

    /// <summary>日期: 2026-01-15, [返回目录](index.md), and what holds no Chinese: no title stands above a # so.</summary>
    private bool IsAside(LogicalLine line) => line.Kind == LineKind.Text
        && (IsField(line)
            || (text[line.Start] == '['
                && text[line.End - 1] == ')'
                && text.IndexOf("](", line.Start, line.Length, StringComparison.Ordinal) > 0)
            || Runs.Find(text, line.Start, line.End, Characters.IsIdeograph) == line.End);

    /// <summary>
    /// 巡察反馈工作方案_第1页 ⏎ 已阅读5页 ⏎ 巡察反馈工作方案 — the title of a text below what its page says of itself: between marks
    /// or spaces on a line above, or on two lines.
    /// </summary>
    private int? FindNamed(int first)
    {
        const int mostLines = 12;
        const int shortest = 6;
        if (TitleLines.EndsWithGenre(text, lines[first].Start, lines[first].End))
        {
            return null;
        }

        int marked = Array.FindIndex(lines, first + 1, static line => line.Kind == LineKind.Marked);
        int last = marked < 0 ? lines.Length : marked;
        for (int i = first; i < last && i <= first + mostLines; i++)
        {
            LogicalLine line = lines[i];
            if (line.Length >= shortest
                && TitleLines.CanBeTitle(text, line)
                && !Words.EndsWithAny(text, line.Start, line.End, Lexicon.Sites)
                && (Array.FindIndex(lines, first, i - first, above => Names(above, line)) >= 0
                    || (lines[first].Kind == LineKind.Text
                        && Array.FindIndex(
                            lines, i + 1, Math.Min(last, i + mostLines) - i - 1,
                            below => TitleLines.AreSame(text, below, line)) >= 0)))
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>
    /// 监控系统 ⏎ ☆ 通风 ⏎ 关于…的通知 ⏎ 各县（区）安监局： — the first line that names a document right above its addressee.
    /// </summary>
    private int? FindAddressed(int first)
    {
        const int mostLines = 8;
        int last = Math.Min(lines.Length - 1, first + mostLines);
        for (int i = first; i < last; i++)
        {
            if (AuthorLines.IsAddressee(text, lines[i + 1]))
            {
                int title = i;
                while (title > first
                    && (TitleLines.GoesOn(text, lines[title - 1].Start, lines[title - 1], lines[title])
                        || (title < i
                            && (Words.IsAt(text, lines[title - 1].Start, "关于")
                                || Words.NamesOffice(text, lines[title - 1].Start, lines[title - 1].End)))))
                {
                    title--;
                }

                return TitleLines.NamesDocument(text, lines[i]) ? title : null;
            }

            if (Characters.IsSentenceEnd(text[lines[i].End - 1]) || lines[i].Length > TitleLines.Longest)
            {
                break;
            }
        }

        return null;
    }

    /// <summary>Whether the words of a line stand in another one and do not fill it.</summary>
    private bool Names(LogicalLine above, LogicalLine line)
    {
        string words = text.Substring(line.Start, line.Length);
        int start = line.Length < above.Length
            ? text.IndexOf(words, above.Start, above.Length, StringComparison.Ordinal)
            : -1;
        int end = start + line.Length;
        return start >= 0
            && !Characters.IsSentenceEnd(text[above.End - 1])
            && !char.IsLetterOrDigit(text[end]);
    }

    private bool IsHash(LogicalLine line) =>
        line is { Kind: LineKind.Marked, Marker.Family.SetsLevel: true }
        && (line.Marker.Number == 0 || line.Marker.Family.CanBeTitle)
        && Runs.Find(text, line.Marker.ContentStart, line.End, char.IsLetter) < line.End
        && text[line.End - 1] != Dash;

    /// <summary>
    /// Whether every other heading of Markdown stands below one, or is numbered; those without a number may come after
    /// several that are. Of two levels only # is a title by itself; if it is numbered, others have to stand below:
    /// # 第六章 科学发展观.
    /// </summary>
    private bool IsOutermost(int hash)
    {
        Marker marker = lines[hash].Marker;
        bool isNumbered = marker.Number > 0;
        bool canNumber = marker.Family.CanBeTitle
            && !isNumbered
            && !TitleLines.IsOpening(text, marker.ContentStart, lines[hash].End);
        IEnumerable<Marker> others = lines.Skip(hash + 1)
            .Select(static line => line.Marker)
            .Where(static other => other.Family is { SetsLevel: true });
        bool hasPeer = others.Where(other => other.Family.Rank <= marker.Family.Rank)
            .Take(2)
            .Any(other => !canNumber || other.Number == 0);
        return !hasPeer && (others.Skip(1).Any() || (marker.Family.CanBeTitle && (others.Any() || !isNumbered)));
    }

    /// <summary>
    /// Whether nothing but text stands between the first line and a heading of Markdown, and something after it.
    /// </summary>
    private bool IsAlone(int first, int hash) => hash + 1 < lines.Length
        && Enumerable.Range(first, Math.Max(0, hash - first)).All(
            i => IsKicker(i) || IsAside(lines[i]) || !(lines[i].Kind == LineKind.Marked || CanBeTitle(i)));

    /// <summary>
    /// The last line of a title that was cut: inside 《》, after the organs that issue it, or before what the document
    /// is called.
    /// </summary>
    public int FindLast(int title)
    {
        const int mostLines = 3;
        int organ = DocumentLines.LastOrgan(text, lines, title);
        int about = organ > title
            && Words.IsAt(text, lines[organ + 1].Start, "关于")
            && CanBeTitle(organ + 1)
            ? organ + 1
            : title;
        int last = about;
        while (last + 1 < lines.Length && last - about + 1 < mostLines && lines[title].Kind == LineKind.Text
            && Runs.Find(text, lines[last].End, lines[last + 1].Start, char.IsLetterOrDigit) == lines[last + 1].Start
            && TitleLines.GoesOn(text, lines[title].Start, lines[last], lines[last + 1],
                last + 2 < lines.Length && lines[last + 2].FollowsBlank))
        {
            last++;
        }

        return last;
    }
}
