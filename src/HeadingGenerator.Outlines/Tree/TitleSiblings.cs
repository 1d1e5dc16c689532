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
    public bool Has(int line)
    {
        // 【问题】 ⏎ … ⏎ 【建议】
        bool isBracketed = text[lines[line].Start] == '【'
            && Array.FindIndex(
                lines, line + 1, other => other.Kind == LineKind.Text && PointLine.IsBracketed(text, other)) > 0;
        return isBracketed
            || IsSpeaker(line)
            || IsOneOfPictured(line)
            || HasBold(line)
            || (IsOverList(line) && IsOneOverLists(line))
            || (StartsSeries(line + 1) && (PartsSeries(line) || SharesOpening(line)));
    }

    /// <summary>🎯 目标 ⏎ 减重五斤。 ⏎ 📅 安排 — a line with a picture right above text, as others have.</summary>
    private bool IsOneOfPictured(int line) => IsPictured(lines[line])
        && !lines[line + 1].FollowsBlank
        && !IsPictured(lines[line + 1])
        && Array.FindIndex(lines, line + 1, other => IsPictured(other)) > 0;

    private bool IsPictured(in LogicalLine line) => Pictographs.Skip(text, line.Start, line.End) > line.Start;

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
    /// 书香机关 ⏎ （一）（二） ⏎ 清廉机关 ⏎ （一）（二） — a line above a series, as another one above the next, is a theme.
    /// </summary>
    private bool PartsSeries(int line)
    {
        MarkerFamily family = lines[line + 1].Marker.Family;
        for (int i = line + 2; i + 1 < lines.Length; i++)
        {
            if (lines[i].Kind == LineKind.Text
                && StartsSeries(i + 1)
                && ReferenceEquals(lines[i + 1].Marker.Family, family)
                && lines[i - 1].Kind == LineKind.Marked
                && ReferenceEquals(lines[i - 1].Marker.Family, family)
                && TitleLines.CanBeTitle(text, lines[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>教学目标 ⏎ 1、 ⏎ 教学重点 ⏎ … ⏎ 教学难点 — whether two others begin with the same word.</summary>
    private bool SharesOpening(int line)
    {
        const int opening = 2;
        int others = 0;
        for (int i = line + 2; i < lines.Length && lines[line].Length > opening; i++)
        {
            bool isLike = Math.Abs(lines[i].Length - lines[line].Length) <= 1
                && string.CompareOrdinal(text, lines[i].Start, text, lines[line].Start, opening) == 0
                && TitleLines.CanBeTitle(text, lines[i]);
            others += isLike ? 1 : 0;
        }

        return others > 1;
    }

    /// <summary>
    /// 行程概览 ⏎ 1. ⏎ 吃喝推荐 ⏎ - ⏎ 实用贴士 ⏎ - — a line above a list, as two others no longer than it, if it names no document.
    /// </summary>
    private bool IsOneOverLists(int line)
    {
        const int tolerance = 2;
        int others = 0;
        for (int i = line + 2; i + 1 < lines.Length; i++)
        {
            bool isLike = IsOverList(i)
                && lines[i].Length <= lines[line].Length + tolerance
                && TitleLines.CanBeTitle(text, lines[i]);
            others += isLike ? 1 : 0;
        }

        return others > 1 && !TitleLines.EndsWithGenre(text, lines[line].Start, lines[line].End);
    }

    /// <summary>**优点** ⏎ 速度快。 ⏎ **缺点** ⏎ 价格高。 — a bold line over text, no longer than others that are.</summary>
    public bool HasBold(int line)
    {
        int longest = 0;
        for (int i = line + 1; i + 1 < lines.Length && IsBoldOverText(line); i++)
        {
            longest = IsBoldOverText(i) ? Math.Max(longest, lines[i].Length) : longest;
        }

        return longest > 0 && (lines[line].Length <= longest || IsOverList(line));
    }

    private bool IsBoldOverText(int line) => lines[line].Kind == LineKind.Text
        && Emphasis.Covers(text, lines[line].Start, lines[line].End)
        && !Emphasis.Covers(text, lines[line + 1].Start, lines[line + 1].End);

    /// <summary>Whether a line stands right above a list: 1. or - but no heading of Markdown.</summary>
    private bool IsOverList(int line) => lines[line].Kind == LineKind.Text
        && lines[line + 1] is { Kind: LineKind.Marked, Marker.Family.SetsLevel: false }
        && (lines[line + 1].Marker.Family.IsMarkup || StartsSeries(line + 1));

    private bool StartsSeries(int line) => lines[line].Kind == LineKind.Marked && lines[line].Marker.Number == 1;
}
