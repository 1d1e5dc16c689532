using HeadingGenerator.Outlines.Markers;
using HeadingGenerator.Outlines.Series;
using HeadingGenerator.Outlines.Tree;

namespace HeadingGenerator.Outlines.Points;

/// <summary>How the titles of sections without a marker look.</summary>
internal enum SectionForm
{
    None,

    /// <summary>A short line without a closing mark: 实用贴士</summary>
    Title,

    /// <summary>A name and a colon: 使用方法：</summary>
    Label,

    /// <summary>【工作动态】</summary>
    Bracketed,

    /// <summary>v2.3.0（2025-06-01）, 6月1日（周日）</summary>
    Dated,

    /// <summary>A line that the contents name.</summary>
    Listed,

    /// <summary>食堂管理制度 篇1, and beside it what names another document.</summary>
    Counted,

    /// <summary>身体保健 and 心理健康, each above 活动目标.</summary>
    OverRepeated,

    /// <summary>**下周计划**, also with a colon and its text after it.</summary>
    Bold,
}

/// <summary>Looks at lines without a marker that may be titles of sections.</summary>
internal static class SectionTitle
{
    /// <summary>The longest title that is taken for one although it carries no marker.</summary>
    public const int Longest = 40;

    public static SectionForm FormOf(string text, LogicalLine line) =>
        line.Kind != LineKind.Text ? SectionForm.None
        : line.Row == Contents.Listed ? SectionForm.Listed
        : IsBold(text, line) || (LabelEnd(text, line) > 0 && !IsField(text, line))
            ? SectionForm.Bold
        : PointLine.IsBracketed(text, line) ? SectionForm.Bracketed
        : IsDated(text, line) ? SectionForm.Dated
        : line.Length > Longest || DocumentLines.IsReferenceNumber(text, line) ? SectionForm.None
        : PointLine.Look(text, line) switch
        {
            LineLook.Label => SectionForm.Label,
            LineLook.Title => PointLine.NamesPiece(text, line) ? SectionForm.Counted : SectionForm.Title,
            _ => SectionForm.None,
        };

    private static bool IsBold(string text, LogicalLine line)
    {
        int words = line.End - Emphasis.Length;
        return Emphasis.Covers(text, line.Start, line.End)
            && !(text[Pictographs.SkipBack(text, line.Start, words) - 1] is '。' or '…' or '.');
    }

    /// <summary>**会议内容**, and no announcement: **理念是必须坚持的事情，包括：**</summary>
    public static bool IsName(string text, LogicalLine line)
    {
        var brackets = new Brackets(text, line.End);
        int i = line.Start;
        while (i < line.End && (!Characters.PartsClauses(text[i]) || Characters.IsColon(text[i])))
        {
            i = brackets.Next(i);
        }

        return i == line.End;
    }

    /// <summary>**地点**：逸夫楼 — whether a few words without an end stand after a label.</summary>
    public static bool IsField(string text, LogicalLine line) =>
        LabelEnd(text, line) is var label and > 0
        && Characters.SkipSpace(text, label, line.End) < line.End
        && !PointLine.EndsSentence(text[line.End - 1]);

    /// <summary>A version or a day, and no word; or a name before eight digits of a date: 周报-20260105.</summary>
    public static bool IsDated(string text, LogicalLine line)
    {
        const int shortest = 4;
        const int date = 8;
        int digits = Runs.StartOf(text, line.Start, line.End, Characters.IsDigit);
        int start = line.Start + (Words.FindAt(text, line.Start, line.End, Lexicon.Versions)?.Length ?? 0);
        return (line.End - digits == date && line.Length <= Longest && text[digits] is '1' or '2')
            || (line.Length >= shortest
                && Characters.IsDigit(text[start])
                && Runs.IsOnly(
                    text, start, line.End,
                    static c => Characters.IsDigit(c)
                        || Characters.IsSpace(c)
                        || "./-年月日周星期一二三四五六（）()".IndexOf(c) >= 0));
    }

    /// <summary>Where the label in bold ends that a line starts with; -1 if it starts with none.</summary>
    public static int LabelEnd(string text, LogicalLine line)
    {
        if (!Emphasis.Opens(text, line.Start, line.End))
        {
            return -1;
        }

        int close = Emphasis.FindClose(text, text[line.Start], line.Start + Emphasis.Length, line.End);
        int end = close + Emphasis.Length;
        end = end < line.End ? new Brackets(text, line.End).SkipFrom(end) : end;
        return close - line.Start > Longest ? -1
            : Characters.IsColon(text[close - 1]) ? end
            : end < line.End && text[end] is '：' or ':' or '—' ? end + 1
            : -1;
    }

    /// <summary>Makes a line a heading that is told by the series that it stands above.</summary>
    public static void Mark(string text, LogicalLine line, MarkerFamily family)
    {
        line.Kind = LineKind.Marked;
        line.Row = MarkerFamilies.Section;
        bool isBold = Emphasis.Covers(text, line.Start, line.End);
        line.Marker = new Marker(family, 0, line.Start, line.Start, isBold ? line.Start + Emphasis.Length : line.Start)
        {
            EndsAtColon = Characters.IsColon(text[line.End - 1]),
            Bold = isBold ? text[line.Start] : '\0',
        };
    }
}
