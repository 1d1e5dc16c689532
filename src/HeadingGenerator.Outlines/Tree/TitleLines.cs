using HeadingGenerator.Outlines.Series;

namespace HeadingGenerator.Outlines.Tree;

/// <summary>What the lines of the title of a document look like (GB/T 9704-2012 §7.3.1).</summary>
internal static class TitleLines
{
    public const int Longest = 60;

    /// <summary>竞争性磋商文件: how long the kind of a document is, alone on the second line of its title.</summary>
    private const int LongestGenre = 8;

    /// <summary>Whether a line can be the title: words, short, no sentence, no announcement.</summary>
    public static bool CanBeTitle(string text, LogicalLine line) =>
        line.Kind == LineKind.Text
        && line.Row != Contents.Listed
        && line.Length <= Longest + 2 * Emphasis.Length
        && Emphasis.Inside(text, line.Start, line.End).End is var end
        && SkipTitleLabel(text, line) is var start
        && Runs.Find(text, start, end, char.IsLetterOrDigit) < end
        && !Emphasis.Slants(text, start, end)
        && !(text[start] is '…' or '.' or '·')
        && !Words.StartsWithAny(text, start, end, Lexicon.Answers)
        && !IsOpening(text, start, end)
        && !HeadingSplitter.IsSentence(text, start, end)
        && !IsNumberField(text, start, end)
        && !(text[start] is '（' or '(' && new Brackets(text, end).SkipFrom(start) == start);

    /// <summary>Whether a line can be the title, and says what kind of document it is.</summary>
    public static bool NamesDocument(string text, LogicalLine line) =>
        CanBeTitle(text, line) && EndsWithGenre(text, line.Start, line.End);

    /// <summary>引言, and 引言：政策解读的意义</summary>
    public static bool IsOpening(string text, int start, int end) =>
        Words.IsAny(text, start, end, Lexicon.Openings) || Words.HasLabel(text, start, end, Lexicon.Openings);

    /// <summary>项目编号：HX2025-031: no word stands after the colon.</summary>
    private static bool IsNumberField(string text, int start, int end)
    {
        int colon = Words.FindColon(text, start, end);
        return colon >= 0 && Runs.Find(text, colon, end, Characters.IsIdeograph) == end;
    }

    /// <summary>Where the title of a line starts, after 标题： or a # that is glued to it.</summary>
    public static int SkipTitleLabel(string text, LogicalLine line)
    {
        int start = Emphasis.Skip(text, line.Start, line.End);
        int annex = TailLines.SkipAnnexLabel(text, start, line.End);
        return annex > start ? annex
            : Words.FindAt(text, start, line.End - 1, Lexicon.TitleLabels) is { } label
            ? Runs.EndOf(text, start + label.Length, line.End, static c => Characters.IsSpace(c) || c == '*')
            : line.Length > 1 && text[line.Start] == '#' && Characters.IsIdeograph(text[line.Start + 1])
            ? line.Start + 1
            : line.Start;
    }

    /// <summary>
    /// Whether a title that starts somewhere and reaches the end of a line goes on with the next, which may be set
    /// spaced: 关于加强财务管理的 ⏎ 若 干 规 定. Where a blank line follows the two stand by themselves (示范市公务用车 ⏎
    /// 集中调度管理办法), but not what says where it was spoken or what it is good for: 在全市教育大会上的讲话, 申论优秀范文.
    /// </summary>
    public static bool GoesOn(string text, int start, LogicalLine line, LogicalLine next, bool endsBlock = false)
    {
        if (!CanBeTitle(text, next) || next.Length + line.End - start > 2 * Longest)
        {
            return false;
        }

        int end = Emphasis.Inside(text, line.Start, line.End).End;
        TextRange below = Emphasis.Inside(text, next.Start, next.End);
        bool hasAbout = text.IndexOf("关于", start, end - start, StringComparison.Ordinal) >= 0;

        // 关于…的通知 is whole, 关于…发展计划 ⏎ 执行情况的报告 is not.
        bool isWhole = EndsWithGenre(text, start, end)
            && !(hasAbout && text.LastIndexOf('的', end - 1, Math.Min(LongestGenre, end - start)) < 0);
        bool isOffice = Words.NamesOffice(text, start, end);
        string words = Furniture.KeyOf(text, below.Start, below.End);
        bool isOpen = text[end - 1] is '的' or '和' or '与' or '及' or '、'
            || (!next.FollowsBlank
                && ((endsBlock
                        && Runs.Find(text, start, end, PartsMotto) == end
                        && text[below.Start] != '在'
                        && !words.Contains("范文"))
                    || (below.Length <= LongestGenre && below.Length < end - start)));
        return Brackets.AreBroken(text, start, line.End, Math.Min(text.Length, line.End + (2 * Longest)))
            || (!isWhole
                && ((isOffice
                        && (Words.IsAt(text, below.Start, "关于")
                            || StartsWithYear(text, below)
                            || (text[below.Start] == '第'
                                && Words.EndsWithAny(text, below.Start, below.End, Lexicon.Congresses))))
                    || (EndsWithGenre(words, 0, words.Length) && (isOffice || isOpen || hasAbout))));
    }

    /// <summary>2026年防汛值班安排, and no date.</summary>
    private static bool StartsWithYear(string text, TextRange line)
    {
        const int digits = 4;
        int year = Characters.SkipDigits(text, line.Start, line.End);
        return year - line.Start == digits
            && year + 1 < line.End
            && text[year] == '年'
            && !Characters.IsDigit(text[year + 1]);
    }

    /// <summary>凝心聚力促发展 真抓实干谱新篇 — what parts the halves of a motto, which stands above a title.</summary>
    private static bool PartsMotto(char c) => Characters.PartsClauses(c) || Characters.IsSpace(c);

    /// <summary>Whether a line says what another does, as a title at the head of pages.</summary>
    public static bool AreSame(string text, LogicalLine line, LogicalLine other) => line.Length == other.Length
        && string.CompareOrdinal(text, line.Start, text, other.Start, line.Length) == 0;

    /// <summary>Whether the kind of a document ends a stretch, also before what a bracket adds: 实施方案（试行）.</summary>
    public static bool EndsWithGenre(string text, int start, int end)
    {
        int remark = Brackets.FindRemark(text, start, end);
        return Words.EndsWithAny(text, start, remark > start ? remark : end, Lexicon.Genres);
    }
}
